/** The checklist: who does what, where, and how far it is. */
import { savedAs } from 'unit/records';
import { actions, findAll, settled, show, texts } from 'unit/page';
import type { Task } from 'c/syncAdvice';
import { BRIDGE_METHODS } from 'c/syncFacts';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import SyncTasks from 'c/syncTasks';
import { DOER_TEXT, fill, PERMISSION_TEXT, QUESTION_TEXT, TASK_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

const HELP = 'https://example.com/help';
const TASKS: readonly Task[] = [
  {
    id: 'runReadinessCheck',
    who: 'salesforceAdmin',
    permission: 'migrateLightningSync',
    setupPage: '/lightning/setup/Sync/home',
    help: HELP,
    alsoSee: null,
    bridge: null,
    dependsOn: null,
  },
  {
    id: 'connectAccounts',
    who: 'users',
    permission: null,
    setupPage: null,
    help: HELP,
    alsoSee: null,
    bridge: null,
    dependsOn: null,
  },
];

const boxes = (host: Element): HTMLInputElement[] => findAll<HTMLInputElement>(host, 'input[type=checkbox]');
const links = (host: Element): (string | null)[] =>
  findAll(host, 'c-sync-link', 'a').map((link) => link.getAttribute('href'));

test('says of each task what, who, and with which permission', async () => {
  const element = show(SyncTasks, { tasks: TASKS });
  expect(texts(element, '.title')).toEqual(TASKS.map(({ id }) => TASK_TEXT[id].title));
  expect(texts(element, '.body > p:first-child')).toEqual(TASKS.map(({ id }) => TASK_TEXT[id].how));
  expect(texts(element, '.why')).toEqual(
    TASKS.flatMap(({ id }) => [
      `${TEXT_LABELS.task_why} ${TASK_TEXT[id].why}`,
      `${TEXT_LABELS.task_seen} ${TASK_TEXT[id].seen}`,
    ]),
  );
  expect(texts(element, '.meta span')).toEqual([
    DOER_TEXT.salesforceAdmin,
    fill(TEXT_LABELS.needs, PERMISSION_TEXT.migrateLightningSync),
    DOER_TEXT.users,
  ]);
  await expect(element).toBeAccessible();
});

test('links to Setup where there is a page, and to help', () => {
  expect(links(show(SyncTasks, { tasks: TASKS }))).toEqual(['/lightning/setup/Sync/home', HELP, HELP]);
});

test('no two links go by the same name', () => {
  const found = findAll(show(SyncTasks, { tasks: TASKS }), 'c-sync-link', 'a');
  expect(new Set(found.map((link) => link.getAttribute('aria-label'))).size).toBe(3);
});

test('links to the address of the org where links cannot be relative', () => {
  const [setup] = links(show(SyncTasks, { tasks: TASKS, orgUrl: 'https://org.example' }));
  expect(setup).toBe('https://org.example/lightning/setup/Sync/home');
});

test('says how far the plan is; a tick on a task of another plan does not count', async () => {
  const element = show(SyncTasks, { tasks: TASKS, done: ['connectAccounts', 'upgradeToGraph'] });
  expect(texts(element, '[role=status]')).toEqual([fill(PLAN_LABELS.tasksDone, 1, 2)]);
  expect(boxes(element).map(({ checked }) => checked)).toEqual([false, true]);
  expect(findAll(element, 'li').map(({ className }) => className)).toEqual(['task', 'task task_done']);
  await expect(element).toBeAccessible();

  element.done = [];
  await settled();
  expect(texts(element, '[role=status]')).toEqual([fill(PLAN_LABELS.tasksDone, 0, 2)]);
  expect(boxes(element).map(({ checked }) => checked)).toEqual([false, false]);
});

test('says by whom and when a task was done, and which tick is not kept yet', async () => {
  const { tasks: kept } = savedAs('SA-7', { done: ['runReadinessCheck'] });
  const element = show(SyncTasks, { tasks: TASKS, done: ['runReadinessCheck', 'connectAccounts'], kept });
  expect(texts(element, '.done-by')).toEqual(['Done by Ada Admin on Nov 22, 2026', 'Done, not saved yet']);
  await expect(element).toBeAccessible();
  element.done = [];
  await settled();
  expect(texts(element, '.done-by')).toEqual([]);
});

test('says nothing of the kind where nothing is kept', () => {
  expect(texts(show(SyncTasks, { tasks: TASKS, done: ['connectAccounts'] }), '.done-by')).toEqual([]);
});

test('says which task was ticked, and which tick was taken away', () => {
  const element = show(SyncTasks, { tasks: TASKS, done: ['connectAccounts'] });
  const ticks = actions(element, 'tick');
  for (const box of boxes(element)) box.click();
  expect(ticks).toEqual([
    { task: 'runReadinessCheck', done: true },
    { task: 'connectAccounts', done: false },
  ]);
});

test('the bridge comes with the commands of both methods, and another task with none', () => {
  const bridge: Task = { ...(TASKS[0] as Task), id: 'bridgeEws', bridge: 'restore' };
  const element = show(SyncTasks, { tasks: [bridge, TASKS[1] as Task] });
  expect(
    findAll<HTMLElement & { commands: string }>(element, 'c-sync-commands').map(({ commands }) => commands),
  ).toEqual(BRIDGE_METHODS.map(({ commands }) => commands.join('\n')));
});

test('says on which open question a task depends', () => {
  const task: Task = { ...(TASKS[0] as Task), dependsOn: 'connectionMethod' };
  expect(texts(show(SyncTasks, { tasks: [task] }), '.why').at(-1)).toContain(
    QUESTION_TEXT.connectionMethod.title,
  );
});
