/** Three admins at the same task or plan at the same moment: each is kept or told, and nothing is overwritten. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Assignment, type Loaded, type RecordResult, UNASSIGNED } from 'c/syncAssessment';
import { TestOrg, type Visit } from '../stand-ins/testOrg.ts';
import { ASSESSMENT, DONE, problem, saveNew, TASK, value, work } from '../support/work.ts';

const ADA: Assignment = { ownerId: DONE.by, ownerName: 'Ada Admin', isActive: true, due: null };
const BEN: Assignment = { ...ADA, ownerId: '005000000000002AAA', ownerName: 'Ben Builder' };
const JANUARY = '2027-01-15';
const MARCH = '2027-03-01';

type Result = Promise<RecordResult<Loaded>>;

interface Three {
  readonly org: TestOrg;
  readonly ada: Visit;
  readonly ben: Visit;
  readonly cleo: Visit;
  readonly start: Loaded;
  readonly give: (visit: Visit, wanted: Assignment, from?: Loaded, before?: Assignment) => Result;
  readonly tick: (visit: Visit, from?: Loaded) => Result;
  /** The assessment as it now stands in the org. */
  readonly there: () => Promise<Loaded>;
}

/** An assessment that three pages have open, and what each may do with its first task. */
async function three(): Promise<Three> {
  const org = new TestOrg();
  const [ada, ben, cleo] = [org.visit(), org.visit(BEN.ownerId ?? ''), org.visit()];
  const start = await saveNew(ada);
  const task = start.tasks[0]?.task ?? 'lookAgain';
  return {
    org,
    ada,
    ben,
    cleo,
    start,
    give: (visit, wanted, from = start, before = UNASSIGNED) =>
      visit.repository.assignTask(from, task, wanted, before),
    tick: (visit, from = start) => visit.repository.setTaskDone(from, task, DONE),
    there: async () => value(await org.visit().repository.load(start.id)),
  };
}

/** What the other two do to the task: before the admin's first call, and between reading it again and writing it. */
async function twice(
  org: TestOrg,
  before: () => Promise<unknown>,
  between: () => Promise<unknown>,
): Promise<void> {
  await before();
  org.fates.push(null, null, { meanwhile: between });
}

const theirs = (result: RecordResult<Loaded>): Loaded | null | undefined =>
  !result.ok && result.problem.kind === 'stale' ? result.problem.theirs : undefined;

test('who ticks a task that two others are changing is told, and the tick goes through on what they made of it', async () => {
  const { org, ada, ben, cleo, start, give, tick, there } = await three();
  await twice(
    org,
    () => give(ben, BEN),
    async () => give(cleo, { ...BEN, due: JANUARY }, await there(), BEN),
  );
  const told = theirs(await tick(ada, start));
  assert.equal((await there()).tasks[0]?.done, false);
  assert.deepEqual(told?.tasks[0]?.assignment, { ...BEN, due: JANUARY });
  value(await tick(ada, await there()));
  const [now] = (await there()).tasks;
  assert.deepEqual([now?.done, now?.assignment], [true, { ...BEN, due: JANUARY }]);
});

test('who ticks a task that the third has ticked meanwhile is told of no conflict', async () => {
  const { org, ada, ben, cleo, give, tick, there } = await three();
  await twice(
    org,
    () => give(ben, BEN),
    async () => tick(cleo, await there()),
  );
  assert.equal(value(await tick(ada)).tasks[0]?.done, true);
});

test('who sets a day for a task that two others are changing is told, and the next try keeps all three', async () => {
  const { org, ada, ben, cleo, give, tick, there } = await three();
  const day = { ...UNASSIGNED, due: MARCH };
  await twice(
    org,
    () => give(ben, BEN),
    async () => tick(cleo, await there()),
  );
  const told = theirs(await give(ada, day));
  assert.ok(told, 'Nobody was told');
  assert.equal((await there()).tasks[0]?.assignment.due, null);
  value(await give(ada, day, await there()));
  const [now] = (await there()).tasks;
  assert.deepEqual([now?.done, now?.assignment], [true, { ...BEN, due: MARCH }]);
});

test('of three admins who give a task to different users, the first stays, and each of the others is told', async () => {
  const { ada, ben, cleo, give, there } = await three();
  value(await give(cleo, BEN));
  assert.equal(theirs(await give(ada, ADA)), null);
  assert.equal(theirs(await give(ben, { ...ADA, ownerId: '005000000000003AAA' })), null);
  assert.deepEqual((await there()).tasks[0]?.assignment, BEN);
});

test('a task given to the user who has it already is not written, and disturbs nobody', async () => {
  const { org, ada, ben, give, there } = await three();
  value(await give(ada, BEN));
  const now = await there();
  org.calls.length = 0;
  assert.deepEqual(value(await give(ben, BEN, now)), now);
  assert.deepEqual(org.calls, []);
});

test('a task that the assessment has not is gone, for a tick and for a user', async () => {
  const { ada, start, give, tick } = await three();
  const without = { ...start, tasks: start.tasks.slice(1) };
  assert.equal(problem(await tick(ada, without)), 'gone');
  assert.equal(problem(await give(ada, BEN, without)), 'gone');
});

for (const [what, act] of [
  ['a tick', ({ tick, ada }) => tick(ada)],
  ['a user', ({ give, ada }) => give(ada, ADA)],
] as readonly (readonly [string, (all: Three) => Result])[]) {
  test(`${what} for a task that another has changed is told as lost where the task cannot be read again`, async () => {
    const all = await three();
    value(await all.give(all.ben, { ...UNASSIGNED, due: JANUARY }));
    all.org.fates.push(null, 'offline');
    assert.equal(problem(await act(all)), 'unreachable');
  });

  test(`${what} is told as lost where the org cannot be reached, and nothing is read`, async () => {
    const all = await three();
    all.org.fates.push('offline');
    all.org.calls.length = 0;
    assert.equal(problem(await act(all)), 'unreachable');
    assert.equal(all.org.calls.length, 1);
  });
}

test('three pages that save the same new assessment at once make one, with each task once', async () => {
  const org = new TestOrg();
  const { saved, plan } = work();
  const pages = [org.visit(), org.visit(), org.visit()];
  const results = await Promise.all(pages.map(({ repository }) => repository.save(saved, plan, null)));
  for (const result of results) assert.ok(result.ok || result.problem.kind === 'stale');
  assert.equal(org.rows(ASSESSMENT).length, 1);
  assert.deepEqual(
    org
      .rows(TASK)
      .map((row) => row.Task__c)
      .sort(),
    plan.map(({ task }) => task).sort(),
  );
});

test('a change that met another is told without theirs where theirs cannot be read', async () => {
  const { org, ada, ben, start } = await three();
  const { saved, plan } = work(start.assessment.key);
  value(await ben.repository.save({ ...saved, evidence: 'by Ben' }, plan, start));
  org.fates.push(null, 'offline');
  const second = await ada.repository.save({ ...saved, evidence: 'by Ada' }, plan, start);
  assert.ok(!second.ok && second.problem.kind === 'stale');
  assert.equal(second.problem.theirs, null);
});

test('a tick on one task says nothing of another that was ticked', async () => {
  const { ada, ben, start, there } = await three();
  const [one, two] = start.tasks.map(({ task }) => task);
  assert.ok(one && two);
  value(await ben.repository.setTaskDone(start, one, DONE));
  value(await ben.repository.assignTask(start, two, BEN, UNASSIGNED));
  value(await ada.repository.setTaskDone(start, two, DONE));
  assert.deepEqual(
    (await there()).tasks.slice(0, 2).map(({ done }) => done),
    [true, true],
  );
});

test('a task that is deleted while a tick is made a second time is gone', async () => {
  const { org, ada, ben, start, give, tick } = await three();
  value(await give(ben, BEN));
  org.fates.push(null, { meanwhile: () => ben.api.deleteRecord(start.tasks[0]?.id ?? '') });
  assert.equal(problem(await tick(ada)), 'gone');
});
