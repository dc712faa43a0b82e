/** Every task there is, as data. */
import { BRIDGE_RESTORES, BRIDGE_SAFEGUARDS, BRIDGE_SAFEGUARDS_EARLY } from './bridgeTasks';
import { BY_USER, CAPTURE, GRAPH, MICROSOFT_365, MOVING, MOVING_MICROSOFT_365, STARTING } from './scopes';
import type { TaskFacts } from './taskFacts';

// Where Salesforce's set-up page wants the grant, its table of upgrades calls it optional: both are named.
const GRANT = {
  id: 'grantForUsers',
  options: ['eacUserLevelOAuth'],
  whenKnown: 'eacOnGraph',
  who: 'microsoftAdmin',
  permission: 'consentAtMicrosoft',
  alsoSee: 'eacGraphMigration',
} as const satisfies Partial<TaskFacts>;

/**
 * Every task, in the order in which they are done: licences, readiness check, migration tool, permissions last, then
 * Microsoft Graph (`lightningSyncRetirement`, `moveHowItWorks`). A task that stands at several places has an entry for
 * each; no situation fits two of them.
 */
export const TASKS = [
  BRIDGE_RESTORES,
  {
    id: 'askAboutHybrid',
    options: [null, ...CAPTURE],
    for: { emailService: ['exchangeHybrid'] },
    who: 'salesforceAdmin',
    help: 'lightningSyncRequirements',
  },
  {
    // Email to Salesforce works with any mail service.
    id: 'useEmailToSalesforce',
    options: [null],
    for: { emailService: ['other'] },
    who: 'salesforceAdmin',
    help: 'emailToSalesforce',
  },
  {
    id: 'checkLicences',
    options: CAPTURE,
    who: 'salesforceAdmin',
    permission: 'viewSetup',
    page: 'companyInformation',
    help: 'movePermissions',
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
  BRIDGE_SAFEGUARDS,
  BRIDGE_SAFEGUARDS_EARLY,
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
    id: 'consentForNewSetUp',
    options: GRAPH,
    for: { ...STARTING, emailService: ['exchangeOnline', 'exchangeHybrid'] },
    whenKnown: 'eacOnGraph',
    who: 'microsoftAdmin',
    permission: 'consentAtMicrosoft',
    help: 'option',
  },
  {
    ...GRANT,
    for: { ...STARTING, emailService: ['exchangeOnline', 'exchangeHybrid'] },
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
    id: 'checkConfiguration',
    options: CAPTURE,
    who: 'salesforceAdmin',
    permission: 'createConfiguration',
    page: 'activityCapture',
    help: 'eacConfiguration',
  },
  {
    id: 'assignPermissions',
    options: CAPTURE,
    who: 'salesforceAdmin',
    permission: 'assignPermissionSets',
    page: 'permissionSets',
    help: 'moveAssign',
    alsoSee: 'movePermissions',
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
  { ...GRANT, for: MOVING_MICROSOFT_365, help: 'upgradeUserLevel' },
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
    id: 'reconnectInbox',
    options: [...GRAPH, 'eacUserLevelOAuth'],
    for: MOVING_MICROSOFT_365,
    whenKnown: 'eacOnGraph',
    who: 'users',
    help: 'upgradeInbox',
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
  { id: 'connectAccounts', options: BY_USER, who: 'users', help: 'eacConnectAccount' },
  {
    // With one consent for the org, those whose email is captured accept the terms all the same.
    id: 'acceptTerms',
    options: ['eacOrgLevelOAuth', ...GRAPH],
    who: 'users',
    help: 'eacTerms',
    alsoSee: 'eacConnectionMethods',
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
export const TASK_IDS: readonly TaskId[] = [...new Set(TASKS.map(({ id }) => id))];
