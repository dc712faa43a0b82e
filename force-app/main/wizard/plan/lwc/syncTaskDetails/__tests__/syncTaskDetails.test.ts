/** How a task is done: in words, with what it needs and where it leads. */
import { TIMEOUT } from 'stand-ins/resolvers';
import { storeOver } from 'unit/evidenceStore';
import { findAll, show, texts } from 'unit/page';
import type { Task } from 'c/syncAdvice';
import { ARTICLES, BRIDGE_METHODS } from 'c/syncFacts';
import SyncTaskDetails from 'c/syncTaskDetails';
import { fill, PERMISSION_TEXT, QUESTION_TEXT, TASK_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

const HELP = 'https://example.com/help';
const TASK: Task = {
  id: 'runReadinessCheck',
  who: 'salesforceAdmin',
  permission: 'migrateLightningSync',
  setupPage: '/lightning/setup/Sync/home',
  help: HELP,
  alsoSee: null,
  bridge: null,
  dependsOn: null,
};
const OTHER: Task = { ...TASK, id: 'connectAccounts', who: 'users', permission: null, setupPage: null };

const linksOf = (host: Element): HTMLElement[] => findAll(host, 'c-sync-link', 'a');

test('says what, why, with which permission, and how one sees that it is done', async () => {
  const element = show(SyncTaskDetails, { task: TASK });
  const { how, why, seen } = TASK_TEXT[TASK.id];
  expect(texts(element, '.how')).toEqual([how]);
  expect(texts(element, '.why')).toEqual([
    `${TEXT_LABELS.task_why} ${why}`,
    `${TEXT_LABELS.task_seen} ${seen}`,
  ]);
  expect(texts(element, '.needs')).toEqual([fill(TEXT_LABELS.needs, PERMISSION_TEXT.migrateLightningSync)]);
  expect(texts(show(SyncTaskDetails, { task: OTHER }), '.needs')).toEqual([]);
  await expect(element).toBeAccessible();
});

test('links to Setup where there is a page, and to help, each under a name of its own', () => {
  const links = [TASK, OTHER].flatMap((task) => linksOf(show(SyncTaskDetails, { task })));
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/lightning/setup/Sync/home', HELP, HELP]);
  expect(new Set(links.map((link) => link.getAttribute('aria-label'))).size).toBe(3);
});

test('links to the address of the org where links cannot be relative', () => {
  const [setup] = linksOf(show(SyncTaskDetails, { task: TASK, orgUrl: 'https://org.example' }));
  expect(setup?.getAttribute('href')).toBe('https://org.example/lightning/setup/Sync/home');
});

test('the bridge comes with the commands of both methods, and another task with none', () => {
  const commands = (task: Task): string[] =>
    findAll<HTMLElement & { commands: string }>(show(SyncTaskDetails, { task }), 'c-sync-commands').map(
      (each) => each.commands,
    );
  expect(commands({ ...TASK, id: 'bridgeEws', bridge: 'restore' })).toEqual(
    BRIDGE_METHODS.map((method) => method.commands.join('\n')),
  );
  expect(commands(TASK)).toEqual([]);
});

test('where one sees that it is done has its source, and so has the role at Microsoft', () => {
  const sources = (task: Task): string[] =>
    findAll<HTMLElement & { href: string }>(show(SyncTaskDetails, { task }), 'c-sync-source').map(
      ({ href }) => href,
    );
  expect(sources(TASK)).toEqual([ARTICLES.moveReadinessCheck]);
  expect(sources({ ...TASK, id: 'askAboutHybrid', permission: null })).toEqual([]);
  expect(sources({ ...TASK, id: 'bridgeEws', permission: 'changeExchange', bridge: 'restore' })).toEqual([
    ARTICLES.lightningSyncStatus,
    ARTICLES.exchangeAdministrator,
  ]);
});

test('says on which open question a task depends', () => {
  const element = show(SyncTaskDetails, { task: { ...TASK, dependsOn: 'connectionMethod' } });
  expect(texts(element, '.why').at(-1)).toContain(QUESTION_TEXT.connectionMethod.title);
});

test('offers a look at the permission that the task needs, and at none where it needs none', () => {
  const offered = (task: Task): number =>
    findAll(show(SyncTaskDetails, { task }), 'c-sync-task-look', 'button').length;
  expect(offered(TASK)).toBe(1);
  expect(offered(OTHER)).toBe(0);
});

test('offers a look at the users where their addresses decide', () => {
  const { findings } = storeOver(() => TIMEOUT);
  const offered = (task: Task): number =>
    findAll(show(SyncTaskDetails, { task, findings }), 'c-sync-task-users', 'button').length;
  expect(offered({ ...OTHER, id: 'checkAddresses' })).toBe(1);
  expect(offered(TASK)).toBe(0);
  expect(offered(OTHER)).toBe(0);
});
