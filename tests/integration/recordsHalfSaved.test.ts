/** A save that got through in part: the next finds what is there, makes it whole, and says what keeps it from that. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Loaded } from 'c/syncAssessment';
import type { SaveResult } from 'c/syncAssessmentStore';
import { TestOrg } from '../stand-ins/testOrg.ts';
import { ASSESSMENT, problem, TASK, value, work } from '../support/work.ts';

/** A save whose second task is in the org already: the answer of the first try was lost. */
async function takenUp(): Promise<{ org: TestOrg; again: () => Promise<SaveResult> }> {
  const org = new TestOrg();
  const { repository } = org.visit();
  const { saved, plan } = work();
  const save = (base: Loaded | null): Promise<SaveResult> => repository.save(saved, plan, base);
  org.fates.push(null, null, 'answer lost');
  const first = await save(null);
  assert.ok(!first.ok && first.saved);
  const { saved: base } = first;
  return { org, again: () => save(base) };
}

test('a task that is there already and cannot be read is told as what keeps it from being read', async () => {
  const { org, again } = await takenUp();
  org.fates.push(null, 'offline');
  assert.equal(problem(await again()), 'unreachable');
  value(await again());
});

test('a task whose key another assessment has is told as a duplicate, and nothing is taken from there', async () => {
  const { org, again } = await takenUp();
  const { rows, made } = org.store.read();
  const [first, ...others] = rows[TASK] ?? [];
  assert.ok(first && others[0]);
  const spoiled = [first, { ...others[0], Assessment__c: 'a00000000000099AAA' }];
  org.store.write({ rows: { ...rows, [TASK]: spoiled }, made });
  assert.equal(problem(await again()), 'duplicate');
});

test('a new assessment that is there already and cannot be read is told as what keeps it from being read', async () => {
  const org = new TestOrg();
  const { repository } = org.visit();
  const { saved, plan } = work();
  org.fates.push('answer lost');
  assert.equal(problem(await repository.save(saved, plan, null)), 'timeout');
  org.fates.push(null, 'offline');
  assert.equal(problem(await repository.save(saved, plan, null)), 'unreachable');
  org.fates.push(null, { answers: { data: {} } });
  assert.equal(problem(await repository.save(saved, plan, null)), 'duplicate');
  value(await repository.save(saved, plan, null));
});

test('a task that falls out of the plan and cannot be written is told, with what got through', async () => {
  const org = new TestOrg();
  const { repository } = org.visit();
  const { saved, plan } = work();
  const kept = value(await repository.save(saved, plan, null));
  org.fates.push(null, 'offline');
  const result = await repository.save(saved, plan.slice(0, -2), kept);
  assert.ok(!result.ok && result.problem.kind === 'unreachable');
  assert.equal(result.saved?.tasks.filter(({ inPlan }) => inPlan).length, plan.length - 1);
  value(await repository.save(saved, plan.slice(0, -2), result.saved));
  const there = value(await repository.load(kept.id));
  assert.equal(there.tasks.filter(({ inPlan }) => inPlan).length, plan.length - 2);
});

test('a task whose record does not say who does it is mended by the next save', async () => {
  const org = new TestOrg();
  const { repository } = org.visit();
  const { saved, plan } = work();
  const { id } = value(await repository.save(saved, plan, null));
  const { rows, made } = org.store.read();
  const spoiled = (rows[TASK] ?? []).map((row) => ({ ...row, Who__c: null }));
  org.store.write({ rows: { ...rows, [TASK]: spoiled }, made });
  const loaded = value(await repository.load(id));
  assert.deepEqual([...new Set(loaded.tasks.map(({ who }) => who))], [null]);
  value(await repository.save(saved, plan, loaded));
  const whos = value(await repository.load(id)).tasks.map(({ who }) => who);
  assert.deepEqual(
    whos,
    plan.map(({ who }) => who),
  );
});

for (const answers of [undefined, null, {}, { id: 7 }]) {
  test(`a save that is answered with ${JSON.stringify(answers) ?? 'nothing'} is told, and made whole by the next`, async () => {
    const org = new TestOrg();
    const { repository } = org.visit();
    const { saved, plan } = work();
    org.fates.push({ answers });
    assert.equal(problem(await repository.save(saved, plan, null)), 'unknown');
    value(await repository.save(saved, plan, null));
    assert.equal(org.rows(ASSESSMENT).length, 1);
  });
}

test('a change that is answered without its date keeps the version that was read, so that the next save asks', async () => {
  const org = new TestOrg();
  const { repository } = org.visit();
  const { saved } = work();
  const kept = value(await repository.save(saved, [], null));
  org.fates.push({ answers: { id: kept.id, fields: {} } });
  const changed = value(await repository.save({ ...saved, evidence: 'Looked again.' }, [], kept));
  assert.equal(changed.version, kept.version);
});

for (const fields of [undefined, {}, { Name: { value: 7 } }]) {
  test(`a new assessment that is answered with the fields ${JSON.stringify(fields) ?? 'missing'} has no name yet`, async () => {
    const org = new TestOrg();
    const { saved } = work();
    org.fates.push({ answers: { id: 'a00000000000001AAA', lastModifiedDate: '2026-11-22', fields } });
    const kept = value(await org.visit().repository.save(saved, [], null));
    assert.deepEqual([kept.name, kept.version], ['', '2026-11-22']);
  });
}
