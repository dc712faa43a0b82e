/** What can be done about a problem, in words. */
import { TEXT_LABELS } from 'c/syncTextLabels';

export const PROBLEM_TEXT = {
  again: TEXT_LABELS.tryAgain,
  theirs: TEXT_LABELS.saved_loadTheirs,
  asNew: TEXT_LABELS.saved_saveAsNew,
} as const;
