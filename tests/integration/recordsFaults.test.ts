/** The org fails, is slow or answers nonsense, at any call and at any two: nothing throws, nothing is lost or kept twice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Done } from 'c/syncAssessmentStore';
import { type Fate, TestOrg } from '../stand-ins/testOrg.ts';
import { ASSESSMENT, saveNew, TASK, value, work } from '../support/work.ts';
import { runs } from '../unit/runs.ts';

const KINDS =
  /^(noPermission|signedOut|stale|invalid|duplicate|gone|unreachable|timeout|unreadable|unknown)$/;

const nonsense = fc.oneof(
  // An answer with the id of another record would be believed: nothing tells it from a true one.
  fc.constantFrom<unknown>(undefined, null, {}, [], '', 0, { id: 7, fields: null }, { fields: [] }),
  fc.constantFrom<unknown>(
    { data: null },
    { errors: [] },
    { errors: [null] },
    { errors: 'no' },
    { data: {} },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);
const fates: fc.Arbitrary<Fate | null> = fc.oneof(
  { arbitrary: fc.constant(null), weight: 3 },
  fc.constantFrom<Fate>('lost before it arrives', 'answer lost', 'offline'),
  nonsense.map((answers): Fate => ({ answers })),
  fc.oneof(nonsense, fc.constant(new Error('no'))).map((rejects): Fate => ({ rejects })),
);
/** One fault or two, at any of the first calls. */
const troubles = fc.array(fates, { maxLength: 8 }).filter((all) => all.filter(Boolean).length <= 2);

interface Result {
  readonly ok: boolean;
  readonly problem?: { readonly kind: string };
}

function assertTold(result: Result): void {
  if (result.ok) return;
  assert.match(result.problem?.kind ?? '', KINDS);
}

test('a save that met with any fault is made whole by another, and nothing is there twice', async () => {
  const property = fc.asyncProperty(troubles, async (trouble) => {
    const org = new TestOrg();
    const { repository } = org.visit();
    const { saved, plan } = work();
    org.fates.push(...trouble);
    let base = null;
    for (let tries = 0; tries < 9; tries += 1) {
      const result = await repository.save(saved, plan, base);
      assertTold(result);
      if (result.ok && org.fates.length === 0) break;
      base = result.ok ? result.value : (result.saved ?? base);
    }
    assert.equal(org.rows(ASSESSMENT).length, 1);
    const { id } = value(await repository.list(null)).items[0] ?? { id: '' };
    const loaded = value(await repository.load(id));
    assert.deepEqual(loaded.assessment, saved);
    assert.deepEqual(
      loaded.tasks.map(({ task, order, inPlan }) => ({ task, order, inPlan })),
      plan.map(({ task }, index) => ({ task, order: index + 1, inPlan: true })),
    );
    assert.equal(org.rows(TASK).length, plan.length);
  });
  await fc.assert(property, runs(60));
});

test('reading and ticking under any two faults tell a problem, and the next try finds what is there', async () => {
  const done: Done = { by: '005000000000001AAA', on: '2026-11-22' };
  const property = fc.asyncProperty(troubles, async (trouble) => {
    const org = new TestOrg();
    const { repository } = org.visit();
    const kept = await saveNew({ ...org.visit() });
    const [first] = kept.tasks;
    assert.ok(first);
    org.fates.push(...trouble);
    assertTold(await repository.list(null));
    assertTold(await repository.load(kept.id));
    assertTold(await repository.setTaskDone(kept, first.task, done));
    org.fates.length = 0;
    const ticked = value(
      await repository.setTaskDone(value(await repository.load(kept.id)), first.task, done),
    );
    assert.deepEqual(
      ticked.tasks.filter((task) => task.done).map(({ task }) => task),
      [first.task],
    );
  });
  await fc.assert(property, runs(40));
});
