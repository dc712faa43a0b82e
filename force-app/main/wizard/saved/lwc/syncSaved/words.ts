/** The words around what is kept in the org. */
import { TEXT_LABELS } from 'c/syncTextLabels';

export const SAVED_TEXT = {
  title: TEXT_LABELS.saved_title,
  reading: TEXT_LABELS.saved_reading,
  listTitle: TEXT_LABELS.saved_listTitle,
  continueTitle: TEXT_LABELS.saved_continue,
  ask: TEXT_LABELS.saved_askText,
  keep: TEXT_LABELS.saved_askNo,
  replace: TEXT_LABELS.saved_askYes,
} as const;
