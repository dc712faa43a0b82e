/** Words that only the checklist needs. */
import { TEXT_LABELS } from 'c/syncTextLabels';

export const TASKS_TEXT = {
  notSaved: TEXT_LABELS.saved_tickNotSaved,
} as const;
