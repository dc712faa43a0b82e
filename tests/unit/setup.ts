/** What holds for every unit test: labels have their words, accessibility can be asked for, and the page is empty again after it. */
import { registerSa11yMatcher } from '@sa11y/jest';
import { LABELS } from './words';

registerSa11yMatcher();

// Jest would give a label its name.
for (const [name, text] of LABELS) {
  const words = { __esModule: true, default: text };
  jest.doMock(`@salesforce/label/c.${name}`, () => words, { virtual: true });
}

afterEach(() => document.body.replaceChildren());
