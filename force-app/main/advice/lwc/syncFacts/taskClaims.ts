/** What the texts of the tasks rest on: the dates that they name, and where it says how one sees that a task is done. */
import { EWS_ENDS } from './announcements';
import type { ArticleId } from './links';
import type { TaskId } from './tasks';
import type { IsoDate } from './vocabulary';

/** Since when Microsoft's default policy asks for an admin's consent: the end of this month (MC1163922). */
const ADMIN_CONSENT: IsoDate = '2025-10';

/** The date that the text of a task names. */
export const TASK_DATES: Readonly<Partial<Record<TaskId, IsoDate>>> = {
  bridgeEws: EWS_ENDS,
  grantForUsers: ADMIN_CONSENT,
};

/**
 * The article on how one sees that a task is done. Without one it follows from the task itself: who was asked has
 * answered, who was told knows, and the set-up goes on.
 */
export const SEEN_IN: Readonly<Record<TaskId, ArticleId | null>> = {
  bridgeEws: 'lightningSyncStatus',
  askAboutHybrid: null,
  useEmailToSalesforce: 'emailToSalesforce',
  checkLicences: 'permissionSetLicences',
  runReadinessCheck: 'moveReadinessCheck',
  compareWithLightningSync: null,
  checkAddresses: 'eacConsiderations',
  moveSettings: 'moveAssign',
  prepareServiceAccount: null,
  consentForNewSetUp: 'entraPermissions',
  grantForUsers: 'entraPermissions',
  scopeAccess: 'exchangeRbacTest',
  connect: null,
  checkConfiguration: 'eacStatus',
  assignPermissions: 'movePermissions',
  consentToGraph: 'entraPermissions',
  upgradeToGraph: 'eacStatus',
  reconnectInbox: null,
  changeToRbac: 'exchangeRbacTest',
  connectAccounts: 'eacStatus',
  acceptTerms: 'eacTerms',
  switchToOAuth: 'lightningSyncMethods',
  lookAgain: null,
};

/** The article on the role that may change Exchange Online's settings; the other permissions stand in the help articles. */
export const ROLE_ARTICLE: ArticleId = 'exchangeAdministrator';
