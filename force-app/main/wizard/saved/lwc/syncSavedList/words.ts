/** The words of the list of saved assessments. */
import { TEXT_LABELS } from 'c/syncTextLabels';

export const LIST_TEXT = {
  empty: TEXT_LABELS.saved_listEmpty,
  more: TEXT_LABELS.saved_more,
  open: TEXT_LABELS.saved_open,
  openNamed: TEXT_LABELS.saved_openNamed,
  opening: TEXT_LABELS.saved_opening,
  isOpen: TEXT_LABELS.saved_isOpen,
  asOf: TEXT_LABELS.saved_line,
  changedBy: TEXT_LABELS.saved_changedBy,
  unknown: TEXT_LABELS.saved_unknown,
  ask: TEXT_LABELS.saved_askText,
  keep: TEXT_LABELS.saved_askNo,
  replace: TEXT_LABELS.saved_askYes,
} as const;
