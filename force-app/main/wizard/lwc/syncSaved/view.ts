/** What is shown of the list, and of what can be done about a problem. */
import { dayOf } from 'c/syncClock';
import type { ProblemKind, Summary } from 'c/syncRecord';
import { fill, formatDay, formatVerdict, OPTION_TEXT } from 'c/syncText';
import { SAVED_TEXT } from './words';

export interface SummaryView {
  readonly id: string;
  readonly name: string;
  readonly asOf: string;
  readonly verdict: string;
  readonly option: string;
  readonly changed: string;
  readonly isOpen: boolean;
  readonly openLabel: string;
}

export function summaryView(
  { id, name, changedAt, changedBy, says }: Summary,
  open: string | null,
): SummaryView {
  return {
    id,
    name,
    asOf: says ? fill(SAVED_TEXT.line, formatDay(says.asOf)) : '',
    verdict: says ? formatVerdict(says.status, says.stops, '').title : SAVED_TEXT.unknown,
    option: says?.option ? OPTION_TEXT[says.option].name : '',
    changed: fill(SAVED_TEXT.changedBy, formatInstant(changedAt), changedBy),
    isOpen: id === open,
    openLabel: fill(SAVED_TEXT.openNamed, name),
  };
}

/** The day of an instant, in the user's words; nothing where there is none. */
export function formatInstant(instant: string): string {
  return Number.isNaN(Date.parse(instant)) ? '' : formatDay(dayOf(new Date(instant)));
}

/** What the admin can do about a problem; the same again, unless it is said here. */
export function wayOut(kind: ProblemKind): {
  readonly again: boolean;
  readonly asNew: boolean;
  readonly theirs: boolean;
} {
  return {
    again: !['stale', 'gone', 'duplicate', 'noPermission', 'unreadable'].includes(kind),
    asNew: ['stale', 'gone', 'duplicate'].includes(kind),
    theirs: kind === 'stale',
  };
}
