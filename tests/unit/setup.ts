/** What holds for every unit test: accessibility can be asked for, and the page is empty again after it. */
import type * as sa11y from '@sa11y/jest';
import type * as fastCheck from 'fast-check';
import { IS_USUAL, runs } from './runs.ts';

// Loading axe takes longer than most files of tests do: only a test that asks for it pays. It finds the same on every day,
// so `npm run test:days` leaves it to the usual run, half of whose time in components it takes.
expect.extend({
  toBeAccessible: (element: Element) =>
    process.env['TEST_MOMENT'] === undefined
      ? jest.requireActual<typeof sa11y>('@sa11y/jest').toBeAccessible(element)
      : { pass: true, message: () => '' },
});

// Most files have no random input, and need not wait for the library.
if (!IS_USUAL) jest.requireActual<typeof fastCheck>('fast-check').configureGlobal(runs(100));

afterEach(() => document.body.replaceChildren());
