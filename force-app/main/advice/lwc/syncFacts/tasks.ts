/** Every task there is, as data: for which options and situations, who does it, with which permission, and where. */
import type { Announcement } from './announcements';
import type { ArticleId, SetupPageId } from './links';
import type { Criteria, OptionId } from './vocabulary';

export const DOERS = ['salesforceAdmin', 'microsoftAdmin', 'users'] as const;

export type Doer = (typeof DOERS)[number];

/** What the doer must be allowed to do; a label says it in words. */
export type PermissionId =
  | 'migrateLightningSync'
  | 'setUpActivityCapture'
  | 'setUpLightningSync'
  | 'manageUsers'
  | 'consentAtMicrosoft';

/** What is known of a task, whatever the plan. */
export interface TaskFacts {
  readonly id: string;
  /** null: a plan although no option is recommended or chosen. */
  readonly options: readonly (OptionId | null)[];
  readonly for?: Criteria;
  readonly whenKnown?: Announcement['id'];
  readonly who: Doer;
  readonly permission?: PermissionId;
  readonly page?: SetupPageId | 'syncSettings';
  /** 'option': the article of the option itself. */
  readonly help: ArticleId | 'option' | Readonly<Partial<Record<OptionId, ArticleId>>>;
}

const GRAPH: readonly OptionId[] = ['eacApplicationLevelOAuth', 'eacRbacOAuth'];
export const MICROSOFT_365: readonly OptionId[] = [
  'eacUserLevelOAuth',
  'eacServiceAccountOAuth',
  'eacOrgLevelOAuth',
  ...GRAPH,
];
export const CAPTURE: readonly OptionId[] = [...MICROSOFT_365, 'eacOnPremisesServiceAccount', 'eacGoogle'];
export const MOVING: Criteria = { usage: ['lightningSync'] };
const STARTING: Criteria = { usage: ['newToSync'] };
export const MOVING_MICROSOFT_365: Criteria = {
  ...MOVING,
  emailService: ['exchangeOnline', 'exchangeHybrid'],
};

/**
 * Every task, in the order in which they are done: readiness check, migration tool, permissions last, then
 * Microsoft Graph (`lightningSyncRetirement`, `moveHowItWorks`).
 */
export const TASKS = [
  {
    id: 'askAboutHybrid',
    options: [null, ...CAPTURE],
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
    help: 'option',
  },
  {
    // A Microsoft admin must consent to these two connections; of the user-level one no source says so.
    id: 'consentForNewSetUp',
    options: GRAPH,
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
    options: GRAPH,
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
