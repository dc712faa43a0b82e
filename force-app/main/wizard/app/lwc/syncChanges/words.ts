/** The words of what has changed since an assessment was saved. */
import SR_changes_title from '@salesforce/label/c.SR_changes_title';
import SR_changes_none from '@salesforce/label/c.SR_changes_none';
import SR_changes_then from '@salesforce/label/c.SR_changes_then';
import SR_changes_now from '@salesforce/label/c.SR_changes_now';
import SR_changes_causeNew from '@salesforce/label/c.SR_changes_causeNew';
import SR_changes_causeGone from '@salesforce/label/c.SR_changes_causeGone';
import SR_changes_causeMoved from '@salesforce/label/c.SR_changes_causeMoved';
import SR_changes_recommended from '@salesforce/label/c.SR_changes_recommended';
import SR_changes_nothing from '@salesforce/label/c.SR_changes_nothing';
import SR_changes_options from '@salesforce/label/c.SR_changes_options';
import SR_changes_planAdded from '@salesforce/label/c.SR_changes_planAdded';
import SR_changes_planRemoved from '@salesforce/label/c.SR_changes_planRemoved';
import SR_changes_planMoved from '@salesforce/label/c.SR_changes_planMoved';
import SR_changes_nextOpen from '@salesforce/label/c.SR_changes_nextOpen';
import SR_changes_nextSettled from '@salesforce/label/c.SR_changes_nextSettled';
import SR_changes_more from '@salesforce/label/c.SR_changes_more';
import SR_changes_hide from '@salesforce/label/c.SR_changes_hide';
import SR_changes_byTitle from '@salesforce/label/c.SR_changes_byTitle';
import SR_changes_announced from '@salesforce/label/c.SR_changes_announced';
import SR_changes_byTime from '@salesforce/label/c.SR_changes_byTime';
import SR_changes_corrected from '@salesforce/label/c.SR_changes_corrected';
import type { ChangeKind } from './lines';

/** Each kind of change; what is filled in stands with the kind. */
export const CHANGE_TEXT: Readonly<Record<ChangeKind, string>> = {
  causeNew: SR_changes_causeNew,
  causeGone: SR_changes_causeGone,
  causeMoved: SR_changes_causeMoved,
  recommended: SR_changes_recommended,
  options: SR_changes_options,
  planAdded: SR_changes_planAdded,
  planRemoved: SR_changes_planRemoved,
  planMoved: SR_changes_planMoved,
  nextOpen: SR_changes_nextOpen,
  nextSettled: SR_changes_nextSettled,
};

/** The words around the changes, and of what made them. */
export const CHANGES_TEXT = {
  title: SR_changes_title,
  none: SR_changes_none,
  then: SR_changes_then,
  now: SR_changes_now,
  nothing: SR_changes_nothing,
  more: SR_changes_more,
  hide: SR_changes_hide,
  byTitle: SR_changes_byTitle,
  announced: SR_changes_announced,
  byTime: SR_changes_byTime,
  corrected: SR_changes_corrected,
} as const;
