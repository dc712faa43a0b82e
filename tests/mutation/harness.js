/** As much of Jest as pure code needs: tests are collected, and run one after the other. */
import { expect } from 'expect';
import { bind } from 'jest-each';
import mock from 'jest-mock';

/** @returns the globals that a test file wants, and the tests that it leaves behind */
export function collector() {
  const tests = [];
  let scope = { name: '', before: [], after: [] };

  const counts = new Map();
  // A test keeps its id when others come before it, so that a later run tries only what is new; two of one name are counted.
  const test = (name, run) => {
    const id = `${scope.name} ${name}`;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    tests.push({ id: count === 1 ? id : `${id} (${count})`, run, scope });
  };
  const describe = (name, define) => {
    const outer = scope;
    scope = { name: `${outer.name} ${name}`.trim(), before: [...outer.before], after: [...outer.after] };
    define();
    scope = outer;
  };
  test.each = bind(test, false);
  describe.each = bind(describe, false);
  const mocks = new mock.ModuleMocker(globalThis);
  const jest = {
    fn: mocks.fn.bind(mocks),
    spyOn: mocks.spyOn.bind(mocks),
    resetAllMocks: () => mocks.resetAllMocks(),
    restoreAllMocks: () => mocks.restoreAllMocks(),
    // Only parts of the page are replaced by it, and there is none.
    doMock: () => jest,
  };
  const globals = {
    test,
    it: test,
    describe,
    expect,
    jest,
    beforeEach: (run) => scope.before.push(run),
    afterEach: (run) => scope.after.unshift(run),
  };
  return { tests, globals };
}

/** How long a test may wait for what a mutant never answers, in milliseconds; none of them waits for real. */
const LIMIT = 5_000;

/** @returns why it failed; null: it passed */
export async function failureOf({ run, scope }) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('no end')), LIMIT);
  });
  try {
    for (const before of scope.before) await before();
    await Promise.race([run(), limit]);
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  } finally {
    clearTimeout(timer);
    for (const after of scope.after) await after();
  }
}
