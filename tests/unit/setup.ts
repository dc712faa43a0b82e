/** What holds for every unit test: accessibility can be asked for, and the page is empty again after it. */
import type * as sa11y from '@sa11y/jest';

// Loading axe takes longer than most files of tests do: only a test that asks for it pays.
expect.extend({
  toBeAccessible: (element: Element) =>
    jest.requireActual<typeof sa11y>('@sa11y/jest').toBeAccessible(element),
});

afterEach(() => document.body.replaceChildren());
