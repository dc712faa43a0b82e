/** Calendar days and windows of them. There is no clock here: "today" is always handed in. */
import type { IsoDate, IsoDay, StopWindow, Window } from './vocabulary';

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a value is a day of the calendar in the form `YYYY-MM-DD`; 2026-02-30 is not. */
export function isDay(value: unknown): value is IsoDay {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** A window of known days; `latest` may be unknown. */
export function between(earliest: IsoDay, latest: IsoDay | null): Window {
  return { earliest, latest };
}

/** A window of one day. */
export function onDay(day: IsoDay): Window {
  return { earliest: day, latest: day };
}

/**
 * A window that is known by its month only: its first and its last day.
 * @param month `YYYY-MM`
 */
export function during(month: string): Window {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { earliest: `${month}-01`, latest: `${month}-${String(last).padStart(2, '0')}` };
}

/** The month of a window of which no more is known; null: its days are. */
export function wholeMonth({ earliest, latest }: Window): IsoDate | null {
  if (earliest === null) return null;
  const month = earliest.slice(0, 7);
  const whole = during(month);
  return earliest === whole.earliest && latest === whole.latest ? month : null;
}

/** It will happen on a day not announced. */
export const NO_DATE: Window = { earliest: null, latest: null };

/** It has happened, by a setting whose day is unknown. */
export const IN_FORCE: StopWindow = { ...NO_DATE, inForce: true };

/** The day from which a date counts: of a month known without its day, the first. */
export function firstDay(date: IsoDate): IsoDay {
  return isDay(date) ? date : `${date}-01`;
}

/** The next day of the calendar. */
export function dayAfter(day: IsoDay): IsoDay {
  return addDays(day, 1);
}

/** A day so many days later; earlier where the number is negative. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day of the calendar before. */
export function dayBefore(day: IsoDay): IsoDay {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one day to another, negative if it lies before. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * Orders windows soonest first; an unknown day comes after every known one.
 * @returns negative, zero or positive, as `Array.sort` takes it
 */
export function compareWindows(a: Window, b: Window): number {
  return compareDays(a.earliest, b.earliest) || compareDays(a.latest, b.latest);
}

function compareDays(a: IsoDay | null, b: IsoDay | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/**
 * The smallest window that holds both; an unknown day stays unknown, since nothing sure can be said of it.
 */
export function union(a: Window, b: Window): Window {
  return {
    earliest:
      a.earliest === null || b.earliest === null ? null : a.earliest < b.earliest ? a.earliest : b.earliest,
    latest: a.latest === null || b.latest === null ? null : a.latest > b.latest ? a.latest : b.latest,
  };
}
