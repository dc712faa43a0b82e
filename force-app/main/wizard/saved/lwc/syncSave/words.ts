/** The words around saving. */
import { TEXT_LABELS } from 'c/syncTextLabels';

export const SAVE_TEXT = {
  intro: TEXT_LABELS.saved_intro,
  save: TEXT_LABELS.saved_save,
  saveAgain: TEXT_LABELS.saved_saveAgain,
  saving: TEXT_LABELS.saved_saving,
  savedAs: TEXT_LABELS.saved_savedAs,
  unsaved: TEXT_LABELS.saved_unsaved,
  otherDay: TEXT_LABELS.saved_otherDay,
} as const;
