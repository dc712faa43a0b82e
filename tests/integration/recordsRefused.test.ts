/** Saved assessments in an org that refuses, forgets to answer, or holds what is not known. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newKey } from 'c/syncAssessment';
import { TestOrg } from '../stand-ins/testOrg.ts';
import { ASSESSMENT, begin, DONE, problem, saveNew, TASK, value, work } from '../support/work.ts';

for (const fate of ['lost before it arrives', 'answer lost'] as const) {
  test(`a new assessment whose save timed out (${fate}) is there once after another try`, async () => {
    const { org, visit, saved, plan } = begin();
    org.fates.push(fate);
    assert.equal(problem(await visit.repository.save(saved, plan, null)), 'timeout');
    assert.equal(org.rows(ASSESSMENT).length, fate === 'answer lost' ? 1 : 0);
    const kept = value(await visit.repository.save(saved, plan, null));
    assert.equal(org.rows(ASSESSMENT).length, 1);
    assert.equal(org.rows(TASK).length, plan.length);
    assert.deepEqual(value(await visit.repository.load(kept.id)), kept);
  });

  test(`a task whose save timed out (${fate}) is there once after another try`, async () => {
    const { org, visit, saved, plan } = begin();
    org.fates.push(null, null, fate);
    const first = await visit.repository.save(saved, plan, null);
    assert.equal(problem(first), 'timeout');
    assert.ok(!first.ok && first.saved, 'What got through is not told');
    value(await visit.repository.save(saved, plan, first.saved));
    assert.equal(org.rows(ASSESSMENT).length, 1);
    assert.equal(org.rows(TASK).length, plan.length);
  });

  test(`a change whose save timed out (${fate}) is made after another try, and nobody is called stale`, async () => {
    const { org, visit, saved, plan } = begin();
    const kept = await saveNew(visit, { saved, plan });
    const changed = { ...saved, evidence: 'Looked again.' };
    org.fates.push(fate);
    assert.equal(problem(await visit.repository.save(changed, plan, kept)), 'timeout');
    const again = value(await visit.repository.save(changed, plan, kept));
    assert.equal(again.assessment.evidence, 'Looked again.');
    assert.deepEqual(value(await visit.repository.load(kept.id)), again);
  });
}

test('what was changed after a lost answer is saved as well', async () => {
  const { org, visit, saved, plan } = begin();
  org.fates.push('answer lost');
  await visit.repository.save(saved, plan, null);
  const kept = value(await visit.repository.save({ ...saved, evidence: 'More.' }, plan, null));
  assert.equal(org.rows(ASSESSMENT).length, 1);
  assert.equal(value(await visit.repository.load(kept.id)).assessment.evidence, 'More.');
});

const REFUSALS = [
  ['no access to the object', (name: string) => name === ASSESSMENT, 'none', 'noPermission'],
  ['only to read the object', (name: string) => name === ASSESSMENT, 'read', 'noPermission'],
  ['only to read a field', (name: string) => name === `${ASSESSMENT}.Evidence__c`, 'read', 'noPermission'],
] as const;

for (const [what, concerns, access, kind] of REFUSALS) {
  test(`${what}: saving says so, and nothing is saved`, async () => {
    const org = new TestOrg();
    org.access = (name) => (concerns(name) ? access : 'edit');
    const { saved, plan } = work();
    assert.equal(problem(await org.visit().repository.save(saved, plan, null)), kind);
    assert.equal(org.rows(ASSESSMENT).length, 0);
  });
}

test('without access to the object or to a field, the list and a record say so', async () => {
  const org = new TestOrg();
  const { id } = await saveNew(org.visit());
  org.access = (name) => (name === ASSESSMENT ? 'none' : 'edit');
  assert.equal(problem(await org.visit().repository.list(null)), 'noPermission');
  org.access = (name) => (name === `${ASSESSMENT}.Status__c` ? 'none' : 'edit');
  assert.equal(problem(await org.visit().repository.load(id)), 'noPermission');
});

test('no network is told apart from no answer', async () => {
  const { org, saved, plan } = begin();
  org.fates.push('offline');
  assert.equal(problem(await org.visit().repository.save(saved, plan, null)), 'unreachable');
  org.fates.push('lost before it arrives');
  assert.equal(problem(await org.visit().repository.list(null)), 'timeout');
});

test('a value that this version does not know is named, and the list still shows the others', async () => {
  const { org, visit } = begin();
  const good = await saveNew(visit);
  const strange = await saveNew(visit);
  const { rows, made } = org.store.read();
  const spoiled = (rows[ASSESSMENT] ?? []).map((row) =>
    row.Id === strange.id ? { ...row, Status__c: 'gone2030' } : row,
  );
  org.store.write({ rows: { ...rows, [ASSESSMENT]: spoiled }, made });
  const result = await visit.repository.load(strange.id);
  assert.deepEqual(result, {
    ok: false,
    problem: { kind: 'unreadable', field: 'Status__c', value: 'gone2030' },
  });
  const { items } = value(await visit.repository.list(null));
  assert.equal(items.find(({ id }) => id === strange.id)?.verdict, null);
  assert.ok(items.find(({ id }) => id === good.id)?.verdict);
});

test('a record that was deleted is gone, for loading, saving and ticking', async () => {
  const { visit, saved, plan } = begin();
  const kept = await saveNew(visit, { saved, plan });
  for (const { id } of kept.tasks) await visit.api.deleteRecord(id);
  await visit.api.deleteRecord(kept.id);
  assert.equal(problem(await visit.repository.load(kept.id)), 'gone');
  assert.equal(problem(await visit.repository.save({ ...saved, evidence: 'x' }, plan, kept)), 'gone');
  const [task] = kept.tasks;
  assert.ok(task);
  assert.equal(problem(await visit.repository.setTaskDone(kept, task.task, DONE)), 'gone');
});

test('evidence that is too long is cut to what the field takes, and saved', async () => {
  const visit = new TestOrg().visit();
  const { saved, plan } = work(newKey(), { evidence: `${'line\n'.repeat(7_000)}end` });
  const { id } = await saveNew(visit, { saved, plan });
  const { evidence } = value(await visit.repository.load(id)).assessment;
  assert.ok(evidence.endsWith('…') && evidence.startsWith('line\nline'));
});
