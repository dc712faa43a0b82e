/** What holds for every unit test: labels have their words, accessibility can be asked for, and the page is empty again after it. */
import type * as sa11y from '@sa11y/jest';
import { LABELS } from './words';

// Loading axe takes longer than most files of tests do: only a test that asks for it pays.
expect.extend({
  toBeAccessible: (element: Element) =>
    jest.requireActual<typeof sa11y>('@sa11y/jest').toBeAccessible(element),
});

// Jest would give a label its name.
for (const [name, text] of LABELS) {
  const words = { __esModule: true, default: text };
  jest.doMock(`@salesforce/label/c.${name}`, () => words, { virtual: true });
}

afterEach(() => document.body.replaceChildren());
