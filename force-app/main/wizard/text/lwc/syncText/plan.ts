/** The words of the plan: tasks, who does them, and with which permission. */
import { type Doer, type PermissionId, TASK_IDS, type TaskId } from 'c/syncFacts';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { byId } from './byId';

export interface TaskText {
  readonly title: string;
  readonly how: string;
  readonly why: string;
}

/** What comes before the reason for a task. */
export const WHY = TEXT_LABELS.task_why;

/** Each task, what to know to do it, and what it is for. */
export const TASK_TEXT = byId(TASK_IDS, (id): TaskText => ({
  title: TEXT_LABELS[`task_${id}` as const],
  how: howOf(id),
  why: TEXT_LABELS[`task_${id}_why` as const],
}));

function howOf(id: TaskId): string {
  // The same consent, given for another reason.
  return TEXT_LABELS[`task_${id === 'consentForNewSetUp' ? 'consentToGraph' : id}_how` as const];
}

export const DOER_TEXT: Readonly<Record<Doer, string>> = {
  salesforceAdmin: TEXT_LABELS.doer_salesforceAdmin,
  microsoftAdmin: TEXT_LABELS.doer_microsoftAdmin,
  users: TEXT_LABELS.doer_users,
};

/** Permissions by the names they have in Salesforce and at Microsoft. */
export const PERMISSION_TEXT: Readonly<Record<PermissionId, string>> = {
  migrateLightningSync: TEXT_LABELS.permission_migrateLightningSync,
  setUpActivityCapture: TEXT_LABELS.permission_setUpActivityCapture,
  setUpLightningSync: TEXT_LABELS.permission_setUpLightningSync,
  manageUsers: TEXT_LABELS.permission_manageUsers,
  consentAtMicrosoft: TEXT_LABELS.permission_consentAtMicrosoft,
};
