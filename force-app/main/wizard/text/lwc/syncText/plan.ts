/** The words of the plan: tasks, who does them, and with which permission. */
import SR_task_runReadinessCheck from '@salesforce/label/c.SR_task_runReadinessCheck';
import SR_task_runReadinessCheck_how from '@salesforce/label/c.SR_task_runReadinessCheck_how';
import SR_task_runReadinessCheck_why from '@salesforce/label/c.SR_task_runReadinessCheck_why';
import SR_task_compareWithLightningSync from '@salesforce/label/c.SR_task_compareWithLightningSync';
import SR_task_compareWithLightningSync_how from '@salesforce/label/c.SR_task_compareWithLightningSync_how';
import SR_task_compareWithLightningSync_why from '@salesforce/label/c.SR_task_compareWithLightningSync_why';
import SR_task_checkAddresses from '@salesforce/label/c.SR_task_checkAddresses';
import SR_task_checkAddresses_how from '@salesforce/label/c.SR_task_checkAddresses_how';
import SR_task_checkAddresses_why from '@salesforce/label/c.SR_task_checkAddresses_why';
import SR_task_moveSettings from '@salesforce/label/c.SR_task_moveSettings';
import SR_task_moveSettings_how from '@salesforce/label/c.SR_task_moveSettings_how';
import SR_task_moveSettings_why from '@salesforce/label/c.SR_task_moveSettings_why';
import SR_task_askAboutHybrid from '@salesforce/label/c.SR_task_askAboutHybrid';
import SR_task_askAboutHybrid_how from '@salesforce/label/c.SR_task_askAboutHybrid_how';
import SR_task_askAboutHybrid_why from '@salesforce/label/c.SR_task_askAboutHybrid_why';
import SR_task_prepareServiceAccount from '@salesforce/label/c.SR_task_prepareServiceAccount';
import SR_task_prepareServiceAccount_how from '@salesforce/label/c.SR_task_prepareServiceAccount_how';
import SR_task_prepareServiceAccount_why from '@salesforce/label/c.SR_task_prepareServiceAccount_why';
import SR_task_consentForNewSetUp from '@salesforce/label/c.SR_task_consentForNewSetUp';
import SR_task_consentForNewSetUp_how from '@salesforce/label/c.SR_task_consentForNewSetUp_how';
import SR_task_consentForNewSetUp_why from '@salesforce/label/c.SR_task_consentForNewSetUp_why';
import SR_task_scopeAccess from '@salesforce/label/c.SR_task_scopeAccess';
import SR_task_scopeAccess_how from '@salesforce/label/c.SR_task_scopeAccess_how';
import SR_task_scopeAccess_why from '@salesforce/label/c.SR_task_scopeAccess_why';
import SR_task_connect from '@salesforce/label/c.SR_task_connect';
import SR_task_connect_how from '@salesforce/label/c.SR_task_connect_how';
import SR_task_connect_why from '@salesforce/label/c.SR_task_connect_why';
import SR_task_assignPermissions from '@salesforce/label/c.SR_task_assignPermissions';
import SR_task_assignPermissions_how from '@salesforce/label/c.SR_task_assignPermissions_how';
import SR_task_assignPermissions_why from '@salesforce/label/c.SR_task_assignPermissions_why';
import SR_task_consentToGraph from '@salesforce/label/c.SR_task_consentToGraph';
import SR_task_consentToGraph_how from '@salesforce/label/c.SR_task_consentToGraph_how';
import SR_task_consentToGraph_why from '@salesforce/label/c.SR_task_consentToGraph_why';
import SR_task_upgradeToGraph from '@salesforce/label/c.SR_task_upgradeToGraph';
import SR_task_upgradeToGraph_how from '@salesforce/label/c.SR_task_upgradeToGraph_how';
import SR_task_upgradeToGraph_why from '@salesforce/label/c.SR_task_upgradeToGraph_why';
import SR_task_changeToRbac from '@salesforce/label/c.SR_task_changeToRbac';
import SR_task_changeToRbac_how from '@salesforce/label/c.SR_task_changeToRbac_how';
import SR_task_changeToRbac_why from '@salesforce/label/c.SR_task_changeToRbac_why';
import SR_task_connectAccounts from '@salesforce/label/c.SR_task_connectAccounts';
import SR_task_connectAccounts_how from '@salesforce/label/c.SR_task_connectAccounts_how';
import SR_task_connectAccounts_why from '@salesforce/label/c.SR_task_connectAccounts_why';
import SR_task_switchToOAuth from '@salesforce/label/c.SR_task_switchToOAuth';
import SR_task_switchToOAuth_how from '@salesforce/label/c.SR_task_switchToOAuth_how';
import SR_task_switchToOAuth_why from '@salesforce/label/c.SR_task_switchToOAuth_why';
import SR_task_lookAgain from '@salesforce/label/c.SR_task_lookAgain';
import SR_task_lookAgain_how from '@salesforce/label/c.SR_task_lookAgain_how';
import SR_task_lookAgain_why from '@salesforce/label/c.SR_task_lookAgain_why';
import SR_task_why from '@salesforce/label/c.SR_task_why';
import SR_doer_salesforceAdmin from '@salesforce/label/c.SR_doer_salesforceAdmin';
import SR_doer_microsoftAdmin from '@salesforce/label/c.SR_doer_microsoftAdmin';
import SR_doer_users from '@salesforce/label/c.SR_doer_users';
import SR_permission_migrateLightningSync from '@salesforce/label/c.SR_permission_migrateLightningSync';
import SR_permission_setUpActivityCapture from '@salesforce/label/c.SR_permission_setUpActivityCapture';
import SR_permission_setUpLightningSync from '@salesforce/label/c.SR_permission_setUpLightningSync';
import SR_permission_manageUsers from '@salesforce/label/c.SR_permission_manageUsers';
import SR_permission_consentAtMicrosoft from '@salesforce/label/c.SR_permission_consentAtMicrosoft';

import type { Doer, PermissionId, TaskId } from 'c/syncFacts';

export interface TaskText {
  readonly title: string;
  readonly how: string;
  readonly why: string;
}

/** What comes before the reason for a task. */
export const WHY = SR_task_why;

/** Each task, what to know to do it, and what it is for. */
export const TASK_TEXT: Readonly<Record<TaskId, TaskText>> = {
  runReadinessCheck: {
    title: SR_task_runReadinessCheck,
    how: SR_task_runReadinessCheck_how,
    why: SR_task_runReadinessCheck_why,
  },
  compareWithLightningSync: {
    title: SR_task_compareWithLightningSync,
    how: SR_task_compareWithLightningSync_how,
    why: SR_task_compareWithLightningSync_why,
  },
  checkAddresses: {
    title: SR_task_checkAddresses,
    how: SR_task_checkAddresses_how,
    why: SR_task_checkAddresses_why,
  },
  moveSettings: { title: SR_task_moveSettings, how: SR_task_moveSettings_how, why: SR_task_moveSettings_why },
  askAboutHybrid: {
    title: SR_task_askAboutHybrid,
    how: SR_task_askAboutHybrid_how,
    why: SR_task_askAboutHybrid_why,
  },
  prepareServiceAccount: {
    title: SR_task_prepareServiceAccount,
    how: SR_task_prepareServiceAccount_how,
    why: SR_task_prepareServiceAccount_why,
  },
  consentForNewSetUp: {
    title: SR_task_consentForNewSetUp,
    how: SR_task_consentForNewSetUp_how,
    why: SR_task_consentForNewSetUp_why,
  },
  scopeAccess: { title: SR_task_scopeAccess, how: SR_task_scopeAccess_how, why: SR_task_scopeAccess_why },
  connect: { title: SR_task_connect, how: SR_task_connect_how, why: SR_task_connect_why },
  assignPermissions: {
    title: SR_task_assignPermissions,
    how: SR_task_assignPermissions_how,
    why: SR_task_assignPermissions_why,
  },
  consentToGraph: {
    title: SR_task_consentToGraph,
    how: SR_task_consentToGraph_how,
    why: SR_task_consentToGraph_why,
  },
  upgradeToGraph: {
    title: SR_task_upgradeToGraph,
    how: SR_task_upgradeToGraph_how,
    why: SR_task_upgradeToGraph_why,
  },
  changeToRbac: { title: SR_task_changeToRbac, how: SR_task_changeToRbac_how, why: SR_task_changeToRbac_why },
  connectAccounts: {
    title: SR_task_connectAccounts,
    how: SR_task_connectAccounts_how,
    why: SR_task_connectAccounts_why,
  },
  switchToOAuth: {
    title: SR_task_switchToOAuth,
    how: SR_task_switchToOAuth_how,
    why: SR_task_switchToOAuth_why,
  },
  lookAgain: { title: SR_task_lookAgain, how: SR_task_lookAgain_how, why: SR_task_lookAgain_why },
};

export const DOER_TEXT: Readonly<Record<Doer, string>> = {
  salesforceAdmin: SR_doer_salesforceAdmin,
  microsoftAdmin: SR_doer_microsoftAdmin,
  users: SR_doer_users,
};

/** Permissions by the names they have in Salesforce and at Microsoft. */
export const PERMISSION_TEXT: Readonly<Record<PermissionId, string>> = {
  migrateLightningSync: SR_permission_migrateLightningSync,
  setUpActivityCapture: SR_permission_setUpActivityCapture,
  setUpLightningSync: SR_permission_setUpLightningSync,
  manageUsers: SR_permission_manageUsers,
  consentAtMicrosoft: SR_permission_consentAtMicrosoft,
};
