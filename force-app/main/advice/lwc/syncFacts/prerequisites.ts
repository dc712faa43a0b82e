/** What must be done before a task: by the order of Salesforce's own pages (`moveHowItWorks`, `lightningSyncRetirement`). */
import type { TaskId } from './tasks';

/**
 * The tasks that a task waits for, where they stand before it in a plan; a task that is not named waits for nothing. The
 * order itself is that of `TASKS`.
 */
export const PREREQUISITES: Readonly<Partial<Record<TaskId, readonly TaskId[]>>> = {
  // Whether a hybrid is supported at all decides the rest (`hybridNotStated`).
  moveSettings: ['askAboutHybrid', 'runReadinessCheck'],
  prepareServiceAccount: ['askAboutHybrid'],
  consentForNewSetUp: ['askAboutHybrid'],
  scopeAccess: ['consentForNewSetUp'],
  connect: ['askAboutHybrid', 'prepareServiceAccount', 'consentForNewSetUp', 'grantForUsers', 'scopeAccess'],
  checkConfiguration: ['moveSettings', 'connect'],
  assignPermissions: ['checkLicences', 'checkAddresses', 'checkConfiguration'],
  // Graph comes after the migration tool (`lightningSyncRetirement`).
  consentToGraph: ['assignPermissions'],
  grantForUsers: ['askAboutHybrid', 'assignPermissions'],
  upgradeToGraph: ['assignPermissions', 'consentToGraph', 'grantForUsers'],
  reconnectInbox: ['upgradeToGraph'],
  changeToRbac: ['upgradeToGraph'],
  connectAccounts: ['assignPermissions', 'upgradeToGraph'],
  acceptTerms: ['assignPermissions', 'upgradeToGraph', 'changeToRbac'],
};
