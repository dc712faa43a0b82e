/** The turning points: between two of them, advice stays the same, so that a batch works it out once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Interview } from 'c/syncAdvice';
import { type Answers, dayAfter } from 'c/syncFacts';
import { HYBRID, OAUTH, ON_PREMISES, SERVICE_ACCOUNT } from '../unit/cases.ts';
import { turningPoints } from '../../scripts/cli/assess/turningPoints.ts';

const SAMPLES: readonly Answers[] = [SERVICE_ACCOUNT, OAUTH, ON_PREMISES, HYBRID];

function dayBefore(day: string): string {
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  assert.equal(dayAfter(before), day);
  return before;
}

test('the advice of the day before the next turning point is that of the turning point itself', () => {
  const turns = turningPoints();
  for (const [index, turn] of turns.entries()) {
    const next = turns[index + 1];
    const last = next === undefined ? '2099-12-31' : dayBefore(next);
    for (const answers of SAMPLES) {
      const { assessment } = new Interview(turn).advise(answers);
      assert.deepEqual(new Interview(last).advise(answers).assessment, assessment, `${turn} to ${last}`);
    }
  }
});
