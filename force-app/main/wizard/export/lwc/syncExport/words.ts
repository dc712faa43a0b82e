/** The words that only what is handed over needs. */
import { TEXT_LABELS } from 'c/syncTextLabels';

export const HANDOVER_TEXT = {
  answers: TEXT_LABELS.handover_answers,
  evidence: TEXT_LABELS.handover_evidence,
  reopen: TEXT_LABELS.openWizard,
  doneByOn: TEXT_LABELS.handover_doneByOn,
  doneOn: TEXT_LABELS.handover_doneOn,
  number: TEXT_LABELS.handover_number,
  task: TEXT_LABELS.handover_task,
  how: TEXT_LABELS.handover_how,
  why: TEXT_LABELS.whyTitle,
  who: TEXT_LABELS.handover_who,
  permission: TEXT_LABELS.handover_permission,
  setupPage: TEXT_LABELS.handover_setupPage,
  help: TEXT_LABELS.handover_help,
  done: TEXT_LABELS.handover_done,
  doneBy: TEXT_LABELS.handover_doneBy,
  doneDay: TEXT_LABELS.handover_doneDay,
  yes: TEXT_LABELS.handover_yes,
  no: TEXT_LABELS.handover_no,
  eventFirst: TEXT_LABELS.handover_eventFirst,
  eventDay: TEXT_LABELS.handover_eventDay,
  eventLast: TEXT_LABELS.handover_eventLast,
  reminderFirst: TEXT_LABELS.handover_reminderFirst,
  reminderDay: TEXT_LABELS.handover_reminderDay,
  reminderLast: TEXT_LABELS.handover_reminderLast,
} as const;
