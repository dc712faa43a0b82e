/** Saved assessments are read back as they were, and listed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, DAY, saveNew, value, work } from '../support/work.ts';

test('what is saved is read back as it was, with its plan in order', async () => {
  const { visit, saved, plan } = begin();
  const kept = await saveNew(visit, { saved, plan });
  const loaded = value(await visit.repository.load(kept.id));
  assert.deepEqual(loaded.assessment, saved);
  assert.deepEqual(
    loaded.tasks.map(({ task, who, order }) => ({ task, who, order })),
    [...plan.map((planned, index) => ({ ...planned, order: index + 1 }))],
  );
  assert.deepEqual(kept, loaded);
});

test('a save without any change writes nothing', async () => {
  const { org, visit, saved, plan } = begin();
  const kept = await saveNew(visit, { saved, plan });
  org.calls.length = 0;
  assert.deepEqual(value(await visit.repository.save(saved, plan, kept)), kept);
  assert.deepEqual(org.calls, []);
});

test('the list has pages, the last changed first', async () => {
  const { visit } = begin();
  const ids: string[] = [];
  for (let n = 0; n < 23; n += 1) ids.push((await saveNew(visit, { ...work(), plan: [] })).id);
  const first = value(await visit.repository.list(null));
  const second = value(await visit.repository.list(first.next));
  assert.deepEqual([first.total, first.items.length, second.items.length, second.next], [23, 20, 3, null]);
  assert.deepEqual(
    [...first.items, ...second.items].map(({ id }) => id),
    ids.reverse(),
  );
  assert.deepEqual(first.items[0]?.verdict, {
    asOf: DAY,
    status: 'upcoming',
    stops: { earliest: '2027-04-01', latest: '2027-04-30' },
    option: 'eacGoogle',
  });
  assert.equal(first.items[0]?.changedBy, 'Ada Admin');
});
