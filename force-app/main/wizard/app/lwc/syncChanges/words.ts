/** The words of what has changed since an assessment was saved. */
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { ChangeKind } from './lines';

/** Each kind of change; what is filled in stands with the kind. */
export const CHANGE_TEXT: Readonly<Record<ChangeKind, string>> = {
  causeNew: TEXT_LABELS.changes_causeNew,
  causeGone: TEXT_LABELS.changes_causeGone,
  causeMoved: TEXT_LABELS.changes_causeMoved,
  recommended: TEXT_LABELS.changes_recommended,
  options: TEXT_LABELS.changes_options,
  planAdded: TEXT_LABELS.changes_planAdded,
  planRemoved: TEXT_LABELS.changes_planRemoved,
  planMoved: TEXT_LABELS.changes_planMoved,
  nextOpen: TEXT_LABELS.changes_nextOpen,
  nextSettled: TEXT_LABELS.changes_nextSettled,
};

/** The words around the changes, and of what made them. */
export const CHANGES_TEXT = {
  title: TEXT_LABELS.changes_title,
  none: TEXT_LABELS.changes_none,
  then: TEXT_LABELS.changes_then,
  now: TEXT_LABELS.changes_now,
  nothing: TEXT_LABELS.changes_nothing,
  more: TEXT_LABELS.changes_more,
  hide: TEXT_LABELS.changes_hide,
  byTitle: TEXT_LABELS.changes_byTitle,
  announced: TEXT_LABELS.labelled,
  byTime: TEXT_LABELS.changes_byTime,
  corrected: TEXT_LABELS.changes_corrected,
} as const;
