/** Two admins, or two pages, work on the same saved assessments. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNASSIGNED } from 'c/syncAssessment';
import { TestOrg } from '../stand-ins/testOrg.ts';
import { ASSESSMENT, begin, DONE, problem, saveFirst, saveNew, TASK, value, work } from '../support/work.ts';

test('two clicks on Save make one record', async () => {
  const org = new TestOrg();
  const { repository } = org.visit();
  const { saved, plan } = work();
  const results = await Promise.all([repository.save(saved, plan, null), repository.save(saved, plan, null)]);
  for (const result of results) value(result);
  assert.equal(org.rows(ASSESSMENT).length, 1);
  assert.equal(org.rows(TASK).length, plan.length);
});

test('the second of two admins is told, and nothing is overwritten', async () => {
  const org = new TestOrg();
  const ada = org.visit();
  const ben = org.visit('005000000000002AAA');
  const { saved, plan } = work();
  const start = await saveNew(ada, { saved, plan });
  const bens = value(await ben.repository.load(start.id));
  value(await ada.repository.save({ ...saved, evidence: 'by Ada' }, plan, start));
  const second = await ben.repository.save({ ...saved, evidence: 'by Ben' }, plan, bens);
  assert.ok(!second.ok && second.problem.kind === 'stale');
  assert.equal(second.problem.theirs?.assessment.evidence, 'by Ada');
  assert.equal(value(await ben.repository.load(start.id)).assessment.evidence, 'by Ada');
  const theirs = second.problem.theirs;
  assert.ok(theirs);
  value(await ben.repository.save({ ...saved, evidence: 'by both' }, plan, theirs));
  assert.equal(value(await ada.repository.load(start.id)).assessment.evidence, 'by both');
});

test('a new page that finds its key taken by other contents does not overwrite them', async () => {
  const { org, saved, plan } = begin();
  await saveNew(org.visit(), { saved, plan });
  const other = await org.visit().repository.save({ ...saved, evidence: 'else' }, plan, null);
  assert.equal(problem(other), 'stale');
});

test('ticks of two admins on different tasks both stay', async () => {
  const org = new TestOrg();
  const ada = org.visit();
  const ben = org.visit('005000000000002AAA');
  const start = await saveNew(ada);
  const [one, two] = start.tasks.map(({ task }) => task);
  assert.ok(one && two);
  value(await ada.repository.setTaskDone(start, one, DONE));
  value(await ben.repository.setTaskDone(start, two, { ...DONE, by: '005000000000002AAA' }));
  const there = value(await ada.repository.load(start.id));
  assert.deepEqual(
    there.tasks.filter(({ done }) => done).map(({ task, doneByName }) => [task, doneByName]),
    [
      [one, 'Ada Admin'],
      [two, 'Ben Builder'],
    ],
  );
});

test('a task that somebody else ticked first keeps the name of who did', async () => {
  const org = new TestOrg();
  const { start, task } = await saveFirst(org.visit());
  value(await org.visit().repository.setTaskDone(start, task.task, DONE));
  const second = value(
    await org
      .visit('005000000000002AAA')
      .repository.setTaskDone(start, task.task, { ...DONE, by: '005000000000002AAA' }),
  );
  assert.equal(second.tasks[0]?.doneByName, 'Ada Admin');
});

test('a task whose place was changed meanwhile is ticked all the same, and a tick can be taken back', async () => {
  const { org, visit, saved, plan } = begin();
  const start = await saveNew(visit, { saved, plan });
  const turned = [...plan].reverse();
  value(await org.visit().repository.save(saved, turned, start));
  const order = value(await visit.repository.load(start.id)).tasks.map(({ task: id }) => id);
  assert.deepEqual(
    order,
    turned.map(({ task: id }) => id),
  );
  const [task] = start.tasks;
  assert.ok(task);
  const ticked = value(await visit.repository.setTaskDone(start, task.task, DONE));
  assert.equal(ticked.tasks.find((each) => each.task === task.task)?.done, true);
  const undone = value(await visit.repository.setTaskDone(ticked, task.task, null));
  const found = undone.tasks.find((each) => each.task === task.task);
  assert.deepEqual([found?.done, found?.doneBy, found?.doneOn], [false, null, null]);
});

test('another plan keeps what was done, and takes up again what comes back', async () => {
  const { org, visit, saved, plan } = begin();
  const start = await saveNew(visit, { saved, plan });
  const [first] = plan;
  assert.ok(first);
  const ticked = value(await visit.repository.setTaskDone(start, first.task, DONE));
  const stay = [{ task: 'lookAgain', who: 'salesforceAdmin' }] as const;
  const other = value(await visit.repository.save({ ...saved, option: 'stayForNow' }, stay, ticked));
  const there = value(await visit.repository.load(start.id));
  assert.deepEqual(
    there.tasks.filter(({ inPlan }) => inPlan).map(({ task }) => task),
    ['lookAgain'],
  );
  assert.equal(there.tasks.find(({ task }) => task === first.task)?.done, true);
  const back = value(await visit.repository.save(saved, plan, other));
  assert.equal(back.tasks.filter(({ inPlan }) => inPlan).length, plan.length);
  assert.deepEqual(
    value(await visit.repository.load(back.id))
      .tasks.filter(({ inPlan }) => inPlan)
      .map(({ task }) => task),
    plan.map(({ task }) => task),
  );
  assert.equal(org.rows(TASK).length, plan.length + 1);
});

const ADA = { ownerId: '005000000000001AAA', ownerName: 'Ada Admin', isActive: true, due: null };
const BEN = { ownerId: '005000000000002AAA', ownerName: 'Ben Builder', isActive: true, due: null };

test('a task given to a user by a day is read back with the name, and whether the user is still active', async () => {
  const { org, visit } = begin();
  const { start, task } = await saveFirst(visit);
  const given = { ...BEN, due: '2027-01-15' };
  value(await visit.repository.assignTask(start, task.task, given, UNASSIGNED));
  const there = value(await visit.repository.load(start.id));
  assert.deepEqual(there.tasks[0]?.assignment, given);
  org.changeUser(BEN.ownerId, { IsActive: false });
  assert.equal(value(await visit.repository.load(start.id)).tasks[0]?.assignment.isActive, false);
  value(await visit.repository.assignTask(there, task.task, UNASSIGNED, given));
  assert.deepEqual(value(await visit.repository.load(start.id)).tasks[0]?.assignment, UNASSIGNED);
});

test('an owner whom the admin may not see stays the owner, without a name', async () => {
  const { visit } = begin();
  const { start, task } = await saveFirst(visit);
  const stranger = { ...BEN, ownerId: '005000000000009AAA' };
  value(await visit.repository.assignTask(start, task.task, stranger, UNASSIGNED));
  assert.deepEqual(value(await visit.repository.load(start.id)).tasks[0]?.assignment, {
    ownerId: stranger.ownerId,
    ownerName: null,
    isActive: null,
    due: null,
  });
});

test('of two admins who give a task to different users, the second is told, and nothing is overwritten', async () => {
  const org = new TestOrg();
  const { start, task } = await saveFirst(org.visit());
  value(await org.visit().repository.assignTask(start, task.task, ADA, UNASSIGNED));
  const second = org.visit('005000000000002AAA');
  assert.equal(problem(await second.repository.assignTask(start, task.task, BEN, UNASSIGNED)), 'stale');
  const there = value(await second.repository.load(start.id));
  assert.equal(there.tasks[0]?.assignment.ownerId, ADA.ownerId);
  // Once it was read, it is a change that the admin knows of.
  value(await second.repository.assignTask(there, task.task, BEN, there.tasks[0]?.assignment ?? UNASSIGNED));
  const now = value(await second.repository.load(start.id));
  assert.equal(now.tasks[0]?.assignment.ownerId, BEN.ownerId);
});

test('a user, a day and a tick that different admins give to the same task all stay', async () => {
  const org = new TestOrg();
  const { start, task } = await saveFirst(org.visit());
  value(await org.visit().repository.setTaskDone(start, task.task, DONE));
  value(await org.visit().repository.assignTask(start, task.task, ADA, UNASSIGNED));
  const day = { ...UNASSIGNED, due: '2027-01-15' };
  value(await org.visit('005000000000002AAA').repository.assignTask(start, task.task, day, UNASSIGNED));
  const [now] = value(await org.visit().repository.load(start.id)).tasks;
  assert.deepEqual([now?.done, now?.assignment], [true, { ...ADA, due: '2027-01-15' }]);
});
