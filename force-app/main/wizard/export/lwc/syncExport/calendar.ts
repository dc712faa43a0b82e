/** The days on which the sync may stop, as a calendar file with a reminder before each. */
import { type Cause, type Half, isWarning } from 'c/syncAdvice';
import { EXPORT_LABELS } from 'c/syncExportLabels';
import { type CauseId, dayAfter, type IsoDay } from 'c/syncFacts';
import { CAUSE_TEXT, fill, halvesText, mailboxesText } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { Handover } from './handover';
import { component, dayValue, file, line, momentValue, textLine } from './ical';

/** How long before a day to remind of it. */
const REMIND_DAYS = 14;

interface Event {
  readonly cause: Cause;
  readonly edge: 'first' | 'day' | 'last';
  readonly day: IsoDay;
}

const SUMMARY: Readonly<Record<Event['edge'], string>> = {
  first: EXPORT_LABELS.handover_eventFirst,
  day: EXPORT_LABELS.handover_eventDay,
  last: EXPORT_LABELS.handover_eventLast,
};

/** A reminder comes days before, so it must not say "today". */
const REMINDER: Readonly<Record<Event['edge'], string>> = {
  first: EXPORT_LABELS.handover_reminderFirst,
  day: EXPORT_LABELS.handover_reminderDay,
  last: EXPORT_LABELS.handover_reminderLast,
};

interface CalendarOptions {
  /** The assessment's key: a file made again for it replaces the entries of the one before. */
  readonly key: string;
  /** The moment of making it. */
  readonly now: Date;
}

/**
 * A calendar of every day from the as-of day on that hits this org.
 * @returns null if no such day is known: a calendar without entries is not allowed (RFC 5545, 3.6)
 */
export function calendarOf(
  { advice: { causes, asOf, halves } }: Handover,
  { key, now }: CalendarOptions,
): string | null {
  const events = causes
    .filter(({ id }) => !isWarning(id))
    .flatMap(eventsOf)
    .filter(({ day }) => day >= asOf);
  if (events.length === 0) return null;
  const head = ['VERSION:2.0', 'PRODID:-//Sync Readiness//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
  const entries = events.flatMap((event) => eventLines(event, halves, key, now));
  return file(component('VCALENDAR', [...head, ...entries]));
}

function eventsOf(cause: Cause): Event[] {
  const { earliest, latest } = cause;
  if (earliest !== null && earliest === latest) return [{ cause, edge: 'day', day: earliest }];
  return [
    ...(earliest === null ? [] : [{ cause, edge: 'first', day: earliest } as const]),
    ...(latest === null ? [] : [{ cause, edge: 'last', day: latest } as const]),
  ];
}

function eventLines({ cause, edge, day }: Event, halves: readonly Half[], key: string, now: Date): string[] {
  const { name, what } = CAUSE_TEXT[cause.id];
  // Of a hybrid, a day concerns the mailboxes of one place, or all: it must not be taken for the other half's.
  const mailboxes = mailboxesText(cause.mailboxes, halves);
  const about = (text: string): string => (mailboxes ? fill(TEXT_LABELS.labelled, mailboxes, text) : text);
  const ofEach = halvesText(halves).map((half) => fill(TEXT_LABELS.labelled, half.mailboxes, half.title));
  return component('VEVENT', [
    line('UID', uid(key, cause.id, edge)),
    line('DTSTAMP', momentValue(now)),
    line('DTSTART;VALUE=DATE', dayValue(day)),
    line('DTEND;VALUE=DATE', dayValue(dayAfter(day))),
    textLine('SUMMARY', about(fill(SUMMARY[edge], name))),
    textLine('DESCRIPTION', [what, ...ofEach, cause.source].join('\n\n')),
    line('URL', cause.source),
    'CLASS:PUBLIC',
    // It is no appointment: the day stays free.
    'TRANSP:TRANSPARENT',
    ...component('VALARM', [
      'ACTION:DISPLAY',
      textLine('DESCRIPTION', about(fill(REMINDER[edge], REMIND_DAYS, name))),
      `TRIGGER:-P${REMIND_DAYS}D`,
    ]),
  ]);
}

/** The same for the same thing, whatever its day: so a day that moves moves in the calendar. */
function uid(key: string, cause: CauseId, edge: Event['edge']): string {
  // A window that shrinks to one day is its last day.
  return `${key}-${cause}-${edge === 'first' ? 'first' : 'last'}@sync-readiness`;
}
