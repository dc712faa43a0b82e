/** All-day entries as a calendar file (RFC 5545), each with a reminder before it. */
import { dayAfter, type IsoDay } from 'c/syncFacts';
import { component, dayValue, file, line, momentValue, textLine } from './ical';

export interface CalendarEvent {
  /** The same for the same thing, whatever its day: so a day that moves moves in the calendar. */
  readonly id: string;
  readonly day: IsoDay;
  readonly summary: string;
  readonly description: string;
  /** Of a page that says more. */
  readonly address: string;
  readonly remindDays: number;
  /** It comes days before, so it must not say "today". */
  readonly reminder: string;
}

/** @param key by which a file made again replaces the entries of the one before */
export function calendarFile(events: readonly CalendarEvent[], key: string, now: Date): string {
  const head = ['VERSION:2.0', 'PRODID:-//Sync Readiness//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
  return file(component('VCALENDAR', [...head, ...events.flatMap((event) => entry(event, key, now))]));
}

function entry(event: CalendarEvent, key: string, now: Date): string[] {
  const { id, day, summary, description, address, remindDays, reminder } = event;
  return component('VEVENT', [
    line('UID', `${key}-${id}@sync-readiness`),
    line('DTSTAMP', momentValue(now)),
    line('DTSTART;VALUE=DATE', dayValue(day)),
    line('DTEND;VALUE=DATE', dayValue(dayAfter(day))),
    textLine('SUMMARY', summary),
    textLine('DESCRIPTION', description),
    line('URL', address),
    'CLASS:PUBLIC',
    // It is no appointment: the day stays free.
    'TRANSP:TRANSPARENT',
    ...component('VALARM', ['ACTION:DISPLAY', textLine('DESCRIPTION', reminder), `TRIGGER:-P${remindDays}D`]),
  ]);
}
