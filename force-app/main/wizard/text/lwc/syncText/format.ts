/** Puts values into texts: days and lists in the words of the user's language, numbers as the user's locale writes them. */
import LANGUAGE from '@salesforce/i18n/lang';
import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import { dayOf } from 'c/syncClock';
import type { Severity } from 'c/syncAdvice';
import { TEXT_LABELS } from 'c/syncTextLabels';
import {
  type IsoDate,
  type IsoDay,
  type Status,
  type StopWindow,
  wholeMonth,
  type Window,
} from 'c/syncFacts';
import { NO_WAY, STATUS_TEXT, type StatusKey, WINDOW_TEXT } from './verdicts';

/** Fills `{0}`, `{1}` … of a label with the values, in order. */
export function fill(label: string, ...values: readonly (string | number)[]): string {
  return label.replace(/\{(\d)\}/g, (placeholder, index: string) =>
    String(values[Number(index)] ?? placeholder),
  );
}

function isSameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}

/**
 * What stands inside a sentence has to be in its language, whatever the locale: "bis 1. April 2027" for a German reader in the
 * United States. A locale of the same language says which of its forms is meant, such as en-GB.
 */
const WORDS = isSameLanguage(LOCALE, LANGUAGE) ? LOCALE : LANGUAGE;

/** Between two sentences: Japanese and Chinese have no space there. */
const BETWEEN_SENTENCES = /^(ja|zh)\b/.test(LANGUAGE) ? '' : ' ';

/** Whole sentences, one after the other. */
export function joinSentences(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(BETWEEN_SENTENCES);
}

/** A formatter, made when it is first used: that takes a browser longer than to format with it, and the first screen has few. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

// Days are calendar days everywhere: they are read and written as UTC, so that no time zone moves them.
const format = (options: Intl.DateTimeFormatOptions): ((day: IsoDay) => string) => {
  const formatter = lazily(() => new Intl.DateTimeFormat(WORDS, { ...options, timeZone: 'UTC' }));
  return (day) => formatter().format(new Date(`${day}T00:00:00Z`));
};

const TIME = lazily(() => new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short', timeZone: TIME_ZONE }));

/** A day, such as "1 Apr 2027". */
export const formatDay = format({ dateStyle: 'medium' });

/** The day of an instant, such as `2026-11-22T12:00:00.000Z`, in the user's time zone; empty if there is no instant. */
export function formatInstant(instant: string): string {
  return Number.isNaN(Date.parse(instant)) ? '' : formatDay(dayOf(new Date(instant)));
}

/** The time of an instant in the user's time zone, such as "10:32 AM". */
export function formatTime(instant: string): string {
  return TIME().format(new Date(instant));
}

/** The month of a day, such as "April 2027". */
export const formatMonth = format({ year: 'numeric', month: 'long' });

/** A day, or a month where only that is known. */
export function formatDate(date: IsoDate): string {
  return date.length === 'YYYY-MM'.length ? formatMonth(`${date}-01`) : formatDay(date);
}

const NUMBER = lazily(() => new Intl.NumberFormat(LOCALE));

/** A count, such as "1,204". */
export function formatCount(count: number): string {
  return NUMBER().format(count);
}

const LIST = lazily(() => new Intl.ListFormat(WORDS, { type: 'conjunction' }));

/** Things one after the other, such as "A, B, and C". */
export function formatList(things: readonly string[]): string {
  return LIST().format(things);
}

/**
 * Names that have commas of their own, such as "A, one consent; B, user by user": a list by the rules of the language would
 * run into them.
 */
export function formatNames(names: readonly string[]): string {
  return names.reduce(
    (before, name) => (before === '' ? name : fill(TEXT_LABELS.listOfNames, before, name)),
    '',
  );
}

const HOURS = lazily(
  () => new Intl.NumberFormat(WORDS, { style: 'unit', unit: 'hour', unitDisplay: 'long' }),
);

/** So many hours, such as "24 hours". */
export function formatHours(hours: number): string {
  return HOURS().format(hours);
}

const PLURALS = lazily(() => new Intl.PluralRules(LANGUAGE));

/** A text in the form that its language wants for a count. Most texts need no second form: their count stands behind a colon. */
interface CountForms {
  /** Where the count is spoken of as one; it may leave the number out. */
  readonly one: string;
  readonly other: string;
}

/** Fills the count, written as the locale does, into the form that fits it. */
export function fillCount({ one, other }: CountForms, count: number): string {
  return fill(PLURALS().select(count) === 'one' ? one : other, formatCount(count));
}

/** A window in words, such as "between 10 Oct 2026 and 1 Apr 2027". */
export function formatWindow(window: StopWindow): string {
  const { earliest, latest, inForce } = window;
  const month = wholeMonth(window);
  if (inForce) return WINDOW_TEXT.inForce;
  if (earliest === null) return WINDOW_TEXT.noDate;
  if (latest === null) return fill(WINDOW_TEXT.from, formatDay(earliest));
  if (earliest === latest) return fill(WINDOW_TEXT.day, formatDay(earliest));
  if (month !== null) return fill(WINDOW_TEXT.month, formatDate(month));
  return fill(WINDOW_TEXT.range, formatDay(earliest), formatDay(latest));
}

/** The verdict in words: a title to read at one glance, and a sentence on what it means. */
export interface VerdictText {
  readonly title: string;
  readonly means: string;
}

/**
 * The words of a verdict.
 * @param openQuestion the question on which an undetermined status hangs, as it is asked
 * @param hasWay whether an option is open, to move to or to stay with
 */
export function formatVerdict(
  status: Status,
  stops: Window | null,
  openQuestion: string,
  hasWay = true,
): VerdictText {
  const { title, means: usual, noWay = NO_WAY } = STATUS_TEXT[statusKey(status, stops)];
  const means = hasWay ? usual : noWay;
  const values =
    status === 'underway' && stops
      ? [stops.earliest, stops.latest].map((day) => (day ? formatDay(day) : ''))
      : [status === 'undetermined' ? openQuestion : stops ? formatWindow(stops) : ''];
  return { title: fill(title, ...values), means: fill(means, ...values) };
}

function statusKey(status: Status, stops: Window | null): StatusKey {
  if (status === 'upcoming' && stops?.earliest === null) return 'upcomingNoDate';
  if (status === 'stopped' && stops?.earliest === null) return 'stoppedInForce';
  if (status !== 'underway' || !stops) return status;
  if (stops.latest === null) return 'underwayOpen';
  return stops.earliest === stops.latest ? 'stoppingToday' : status;
}

/** How loud a status is; the page colours it by this. */
export type Tone = Severity | 'calm' | 'open';

/** The tone of a status. */
export function toneOf(status: Status): Tone {
  if (status === 'undetermined') return 'open';
  return status === 'notSyncing' || status === 'unaffected' ? 'calm' : status;
}
