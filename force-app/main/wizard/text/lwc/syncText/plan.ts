/** The words of the plan: tasks, who does them, and with which permission. */
import {
  BRIDGE_CAVEATS,
  BRIDGE_METHODS,
  type Doer,
  type PermissionId,
  TASK_IDS,
  type TaskId,
} from 'c/syncFacts';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { byId } from './byId';

interface TaskText {
  readonly title: string;
  readonly how: string;
  readonly why: string;
  /** How one sees that it is done. */
  readonly seen: string;
}

/** Each task, what to know to do it, and what it is for. */
export const TASK_TEXT = byId(TASK_IDS, (id): TaskText => ({
  title: TEXT_LABELS[`task_${id}` as const],
  how: howOf(id),
  why: TEXT_LABELS[`task_${id}_why` as const],
  seen: TEXT_LABELS[`task_${id}_seen` as const],
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
  viewSetup: TEXT_LABELS.permission_viewSetup,
  createConfiguration: TEXT_LABELS.permission_createConfiguration,
  assignPermissionSets: TEXT_LABELS.permission_assignPermissionSets,
  changeExchange: TEXT_LABELS.permission_changeExchange,
  consentAtMicrosoft: TEXT_LABELS.permission_consentAtMicrosoft,
};

/** The bridge: its methods, whom each lets in, how long it takes (`{0}` hours), and what to know of it. */
export const BRIDGE_TEXT = {
  methods: byId(
    BRIDGE_METHODS.map(({ id }) => id),
    (id) => TEXT_LABELS[`bridge_${id}` as const],
  ),
  opensFor: { listedApps: TEXT_LABELS.bridge_listedApps, everyApp: TEXT_LABELS.bridge_everyApp },
  hours: TEXT_LABELS.bridge_hours,
  hour: TEXT_LABELS.bridge_hour,
  wayBack: TEXT_LABELS.bridge_wayBack,
  caveats: byId(
    BRIDGE_CAVEATS.map(({ id }) => id),
    (id) => TEXT_LABELS[`bridge_${id}` as const],
  ),
} as const;
