/** The message to the users: what changes and when, what they have to do, and what stays. */
import { EXPORT_LABELS } from 'c/syncExportLabels';
import type { OptionId, TaskId } from 'c/syncFacts';
import type { Handover } from './handover';
import { stopText } from './messageDates';

/** What users have to do, by the task that it belongs to. */
const TO_DO: Readonly<Partial<Record<TaskId, string>>> = {
  compareWithLightningSync: EXPORT_LABELS.message_do_compareWithLightningSync,
  connectAccounts: EXPORT_LABELS.message_do_connectAccounts,
  acceptTerms: EXPORT_LABELS.message_do_acceptTerms,
  reconnectInbox: EXPORT_LABELS.message_do_reconnectInbox,
};

/** Nothing where it is not settled what changes, or nothing does. */
export function userParagraphs({ advice, option, tasks }: Handover): string[] {
  if (option === null || option === 'stayForNow' || tasks.length === 0) return [];
  const isNew = advice.answers.usage === 'newToSync';
  const toDo = tasks.flatMap(({ id, who, done }) => (who === 'users' && done ? [] : (TO_DO[id] ?? [])));
  return [
    [changeText(option, isNew), ...(isNew ? [] : [stopText(advice)])].filter(Boolean).join('\n'),
    EXPORT_LABELS.message_users_day,
    toDo.length > 0
      ? [EXPORT_LABELS.message_users_do, ...toDo.map((each) => `- ${each}`)].join('\n')
      : EXPORT_LABELS.message_users_nothing,
    ...(isNew ? [] : [EXPORT_LABELS.message_users_stays]),
    EXPORT_LABELS.message_users_reply,
  ];
}

function changeText(option: OptionId, isNew: boolean): string {
  if (option === 'lightningSyncOAuth') return EXPORT_LABELS.message_users_method;
  return isNew ? EXPORT_LABELS.message_users_new : EXPORT_LABELS.message_users_move;
}
