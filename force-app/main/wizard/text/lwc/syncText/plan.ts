/** The words of the plan: tasks, who does them, and with which permission. */
import {
  BRIDGE_CAVEATS,
  BRIDGE_METHODS,
  type BridgePurpose,
  type Doer,
  EWS_ENDS,
  type PermissionId,
  TASK_DATES,
  TASK_IDS,
  type TaskId,
} from 'c/syncFacts';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { byId } from './byId';
import { fill, formatDate, formatDay } from './format';

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
  seen: seenOf(id),
}));

function howOf(id: TaskId): string {
  // The same consent, given for another reason.
  const how = TEXT_LABELS[`task_${id === 'consentForNewSetUp' ? 'consentToGraph' : id}_how` as const];
  const date = TASK_DATES[id];
  return date === undefined ? how : fill(how, formatDate(date));
}

/** The words of a task, which for the bridge depend on what it is for: nobody is let in again who was never cut off. */
export function taskText({
  id,
  bridge,
}: {
  readonly id: TaskId;
  readonly bridge: BridgePurpose | null;
}): TaskText {
  if (bridge !== 'safeguard') return TASK_TEXT[id];
  const how = fill(TEXT_LABELS.task_bridgeEws_safeguard_how, formatDay(EWS_ENDS));
  return { ...TASK_TEXT[id], title: TEXT_LABELS.task_bridgeEws_safeguard, how };
}

/** Those that are seen in the same place say the same. */
function seenOf(id: TaskId): string {
  if (id === 'consentForNewSetUp' || id === 'grantForUsers') return TEXT_LABELS.task_consentToGraph_seen;
  return TEXT_LABELS[`task_${id === 'changeToRbac' ? 'scopeAccess' : id}_seen` as const];
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

/** The bridge: its methods, whom each lets in, how long it takes (`{0}`), and what to know of it. */
export const BRIDGE_TEXT = {
  methods: byId(
    BRIDGE_METHODS.map(({ id }) => id),
    (id) => TEXT_LABELS[`bridge_${id}` as const],
  ),
  opensFor: { listedApps: TEXT_LABELS.bridge_listedApps, everyApp: TEXT_LABELS.bridge_everyApp },
  hours: TEXT_LABELS.bridge_hours,
  hour: TEXT_LABELS.bridge_hour,
  wayBack: fill(TEXT_LABELS.bridge_wayBack, formatDay(EWS_ENDS)),
  caveats: byId(
    BRIDGE_CAVEATS.map(({ id }) => id),
    (id) => fill(TEXT_LABELS[`bridge_${id}` as const], formatDay(EWS_ENDS)),
  ),
} as const;
