/** What makes a batch of `assess` fast: numbers of answers, and pieces of output. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QUESTIONS } from 'c/syncAdvice';
import { numberOfAnswers } from '../../scripts/cli/assess/answerNumbers.ts';
import { Piece } from '../../scripts/cli/assess/piece.ts';

function allAnswers(): Record<string, string>[] {
  return QUESTIONS.reduce<Record<string, string>[]>(
    (all, { id, values }) =>
      all.flatMap((answers) => [answers, ...values.map((value) => ({ ...answers, [id]: value }))]),
    [{}],
  );
}

test('no two sets of answers have the same number, in whatever order they are given', () => {
  const all = allAnswers();
  assert.equal(new Set(all.map(numberOfAnswers)).size, all.length);
  const [some = {}] = all.slice(-1);
  const reversed = Object.fromEntries(Object.entries(some).reverse());
  assert.equal(numberOfAnswers(reversed), numberOfAnswers(some));
});

test('a day does not change the number; what is not allowed has none', () => {
  assert.equal(
    numberOfAnswers({ usage: 'newToSync', asOf: '2026-11-22' }),
    numberOfAnswers({ usage: 'newToSync' }),
  );
  const bad = [
    null,
    [],
    'text',
    { usage: 'maybe' },
    { toString: 'x' },
    { usage: ['newToSync'] },
    JSON.parse('{"__proto__":"x"}'),
  ];
  for (const given of bad) assert.equal(numberOfAnswers(given), null);
});

test('a piece takes what fits, and begins anew once it is taken', () => {
  const piece = new Piece();
  const part = Buffer.alloc(50_000, 'a');
  assert.deepEqual([piece.add(part), piece.add(part), piece.add(part)], [true, true, false]);
  assert.equal(piece.take().length, 100_000);
  assert.ok(piece.isEmpty);
  assert.ok(piece.add(Buffer.from('b')));
  assert.equal(Buffer.from(piece.take()).toString(), 'b');
});
