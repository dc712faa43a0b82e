import { find, findAll, settled, show, type Shown, texts } from 'unit/page';
import { adviceFor } from 'unit/advice';
import { OAUTH, ON_PREMISES, TODAY } from 'unit/cases';
import { tickBoxes } from 'unit/plan';
import { proposeDays } from 'c/syncAdvice';
import type { Answers, Doer, TaskId } from 'c/syncFacts';
import type SyncMessage from 'c/syncMessage';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import SyncTasks from 'c/syncTasks';
import { fill, TASK_TEXT } from 'c/syncText';
import { handover } from '../../../../export/lwc/syncExport/__tests__/handovers';

const PLAN = adviceFor({ ...OAUTH, ewsAccess: 'disabled' }, TODAY).plan();
const idsOf = (who: Doer): TaskId[] => PLAN.filter((task) => task.who === who).map(({ id }) => id);

function tasks(done: readonly TaskId[] = []): Shown<SyncTasks> {
  return show(SyncTasks, { tasks: PLAN, done });
}

const titlesIn = (element: Element, doer: Doer): string[] =>
  texts(element, `[data-doer=${doer}] c-sync-task`, '.title');
const groups = (element: Element): (string | undefined)[] =>
  findAll(element, '.group').map(({ dataset }) => dataset.doer);

test('each group has its own tasks, in the order and with the numbers of the plan', async () => {
  const element = tasks();
  for (const doer of ['salesforceAdmin', 'microsoftAdmin', 'users'] as const) {
    expect(titlesIn(element, doer)).toEqual(idsOf(doer).map((id) => TASK_TEXT[id].title));
    expect(texts(element, `[data-doer=${doer}] c-sync-task`, '.number')).toEqual(
      idsOf(doer).map((id) => `${PLAN.findIndex((task) => task.id === id) + 1}.`),
    );
  }
  await expect(element).toBeAccessible();
});

test('who acts next comes first, whose tasks are done last', () => {
  // The tenant is cut off: letting EWS in again comes first.
  expect(groups(tasks())).toEqual(['microsoftAdmin', 'salesforceAdmin', 'users']);
  expect(groups(tasks(['bridgeEws']))).toEqual(['salesforceAdmin', 'microsoftAdmin', 'users']);
  expect(groups(tasks(idsOf('salesforceAdmin')))).toEqual(['microsoftAdmin', 'users', 'salesforceAdmin']);
});

test('a tick moves no group from under the pointer, but says whose turn it is', async () => {
  const element = tasks();
  const badges = (): boolean[] =>
    findAll(element, '.group').map((group) => group.querySelector('.badge') !== null);
  expect(badges()).toEqual([true, false, false]);
  element.done = ['bridgeEws'];
  await settled();
  expect(groups(element)).toEqual(['microsoftAdmin', 'salesforceAdmin', 'users']);
  expect(badges()).toEqual([false, true, false]);
});

test('says of each group how many are open, and of the plan how many are done', async () => {
  const element = tasks([...idsOf('users'), 'bridgeEws']);
  const open = (doer: Doer): string[] => texts(element, `[data-doer=${doer}] .open`);
  expect(open('users')).toEqual([PLAN_LABELS.group_allDone]);
  expect(open('microsoftAdmin')).toEqual([fill(PLAN_LABELS.group_open, idsOf('microsoftAdmin').length - 1)]);
  expect(texts(element, '[role=status]')).toEqual([
    fill(PLAN_LABELS.tasksDone, idsOf('users').length + 1, PLAN.length),
  ]);
  await expect(element).toBeAccessible();
});

test('a tick on a task of another plan does not count', () => {
  const element = tasks(['switchToOAuth']);
  expect(texts(element, '[role=status]')).toEqual([fill(PLAN_LABELS.tasksDone, 0, PLAN.length)]);
  expect(tickBoxes(element).every(({ checked }) => !checked)).toBe(true);
});

test('says what a task waits for, until that is done', async () => {
  const element = tasks();
  const waits = (): string[] => texts(element, 'c-sync-task', '.waits');
  const words = fill(PLAN_LABELS.task_waitsFor, TASK_TEXT.runReadinessCheck.title);
  expect(waits()).toContain(words);
  element.done = ['runReadinessCheck'];
  await settled();
  expect(waits()).not.toContain(words);
});

test('another plan has an order of its own', async () => {
  const element = tasks();
  element.tasks = PLAN.filter(({ id }) => id !== 'bridgeEws');
  await settled();
  expect(groups(element)).toEqual(['salesforceAdmin', 'microsoftAdmin', 'users']);
});

describe('messages', () => {
  const button = (element: Element, doer: Doer): HTMLButtonElement =>
    find(element, `button[data-doer=${doer}]`);
  const written = (answers: Answers = OAUTH): Shown<SyncTasks> => {
    const given = handover(answers, TODAY);
    return show(SyncTasks, { tasks: given.tasks, handover: given });
  };
  const messages = (element: Element): (HTMLElement & SyncMessage)[] => findAll(element, 'c-sync-message');

  test('only those who do not see the wizard are written to', async () => {
    const element = written();
    expect(findAll(element, '.write').map(({ dataset }) => dataset.doer)).toEqual([
      'microsoftAdmin',
      'users',
    ]);
    const names = findAll(element, '.write').map((each) => each.getAttribute('aria-label'));
    expect(new Set(names).size).toBe(2);
    await expect(element).toBeAccessible();
  });

  test('the message stands in its group, one at a time, and goes again', async () => {
    const element = written();
    button(element, 'users').click();
    await settled();
    expect(button(element, 'users').getAttribute('aria-expanded')).toBe('true');
    expect(messages(element).map(({ name }) => name)).toEqual(['eacApplicationLevelOAuth/users']);
    button(element, 'microsoftAdmin').click();
    await settled();
    expect(messages(element).map(({ name }) => name)).toEqual(['eacApplicationLevelOAuth/microsoftAdmin']);
    await expect(element).toBeAccessible();
    button(element, 'microsoftAdmin').click();
    await settled();
    expect(messages(element)).toEqual([]);
  });

  test('an edited message is gone on with, for its own option only', async () => {
    const element = written();
    const edited = { subject: 'S', body: 'Dear all', from: 'Hello' };
    element.messages = { 'eacApplicationLevelOAuth/users': edited, 'eacRbacOAuth/microsoftAdmin': edited };
    await settled();
    expect(texts(element, '.write')).toEqual([PLAN_LABELS.group_write, PLAN_LABELS.group_writeOn]);
    button(element, 'users').click();
    await settled();
    expect(messages(element).map((each) => each.edited)).toEqual([edited]);
  });

  test('users who have nothing to do are told what changes all the same', async () => {
    const element = written(ON_PREMISES);
    expect(texts(element, '[data-doer=users] .open')).toEqual([PLAN_LABELS.group_tell]);
    expect(button(element, 'users')).not.toBeNull();
    await expect(element).toBeAccessible();
  });
});

test('each open task has the day that is proposed for it, in the order of the plan', async () => {
  const google = adviceFor(
    { usage: 'lightningSync', emailService: 'google', salesforceCloud: 'standard' },
    TODAY,
  );
  const plan = google.plan();
  const element = show(SyncTasks, { tasks: plan, advice: google, done: [plan[1]?.id as TaskId] });
  const proposed = findAll<HTMLElement & { task: { id: TaskId }; proposed: string | null }>(
    element,
    'c-sync-task',
  );
  const day = (id: TaskId | undefined): string | null | undefined =>
    proposed.find((row) => row.task.id === id)?.proposed;
  const days = proposeDays(plan.length - 1, google, TODAY);
  expect(days.length).toBeGreaterThan(2);
  expect([day(plan[0]?.id), day(plan[1]?.id), day(plan[2]?.id)]).toEqual([days[0], null, days[1]]);
  await settled();
});
