/** The plan while answers are open: the tasks of all situations, and those that hang on a question. */
import fc from 'fast-check';
import { adviceFor, assess, interviewOn } from 'unit/advice';
import { QUESTIONS, type Task } from '../syncAdvice';
import type { Answers, QuestionId, TaskId } from 'c/syncFacts';
import { days, someAnswers } from 'unit/arbitraries';
import { HYBRID, OAUTH, SERVICE_ACCOUNT, TODAY, without } from 'unit/cases';
import { runs } from 'unit/runs';

const shape = (plan: readonly Task[]): [string, QuestionId | null][] =>
  plan.map(({ id, dependsOn }) => [id, dependsOn]);

test('Exchange Online alone has a plan: only the bridge depends on more', () => {
  const { plan, next } = assess({ usage: 'lightningSync', emailService: 'exchangeOnline' }, TODAY);
  expect(next).toBe('microsoftCloud');
  expect(shape(plan)).toEqual([
    ['checkLicences', null],
    ['runReadinessCheck', null],
    ['bridgeEws', 'microsoftCloud'],
    ['compareWithLightningSync', null],
    ['checkAddresses', null],
    ['moveSettings', null],
    ['checkConfiguration', null],
    ['assignPermissions', null],
    ['grantForUsers', null],
    ['upgradeToGraph', null],
    ['reconnectInbox', null],
    ['connectAccounts', null],
  ]);
});

test('what depends on one question alone names it', () => {
  const open = without(OAUTH, 'connectionMethod');
  const depending = assess(open, TODAY).plan.filter(({ dependsOn }) => dependsOn !== null);
  expect(shape(depending)).toEqual([['bridgeEws', 'connectionMethod']]);
});

test('no mail service is known: each task depends on it, save none', () => {
  const { plan } = assess({ usage: 'lightningSync', emailService: 'unsure' }, TODAY);
  expect(plan.length).toBeGreaterThan(5);
  expect(new Set(plan.map(({ dependsOn }) => dependsOn))).toEqual(new Set(['emailService']));
  // It is done in the settings of the service.
  expect(plan.find(({ id }) => id === 'moveSettings')?.setupPage).toBeNull();
});

test('a complete interview leaves no task open', () => {
  for (const answers of [OAUTH, SERVICE_ACCOUNT, HYBRID])
    expect(assess(answers, TODAY).plan.filter(({ dependsOn }) => dependsOn !== null)).toEqual([]);
});

test('a chosen option keeps its tasks while answers are open, too', () => {
  const open: Answers = { usage: 'lightningSync', emailService: 'exchangeOnline' };
  const plan = adviceFor(open, TODAY).plan('eacRbacOAuth');
  expect(plan.find(({ id }) => id === 'changeToRbac')?.dependsOn).toBeNull();
  expect(plan.find(({ id }) => id === 'bridgeEws')?.dependsOn).toBe('microsoftCloud');
});

const plain = QUESTIONS.filter(({ id }) => id !== 'ewsAccess' && id !== 'rollout');

test('the tasks of all stand in the order that all agree on, and every other task is one of some', () => {
  fc.assert(
    fc.property(days, someAnswers, fc.constantFrom(...plain), (day, given, { id, settled }) => {
      const interview = interviewOn(day);
      const { answers, plan } = interview.advise(without(given, id));
      const open = plan();
      const plans = settled.map((value) =>
        interview
          .advise({ ...answers, [id]: value })
          .plan()
          .map((task) => task.id),
      );
      const certain = open.filter(({ dependsOn }) => dependsOn === null).map((task) => task.id);
      // Whoever moves is granted Microsoft Graph after the permissions, whoever begins before them.
      const isAhead = (task: TaskId, other: TaskId): boolean =>
        plans.every((each) => each.indexOf(task) < each.indexOf(other));
      for (const [index, task] of certain.entries())
        expect(certain.slice(0, index).filter((before) => isAhead(task, before))).toEqual([]);
      for (const each of plans) expect(each).toEqual(expect.arrayContaining(certain));
      expect(new Set(open.map((task) => task.id))).toEqual(new Set(plans.flat()));
    }),
    runs(50),
  );
});

test('each task is there once, and depends only on a question that is open', () => {
  fc.assert(
    fc.property(days, someAnswers, (day, answers) => {
      const { plan } = interviewOn(day).advise(answers).assessment;
      expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
      for (const { dependsOn } of plan) {
        const asked = QUESTIONS.find(({ id }) => id === dependsOn);
        const isSettled = asked?.settled.includes(answers[asked.id] ?? '') ?? false;
        const counts = interviewOn(day)
          .advise(answers)
          .path.some(({ question }) => question === asked);
        expect(isSettled && counts).toBe(false);
      }
    }),
    runs(50),
  );
});
