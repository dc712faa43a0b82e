/** The stages of `npm test`: what runs side by side, what waits, and what a failure stops. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runStages, table } from '../../scripts/test/stages.ts';

interface Held {
  readonly started: string[];
  readonly run: (stage: string) => Promise<boolean>;
  /** Ends a stage that runs, and waits until what follows from it has started. */
  readonly end: (name: string, passed?: boolean) => Promise<void>;
}

/** Stages that run until they are told to end. */
function held(): Held {
  const started: string[] = [];
  const ends = new Map<string, (passed: boolean) => void>();
  return {
    started,
    run: (stage) => {
      started.push(stage);
      return new Promise((resolve) => ends.set(stage, resolve));
    },
    end: async (name, passed = true) => {
      ends.get(name)?.(passed);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const now = (): number => 0;

test('as many run side by side as there are lanes, and the next starts when one ends', async () => {
  const { started, run, end } = held();
  const all = runStages(['a', 'b', 'c'], 2, { run, now });
  assert.deepEqual(started, ['a', 'b']);
  await end('b');
  assert.deepEqual(started, ['a', 'b', 'c']);
  await end('a');
  await end('c');
  assert.deepEqual(
    (await all).map(({ name }) => name),
    ['b', 'a', 'c'],
  );
});

test('after a failure what runs goes on to its end, and nothing else is started', async () => {
  const { started, run, end } = held();
  const stages = ['a', 'b', 'c'];
  const all = runStages(stages, 2, { run, now });
  await end('a', false);
  await end('b');
  const ended = await all;
  assert.deepEqual(started, ['a', 'b']);
  assert.equal(
    table(stages, ended, 1.4),
    ['a       0 s  failed', 'b       0 s  passed', 'c       - s  not run', 'all     1 s'].join('\n'),
  );
});
