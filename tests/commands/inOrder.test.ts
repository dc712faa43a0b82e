/** Work in order: results come in the order of the items, whichever ends first. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inOrder } from '../../scripts/cli/detect/inOrder.ts';

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of source) all.push(each);
  return all;
}

test('gives results in the order of the things, whatever ends first, with no more at a time than allowed', async () => {
  const check = async (steps: number[], ahead: number): Promise<void> => {
    let running = 0;
    let most = 0;
    const work = async (count: number): Promise<number> => {
      running += 1;
      most = Math.max(most, running);
      for (let step = 0; step < count; step += 1) await Promise.resolve();
      running -= 1;
      return count;
    };
    assert.deepEqual(await collect(inOrder(steps, ahead, work)), steps);
    assert.ok(most <= ahead);
  };
  await fc.assert(fc.asyncProperty(fc.array(fc.nat({ max: 20 })), fc.integer({ min: 1, max: 5 }), check));
});

test('takes no more of the source than there is room for', async () => {
  let taken = 0;
  function* endless(): Generator<number> {
    for (;;) yield (taken += 1);
  }
  const results = inOrder(endless(), 4, async (item) => item);
  await results.next();
  assert.ok(taken <= 5);
  await results.return();
});

test('gives a result while the source still waits for its next thing', async () => {
  let give = (): void => undefined;
  async function* slow(): AsyncGenerator<string> {
    yield 'first';
    await new Promise<void>((resolve) => (give = resolve));
    yield 'second';
  }
  const results = inOrder(slow(), 10, async (item) => item);
  assert.equal((await results.next()).value, 'first');
  const second = results.next();
  give();
  assert.equal((await second).value, 'second');
  assert.equal((await results.next()).done, true);
});

test('tells a failure at its turn and lets the source go', async () => {
  let gone = false;
  function* source(): Generator<number> {
    try {
      yield 1;
      yield 2;
      yield 3;
    } finally {
      gone = true;
    }
  }
  const results = inOrder(source(), 3, async (item) => {
    if (item === 2) throw new Error('two');
    return item;
  });
  assert.equal((await results.next()).value, 1);
  await assert.rejects(results.next(), /two/);
  assert.equal(gone, true);
});
