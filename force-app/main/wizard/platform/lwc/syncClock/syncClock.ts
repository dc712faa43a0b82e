/** The clock. Nothing else reads the time. */
import TIME_ZONE from '@salesforce/i18n/timeZone';
import type { IsoDay } from 'c/syncFacts';

/** This moment. */
export function now(): Date {
  return new Date();
}

/** Today in the user's time zone. */
export function today(): IsoDay {
  return dayOf(now());
}

// Made once: that takes a browser far longer than to format with it, and each action of the admin asks for the day.
const DAY = new Intl.DateTimeFormat('en', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day of an instant in the user's time zone. */
export function dayOf(instant: Date): IsoDay {
  const parts = DAY.formatToParts(instant);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
