/** When the orgs' syncs stop, on one line of time: a bar for each window to come, with the orgs that it is of. */
import type { IsoDay, Window } from 'c/syncFacts';
import type { ReportRow } from './row.ts';
import { type Kind, kindOf, sureOutcome } from './words.ts';

export interface Bar {
  readonly kind: Kind;
  readonly window: Window;
  readonly orgs: number;
  /** In percent of the whole line; a window without an end goes on to its end. */
  readonly from: number;
  readonly width: number;
}

interface Timeline {
  readonly first: IsoDay;
  readonly last: IsoDay;
  /** Where the day of the report stands, in percent. */
  readonly now: number;
  readonly bars: readonly Bar[];
}

/** A day has to be seen, too. */
const LEAST_WIDTH = 1;

function timeOf(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Orgs of one kind with one window; what has stopped is past. */
function groupByWindow(rows: readonly ReportRow[]): { kind: Kind; window: Window; orgs: number }[] {
  const found = new Map<string, { kind: Kind; window: Window; orgs: number }>();
  for (const row of rows) {
    const kind = kindOf(row);
    const window = sureOutcome(row)?.stops;
    if (kind === 'stopped' || !window || (window.earliest === null && window.latest === null)) continue;
    const key = `${kind} ${window.earliest} ${window.latest}`;
    const group = found.get(key) ?? { kind, window, orgs: 0 };
    group.orgs += 1;
    found.set(key, group);
  }
  return [...found.values()];
}

/**
 * @param rows in the order of the report
 * @param asOf the day of the report
 * @returns null where no org has a day
 */
export function timelineOf(rows: readonly ReportRow[], asOf: IsoDay): Timeline | null {
  const found = groupByWindow(rows);
  // What is not known yet may have begun years ago; it does not stretch the line.
  const sure = found.filter(({ kind }) => kind !== 'open');
  const days = [
    asOf,
    ...(sure.length > 0 ? sure : found).flatMap(({ window }) => [window.earliest, window.latest]),
  ]
    .filter((day) => day !== null)
    .sort();
  const [first = asOf] = days;
  const last = days.at(-1) ?? asOf;
  const span = timeOf(last) - timeOf(first);
  if (found.length === 0 || span === 0) return null;
  const percent = (day: IsoDay): number => {
    const share = (timeOf(day) - timeOf(first)) / span;
    return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  };
  const bars = found.map((group) => {
    const from = Math.min(percent(group.window.earliest ?? first), 100 - LEAST_WIDTH);
    const end = percent(group.window.latest ?? last);
    return { ...group, from, width: Math.max(LEAST_WIDTH, Math.round((end - from) * 10) / 10) };
  });
  return { first, last, now: percent(asOf), bars };
}
