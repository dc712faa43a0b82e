/** What a task waits for: only what stands before it in its plan, is not done, and is not implied. */
import fc from 'fast-check';
import { someAnswers } from 'unit/arbitraries';
import { adviceFor } from 'unit/advice';
import { GOOGLE, HYBRID, NEW_TO_SYNC, OAUTH, ON_PREMISES, TODAY } from 'unit/cases';
import { type Task, waitsFor } from 'c/syncAdvice';
import { PREREQUISITES, TASK_IDS, type TaskId } from 'c/syncFacts';

const idsFor = (id: TaskId, plan: readonly Task[], done: readonly TaskId[]): TaskId[] =>
  waitsFor(id, plan, done).map((task) => task.id);

const waiting = (answers: Parameters<typeof adviceFor>[0], done: readonly TaskId[] = []): unknown => {
  const plan = adviceFor(answers, TODAY).plan();
  return Object.fromEntries(
    plan.map(({ id }) => [id, idsFor(id, plan, done)] as const).filter(([, waits]) => waits.length > 0),
  );
};

test('a move to one consent on Graph', () => {
  expect(waiting(OAUTH)).toEqual({
    moveSettings: ['runReadinessCheck'],
    checkConfiguration: ['moveSettings'],
    assignPermissions: ['checkLicences', 'checkAddresses', 'checkConfiguration'],
    consentToGraph: ['assignPermissions'],
    upgradeToGraph: ['consentToGraph'],
    reconnectInbox: ['upgradeToGraph'],
    acceptTerms: ['upgradeToGraph'],
  });
});

test('what is done is waited for no more', () => {
  expect(
    waiting(OAUTH, ['runReadinessCheck', 'consentToGraph', 'checkLicences', 'checkConfiguration']),
  ).toEqual({
    assignPermissions: ['checkAddresses'],
    upgradeToGraph: ['assignPermissions'],
    reconnectInbox: ['upgradeToGraph'],
    acceptTerms: ['upgradeToGraph'],
  });
});

test('a new set-up consents before it connects, and a hybrid asks first', () => {
  expect(waiting({ ...NEW_TO_SYNC, rollout: 'userByUser' })).toMatchObject({ connect: ['grantForUsers'] });
  expect(waiting(GOOGLE)).toMatchObject({ connectAccounts: ['assignPermissions'] });
  expect(waiting(ON_PREMISES)).toMatchObject({ assignPermissions: ['checkLicences', 'checkConfiguration'] });
  const plan = adviceFor(HYBRID, TODAY).plan('eacUserLevelOAuth');
  expect(idsFor('moveSettings', plan, [])).toEqual(['askAboutHybrid', 'runReadinessCheck']);
});

test('a task waits for nothing behind it, and no plan stands still', () => {
  fc.assert(
    fc.property(someAnswers, fc.subarray([...TASK_IDS]), (answers, done) => {
      const advice = adviceFor(answers, TODAY);
      for (const option of [null, ...advice.options.open.map(({ id }) => id)]) {
        const plan = advice.plan(option);
        const ids = plan.map(({ id }) => id);
        for (const [place, id] of ids.entries())
          for (const each of idsFor(id, plan, done)) expect(ids.slice(0, place)).toContain(each);
        const open = ids.filter((id) => !done.includes(id));
        expect(open.length === 0 || open.some((id) => waitsFor(id, plan, done).length === 0)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('only tasks that there are wait, and for such', () => {
  for (const [id, before] of Object.entries(PREREQUISITES))
    expect(TASK_IDS).toEqual(expect.arrayContaining([id, ...before]));
});
