/** The days on which the sync may stop, and those of the tasks, as a calendar file with a reminder before each. */
import { type Cause, type Half, isWarning } from 'c/syncAdvice';
import { EXPORT_LABELS } from 'c/syncExportLabels';
import type { IsoDay } from 'c/syncFacts';
import { addressInLanguage, CAUSE_TEXT, fill, formatDay, halvesText, mailboxesText } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { Handover } from './handover';
import { type CalendarEvent, calendarFile } from './calendarFile';
import { taskEvents } from './taskEvents';

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

/** A reminder comes days before, so it must not say "today"; with the day, it is right whenever it is read. */
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
 * A calendar of every day from the as-of day on that hits this org, and of the days of the open tasks.
 * @returns null if no day is known: a calendar without entries is not allowed (RFC 5545, 3.6)
 */
export function calendarOf(
  { advice: { causes, asOf, halves }, tasks }: Handover,
  { key, now }: CalendarOptions,
): string | null {
  const stops = causes
    .filter(({ id }) => !isWarning(id))
    .flatMap(eventsOf)
    .filter(({ day }) => day >= asOf)
    .map((event) => calendarEvent(event, halves));
  const events = [...stops, ...taskEvents(tasks)];
  return events.length > 0 ? calendarFile(events, key, now) : null;
}

function eventsOf(cause: Cause): Event[] {
  const { earliest, latest } = cause;
  if (earliest !== null && earliest === latest) return [{ cause, edge: 'day', day: earliest }];
  return [
    ...(earliest === null ? [] : [{ cause, edge: 'first', day: earliest } as const]),
    ...(latest === null ? [] : [{ cause, edge: 'last', day: latest } as const]),
  ];
}

function calendarEvent({ cause, edge, day }: Event, halves: readonly Half[]): CalendarEvent {
  const { name, what } = CAUSE_TEXT[cause.id];
  // Of a hybrid, a day concerns the mailboxes of one place, or all: it must not be taken for the other half's.
  const mailboxes = mailboxesText(cause.mailboxes, halves);
  const about = (text: string): string => (mailboxes ? fill(TEXT_LABELS.labelled, mailboxes, text) : text);
  const address = addressInLanguage(cause.source);
  const ofEach = halvesText(halves).map(({ text }) => text);
  return {
    // A window that shrinks to one day is its last day.
    id: `${cause.id}-${edge === 'first' ? 'first' : 'last'}`,
    day,
    summary: about(fill(SUMMARY[edge], name)),
    description: [what, ...ofEach, address].join('\n\n'),
    address,
    remindDays: REMIND_DAYS,
    reminder: about(fill(REMINDER[edge], formatDay(day), name)),
  };
}
