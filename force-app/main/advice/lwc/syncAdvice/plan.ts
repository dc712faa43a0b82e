/** What to do, in order, to carry out an option: the tasks, who does each, with which permission, and where. */
import { type Announcement, knownOn } from './announcements';
import { type ArticleId, ARTICLES, SETUP_PAGES, type SetupPageId } from './links';
import { OPTIONS } from './options';
import { type Criteria, type IsoDay, matches, type OptionId, type Situation } from './vocabulary';

export const DOERS = ['salesforceAdmin', 'microsoftAdmin', 'users'] as const;

export type Doer = (typeof DOERS)[number];

/** What the doer must be allowed to do; a label says it in words. */
export type PermissionId =
  | 'migrateLightningSync'
  | 'setUpActivityCapture'
  | 'setUpLightningSync'
  | 'manageUsers'
  | 'consentAtMicrosoft'
  | 'administerExchange';

/** A task of a plan. */
export interface Task {
  readonly id: TaskId;
  readonly who: Doer;
  /** null: nothing beyond what every user may do. */
  readonly permission: PermissionId | null;
  /** Path of the Setup page where it is done; null where it is done elsewhere. */
  readonly setupPage: string | null;
  /** Address of the help article. */
  readonly help: string;
}

interface TaskFacts {
  readonly id: string;
  readonly options: readonly OptionId[] | 'none';
  readonly for?: Criteria;
  readonly whenKnown?: Announcement['id'];
  readonly who: Doer;
  readonly permission?: PermissionId;
  readonly page?: SetupPageId | 'syncSettings';
  /** 'option': the article of the option itself. */
  readonly help: ArticleId | 'option' | Readonly<Partial<Record<OptionId, ArticleId>>>;
}

const GRAPH: readonly OptionId[] = ['eacApplicationLevelOAuth', 'eacRbacOAuth'];
const MICROSOFT_365: readonly OptionId[] = [
  'eacUserLevelOAuth',
  'eacServiceAccountOAuth',
  'eacOrgLevelOAuth',
  ...GRAPH,
];
const CAPTURE: readonly OptionId[] = [...MICROSOFT_365, 'eacOnPremisesServiceAccount', 'eacGoogle'];
const MOVING: Criteria = { usage: ['lightningSync'] };
const STARTING: Criteria = { usage: ['newToSync'] };
const MOVING_MICROSOFT_365: Criteria = { ...MOVING, emailService: ['exchangeOnline', 'exchangeHybrid'] };

/**
 * Every task, in the order in which they are done: readiness check, migration tool, permissions last, then
 * Microsoft Graph (`lightningSyncRetirement`, `moveHowItWorks`).
 */
const TASKS = [
  {
    id: 'askAboutHybrid',
    options: 'none',
    for: { emailService: ['exchangeHybrid'] },
    who: 'salesforceAdmin',
    help: 'lightningSyncRequirements',
  },
  {
    id: 'runReadinessCheck',
    options: CAPTURE,
    for: MOVING,
    who: 'salesforceAdmin',
    permission: 'migrateLightningSync',
    page: 'syncSettings',
    help: 'moveReadinessCheck',
  },
  {
    id: 'compareWithLightningSync',
    options: CAPTURE,
    for: MOVING,
    who: 'salesforceAdmin',
    help: 'eacComparison',
  },
  {
    id: 'checkAddresses',
    options: MICROSOFT_365,
    who: 'microsoftAdmin',
    permission: 'administerExchange',
    help: 'eacConsiderations',
  },
  {
    id: 'moveSettings',
    options: CAPTURE,
    for: MOVING,
    who: 'salesforceAdmin',
    permission: 'migrateLightningSync',
    page: 'syncSettings',
    help: 'moveHowItWorks',
  },
  {
    id: 'prepareServiceAccount',
    options: ['eacOnPremisesServiceAccount'],
    who: 'microsoftAdmin',
    permission: 'administerExchange',
    help: 'option',
  },
  {
    id: 'consentForNewSetUp',
    options: [...GRAPH, 'eacUserLevelOAuth'],
    for: { ...STARTING, emailService: ['exchangeOnline', 'exchangeHybrid'] },
    whenKnown: 'eacOnGraph',
    who: 'microsoftAdmin',
    permission: 'consentAtMicrosoft',
    help: 'option',
  },
  {
    id: 'scopeAccess',
    options: ['eacRbacOAuth'],
    for: STARTING,
    who: 'microsoftAdmin',
    permission: 'consentAtMicrosoft',
    help: 'eacRbacCommands',
  },
  {
    id: 'connect',
    options: CAPTURE,
    for: STARTING,
    who: 'salesforceAdmin',
    permission: 'setUpActivityCapture',
    page: 'activityCapture',
    help: 'option',
  },
  {
    id: 'assignPermissions',
    options: CAPTURE,
    who: 'salesforceAdmin',
    permission: 'manageUsers',
    page: 'permissionSets',
    help: 'movePermissions',
  },
  {
    id: 'consentToGraph',
    options: [...GRAPH, 'eacUserLevelOAuth'],
    for: MOVING_MICROSOFT_365,
    whenKnown: 'eacOnGraph',
    who: 'microsoftAdmin',
    permission: 'consentAtMicrosoft',
    help: 'option',
  },
  {
    id: 'upgradeToGraph',
    options: [...GRAPH, 'eacUserLevelOAuth'],
    for: MOVING_MICROSOFT_365,
    whenKnown: 'eacOnGraph',
    who: 'salesforceAdmin',
    permission: 'setUpActivityCapture',
    page: 'activityCapture',
    help: {
      eacUserLevelOAuth: 'upgradeUserLevel',
      eacApplicationLevelOAuth: 'upgradeOrgLevel',
      eacRbacOAuth: 'upgradeOrgLevel',
    },
  },
  {
    // RBAC is not offered during the upgrade; the change to it comes afterwards (`eacMicrosoft365`).
    id: 'changeToRbac',
    options: ['eacRbacOAuth'],
    for: MOVING,
    who: 'microsoftAdmin',
    permission: 'consentAtMicrosoft',
    help: 'eacRbacCommands',
  },
  {
    id: 'connectAccounts',
    options: ['eacUserLevelOAuth', 'eacGoogle'],
    who: 'users',
    help: 'option',
  },
  {
    id: 'switchToOAuth',
    options: ['lightningSyncOAuth'],
    who: 'salesforceAdmin',
    permission: 'setUpLightningSync',
    page: 'syncSettings',
    help: 'option',
  },
  { id: 'lookAgain', options: ['stayForNow'], who: 'salesforceAdmin', help: 'option' },
] as const satisfies readonly TaskFacts[];

export type TaskId = (typeof TASKS)[number]['id'];

/** Every task there is, in the order in which they are done. */
export const TASK_IDS: readonly TaskId[] = TASKS.map(({ id }) => id);

/**
 * The tasks of an option, in the order in which they are done.
 * @param option the one recommended or chosen; null where none is recommended
 */
export function planFor(
  option: OptionId | null,
  situation: Situation,
  asOf: IsoDay,
  announcements: readonly Announcement[],
): Task[] {
  const known = knownOn(asOf, announcements).map((announcement) => announcement.id);
  return (TASKS as readonly (TaskFacts & { id: TaskId })[])
    .filter((task) => (option === null ? task.options === 'none' : task.options.includes(option)))
    .filter((task) => matches(task.for ?? {}, situation))
    .filter((task) => task.whenKnown === undefined || known.includes(task.whenKnown))
    .map((task) => ({
      id: task.id,
      who: task.who,
      permission: task.permission ?? null,
      setupPage: setupPage(task.page, situation),
      help: ARTICLES[article(task.help, option)],
    }));
}

function setupPage(page: TaskFacts['page'], situation: Situation): string | null {
  if (page === undefined) return null;
  if (page !== 'syncSettings') return SETUP_PAGES[page];
  return situation.emailService === 'google' ? SETUP_PAGES.gmailSync : SETUP_PAGES.outlookSync;
}

function article(help: TaskFacts['help'], option: OptionId | null): ArticleId {
  if (help !== 'option' && typeof help === 'string') return help;
  const facts = OPTIONS.find(({ id }) => id === option);
  if (!facts) throw new Error(`No option ${String(option)}`);
  return help === 'option' ? facts.article : (help[facts.id] ?? facts.article);
}
