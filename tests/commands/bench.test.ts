/** The pure parts of `npm run bench`: statistics, the table, what is over its limit, the stages of `npm test`. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bench } from '../../scripts/bench.ts';
import {
  assertWithin,
  isOver,
  type NamedFigure,
  showTime,
  tableOf,
  toJsonLine,
} from '../../scripts/bench/figures.ts';
import { compareTimes, median, percentile, runInTurn } from '../../scripts/bench/statistics.ts';
import { stagesOf } from '../../scripts/bench/suite.ts';
import { execute } from '../../scripts/command/frame.ts';
import { contextAnswering } from '../support/context.ts';

const FINE: NamedFigure = {
  bench: 'a',
  what: 'time',
  value: 1.204,
  limit: 1.5,
  measured: '6 ms against 5 ms',
};
const OVER: NamedFigure = { ...FINE, what: 'memory', value: 2 };
const FREE: NamedFigure = { ...FINE, bench: 'long', value: 9, limit: null };

describe('statistics', () => {
  test('percentiles lie between the values, in whatever order these come', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
    assert.equal(percentile([30, 10, 20], 1), 30);
    assert.equal(percentile([10, 20], 0.95), 19.5);
    assert.throws(() => median([]), RangeError);
  });

  test('the ratio is that of the pairs, so that one disturbed pair does not count', () => {
    const pairs = [
      [2, 1],
      [4, 2],
      [900, 3],
    ] as const;
    assert.deepEqual(compareTimes(pairs), { taken: 4, yardstick: 2, ratio: 2 });
  });

  test('both run in turn, once each for nothing', async () => {
    const ran: string[] = [];
    let time = 0;
    const clock = async (act: () => unknown): Promise<number> => {
      await act();
      return (time += 1);
    };
    await runInTurn(
      2,
      () => ran.push('act'),
      () => ran.push('yardstick'),
      clock,
    );
    assert.deepEqual(ran, ['yardstick', 'act', 'act', 'yardstick', 'yardstick', 'act']);
  });
});

describe('figures', () => {
  test('one above its limit is over, one at it is not, and one that was not measured is', () => {
    assert.deepEqual([FINE, OVER, FREE, { ...FINE, value: 1.5 }].map(isOver), [false, true, false, false]);
    assert.ok(isOver({ ...FINE, value: NaN }));
  });

  test('stand in one table, and what is over is marked', () => {
    assert.equal(
      tableOf([FINE, OVER, FREE]),
      [
        'benchmark  figure  value  limit     measured',
        'a          time      1.2  1.5       6 ms against 5 ms',
        'a          memory      2  1.5 OVER  6 ms against 5 ms',
        'long       time        9  -         6 ms against 5 ms',
      ].join('\n'),
    );
  });

  test('are one object a line for scripts', () => {
    assert.deepEqual(JSON.parse(toJsonLine(OVER)), { ...OVER, over: true });
  });

  test('times are shown in the unit that suits them', () => {
    assert.deepEqual([12_345, 120, 1.5, 0.0123].map(showTime), ['12.3 s', '120 ms', '1.50 ms', '12.30 µs']);
  });

  test('one over its limit ends the command with 1, and is named', () => {
    assert.doesNotThrow(() => assertWithin([FINE, FREE]));
    assert.throws(() => assertWithin([FINE, OVER]), { exit: 1, message: /a, memory/ });
  });
});

test('the stages of npm test are read from its table', () => {
  const output = '> lint\nfine\n\nlint       30 s  passed\ntest:unit  90 s  passed\nall       120 s\n';
  const shares = stagesOf(output).map(({ what, value }) => [what.split(',')[0], value]);
  assert.deepEqual(shares, [
    ['lint', 0.25],
    ['test:unit', 0.75],
  ]);
  assert.throws(() => stagesOf('no table'), /no table/);
});

test('a name that no benchmark has is refused, with the names that there are', async () => {
  const run = execute(
    bench,
    ['--only', 'nothing'],
    contextAnswering(() => undefined),
  );
  await assert.rejects(run, /--only: "nothing" is not allowed; allowed: .*"assess --batch"/);
});
