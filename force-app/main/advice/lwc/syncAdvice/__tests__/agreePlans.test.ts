/** What several plans agree on: the tasks of all, and the question that each of the others hangs on. */
import type { QuestionId, TaskId } from 'c/syncFacts';
import { adviceFor, interviewOn } from 'unit/advice';
import { OAUTH, TODAY, without } from 'unit/cases';
import { agreePlans } from '../agreePlans';
import type { Task } from '../plan';

const HELP = 'https://help.salesforce.com/';

function task(id: TaskId, more: Partial<Task> = {}): Task {
  const none = { permission: null, setupPage: null, alsoSee: null, bridge: null, dependsOn: null };
  return { id, who: 'salesforceAdmin', help: HELP, ...none, ...more };
}

type Assumed = Readonly<Partial<Record<QuestionId, number>>>;
const plan = (assumed: Assumed, ...tasks: readonly Task[]): { assumed: Assumed; tasks: readonly Task[] } => ({
  assumed,
  tasks,
});
const outline = (tasks: readonly Task[]): unknown[] => tasks.map(({ id, dependsOn }) => [id, dependsOn]);

test('one plan is what it was; no tasks are none', () => {
  const tasks = [task('checkLicences'), task('connect', { dependsOn: null })];
  expect(agreePlans([plan({}, ...tasks)])).toEqual(tasks);
  expect(agreePlans([plan({}), plan({})])).toEqual([]);
});

test('a task of some hangs on the first question whose answer alone decides', () => {
  const [licences, connect] = [task('checkLicences'), task('connect')];
  const agreed = agreePlans([
    plan({ usage: 0, emailService: 0 }, licences, connect),
    plan({ usage: 0, emailService: 1 }, licences),
    plan({ usage: 1, emailService: 0 }, licences, connect),
    plan({ usage: 1, emailService: 1 }, licences),
  ]);
  expect(outline(agreed)).toEqual([
    ['checkLicences', null],
    ['connect', 'emailService'],
  ]);
});

test('where two questions decide only together, the first of them is named', () => {
  const agreed = agreePlans([
    plan({ usage: 0, rollout: 0 }, task('connect')),
    plan({ usage: 0, rollout: 1 }),
    plan({ usage: 1, rollout: 0 }),
    plan({ usage: 1, rollout: 1 }),
  ]);
  expect(outline(agreed)).toEqual([['connect', 'usage']]);
  // Never is told apart from always.
  const others = agreePlans([
    plan({ usage: 0, rollout: 0 }),
    plan({ usage: 0, rollout: 1 }, task('connect')),
    plan({ usage: 1, rollout: 0 }),
    plan({ usage: 1, rollout: 1 }, task('connect')),
  ]);
  expect(outline(others)).toEqual([['connect', 'rollout']]);
});

test('a task that only some plans have stands behind the one that it follows there', () => {
  const [licences, check, connect, terms] = [
    task('checkLicences'),
    task('runReadinessCheck'),
    task('connect'),
    task('acceptTerms'),
  ];
  const agreed = agreePlans([
    plan({ usage: 0 }, licences, connect, terms),
    plan({ usage: 1 }, task('moveSettings'), licences, check, terms),
  ]);
  expect(agreed.map(({ id }) => id)).toEqual([
    'moveSettings',
    'checkLicences',
    'runReadinessCheck',
    'connect',
    'acceptTerms',
  ]);
});

test('so it does where the plan begins in the middle of the others', () => {
  const [licences, check, terms] = [task('checkLicences'), task('runReadinessCheck'), task('acceptTerms')];
  const agreed = agreePlans([plan({ usage: 0 }, licences, check), plan({ usage: 1 }, check, terms)]);
  expect(agreed.map(({ id }) => id)).toEqual(['checkLicences', 'runReadinessCheck', 'acceptTerms']);
});

test.each(['setupPage', 'alsoSee', 'bridge'] as const)('%s is kept where it is the same in all', (key) => {
  const [one, other] = [key === 'bridge' ? 'safeguard' : '/a', key === 'bridge' ? 'restore' : '/b'];
  const of = (value: string): Task => task('connect', { [key]: value });
  expect(agreePlans([plan({ usage: 0 }, of(one)), plan({ usage: 1 }, of(one))])).toEqual([of(one)]);
  expect(agreePlans([plan({ usage: 0 }, of(one)), plan({ usage: 1 }, of(other))])).toEqual([task('connect')]);
  const three = [of(one), of(one), of(other)].map((each, index) => plan({ emailService: index }, each));
  expect(agreePlans(three)).toEqual([task('connect')]);
});

test('the bridge of the advice is that of its plan, unless it hangs on an open question', () => {
  expect(adviceFor(OAUTH, TODAY).bridge).toBe('safeguard');
  expect(adviceFor({ ...OAUTH, ewsAccess: 'disabled' }, TODAY).bridge).toBe('restore');
  expect(adviceFor({ ...OAUTH, ewsAccess: 'allowListed' }, '2026-12-01').bridge).toBeNull();
  expect(adviceFor({ ...OAUTH, emailService: 'google' }, TODAY).bridge).toBeNull();
  const open = adviceFor(without(OAUTH, 'connectionMethod'), TODAY);
  expect(open.plan().find(({ id }) => id === 'bridgeEws')?.dependsOn).toBe('connectionMethod');
  expect(open.bridge).toBeNull();
});

test('once the question to settle was skipped, an earlier answer that leaves something open comes first', () => {
  const answers = { ...without(OAUTH, 'rollout'), connectionMethod: 'unsure' } as const;
  const given = interviewOn('2028-01-01').advise(answers);
  expect([given.assessment.next, given.next]).toEqual(['rollout', 'rollout']);
  const skipped = interviewOn('2028-01-01').advise(answers, ['rollout']);
  expect([skipped.assessment.next, skipped.next]).toEqual(['rollout', 'connectionMethod']);
});
