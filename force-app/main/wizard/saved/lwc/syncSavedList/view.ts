/** What is shown of one saved assessment in the list. */
import type { Summary } from 'c/syncAssessment';
import { fill, formatDay, formatInstant, formatVerdict, OPTION_TEXT } from 'c/syncText';
import { LIST_TEXT as TEXT } from './words';

export interface ItemView {
  readonly id: string;
  readonly name: string;
  readonly asOf: string;
  readonly verdict: string;
  readonly option: string;
  readonly changed: string;
  readonly isOpen: boolean;
  readonly openLabel: string;
  readonly replaceLabel: string;
  /** Asked before it takes the place of other work; null: not asked. */
  readonly asks: string | null;
}

/**
 * @param open id of the one that is open
 * @param asked id of the one that the admin is asked about
 */
export function itemView(
  { id, name, changedAt, changedBy, says }: Summary,
  open: string | null,
  asked: string | null,
): ItemView {
  return {
    id,
    name,
    asOf: says ? fill(TEXT.asOf, formatDay(says.asOf)) : '',
    verdict: says ? formatVerdict(says.status, says.stops, '').title : TEXT.unknown,
    option: says?.option ? OPTION_TEXT[says.option].name : '',
    changed: fill(TEXT.changedBy, formatInstant(changedAt), changedBy),
    isOpen: id === open,
    openLabel: fill(TEXT.openNamed, name),
    replaceLabel: fill(TEXT.replace, name),
    asks: id === asked ? fill(TEXT.ask, name) : null,
  };
}
