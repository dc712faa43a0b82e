/** What is shown of one saved assessment in the list. */
import type { Summary } from 'c/syncAssessment';
import { SAVED_LABELS } from 'c/syncSavedLabels';
import { fill, formatDay, formatInstant, formatVerdict, OPTION_TEXT } from 'c/syncText';

export interface ItemView {
  readonly id: string;
  readonly name: string;
  readonly asOf: string;
  readonly verdict: string;
  readonly option: string;
  readonly changed: string;
  readonly isOpen: boolean;
  readonly openText: string;
  readonly openLabel: string;
  readonly replaceLabel: string;
  /** Asked before it takes the place of other progress; null: not asked. */
  readonly asks: string | null;
}

/**
 * @param open id of the one that is open
 * @param asked id of the one that the admin is asked about
 * @param continues whether opening it is called to continue with it
 */
export function itemView(
  { id, name, changedAt, changedBy, verdict }: Summary,
  open: string | null,
  asked: string | null,
  continues: boolean,
): ItemView {
  return {
    id,
    name,
    asOf: verdict ? fill(SAVED_LABELS.saved_line, formatDay(verdict.asOf)) : '',
    verdict: verdict ? formatVerdict(verdict.status, verdict.stops, '').title : SAVED_LABELS.saved_unknown,
    option: verdict?.option ? OPTION_TEXT[verdict.option].name : '',
    changed: fill(SAVED_LABELS.saved_changedBy, formatInstant(changedAt), changedBy),
    isOpen: id === open,
    openText: continues ? SAVED_LABELS.saved_continueOne : SAVED_LABELS.saved_open,
    openLabel: fill(continues ? SAVED_LABELS.saved_continueNamed : SAVED_LABELS.saved_openNamed, name),
    replaceLabel: fill(SAVED_LABELS.saved_askYes, name),
    asks: id === asked ? fill(SAVED_LABELS.saved_askText, name) : null,
  };
}
