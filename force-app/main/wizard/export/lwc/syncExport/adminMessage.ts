/** The message to the Microsoft admin: each step with role, commands, addresses, and how one sees that it is done. */
import { type Cause, waitsFor } from 'c/syncAdvice';
import { EXPORT_LABELS } from 'c/syncExportLabels';
import type { CauseId, TaskId } from 'c/syncFacts';
import {
  addressInLanguage,
  caveatsOf,
  fill,
  formatNames,
  methodViews,
  OPTION_TEXT,
  PERMISSION_TEXT,
  TASK_TEXT,
  taskText,
} from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { HandedTask, Handover } from './handover';
import { deadlineText, stopText } from './messageDates';

const REASONS: Readonly<Partial<Record<CauseId, string>>> = {
  ews: TEXT_LABELS.letter_ews,
  basicAuth: EXPORT_LABELS.message_why_basicAuth,
  lightningSyncRetirement: EXPORT_LABELS.message_why_lightningSyncRetirement,
};

/** The tasks of a Microsoft admin but for the bridge, which depends on what it is for. */
const INSTRUCTIONS: Readonly<Partial<Record<TaskId, string>>> = {
  checkAddresses: EXPORT_LABELS.message_do_checkAddresses,
  prepareServiceAccount: EXPORT_LABELS.message_do_prepareServiceAccount,
  consentForNewSetUp: EXPORT_LABELS.message_do_consent,
  consentToGraph: EXPORT_LABELS.message_do_consent,
  grantForUsers: EXPORT_LABELS.message_do_grantForUsers,
  scopeAccess: EXPORT_LABELS.message_do_rbac,
  changeToRbac: EXPORT_LABELS.message_do_rbac,
};

/** Nothing where the plan has nothing left for a Microsoft admin. */
export function adminParagraphs(handover: Handover): string[] {
  const { advice, option, tasks, orgUrl } = handover;
  const steps = tasks.filter(({ who, done }) => who === 'microsoftAdmin' && !done);
  if (steps.length === 0) return [];
  const isNew = advice.answers.usage === 'newToSync';
  return [
    lines(...(isNew ? [EXPORT_LABELS.message_why_new] : reasonsOf(advice.causes)), stopText(advice)),
    ...(option === null
      ? []
      : [lines(fill(EXPORT_LABELS.message_option, OPTION_TEXT[option].name), OPTION_TEXT[option].what)]),
    lines(deadlineText(advice), orgUrl ? fill(EXPORT_LABELS.message_org, orgUrl) : null),
    EXPORT_LABELS.message_steps,
    ...steps.map((task, index) => step(task, index + 1, handover)),
    EXPORT_LABELS.message_reply,
  ].filter((paragraph) => paragraph !== '');
}

function reasonsOf(causes: readonly Cause[]): string[] {
  return causes.flatMap(({ id }) => REASONS[id] ?? []);
}

function step(task: HandedTask, number: number, { tasks }: Handover): string {
  const { id, permission, help, alsoSee } = task;
  const done = tasks.filter((each) => each.done).map((each) => each.id);
  const waits = waitsFor(id, tasks, done).filter(({ who }) => who !== 'microsoftAdmin');
  const { title, seen } = taskText(task);
  return lines(
    `${number}. ${title}`,
    waits.length > 0
      ? fill(EXPORT_LABELS.message_waits, formatNames(waits.map((each) => taskText(each).title)))
      : null,
    instruction(task),
    permission ? fill(TEXT_LABELS.needs, PERMISSION_TEXT[permission]) : null,
    ...(id === 'bridgeEws' ? bridge() : []),
    `${TEXT_LABELS.task_seen} ${seen}`,
    fill(EXPORT_LABELS.message_help, addressInLanguage(help)),
    alsoSee ? fill(EXPORT_LABELS.message_help, addressInLanguage(alsoSee)) : null,
  );
}

/** What to do, said to the Microsoft admin. */
function instruction({ id, bridge: purpose }: HandedTask): string {
  if (id !== 'bridgeEws') return INSTRUCTIONS[id] ?? TASK_TEXT[id].how;
  return purpose === 'restore'
    ? EXPORT_LABELS.message_do_bridgeEws_restore
    : EXPORT_LABELS.message_do_bridgeEws_safeguard;
}

/** Both methods with their commands, each block apart, so that it can be copied. */
function bridge(): string[] {
  const methods = methodViews().map(({ title, effect, commands, caveats }) =>
    lines('', `- ${title}`, effect, '', commands, '', ...caveats),
  );
  return [...methods, '', ...caveatsOf(null)];
}

function lines(...all: readonly (string | null)[]): string {
  return all.filter((each) => each !== null).join('\n');
}
