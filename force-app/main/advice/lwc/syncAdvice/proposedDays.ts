/** By which day each task of a plan should be done, so that the move is over before the sync may stop. */
import { addDays, daysBetween, type IsoDay } from 'c/syncFacts';
import type { Outcome } from './judge';

/** `soon`: the sync may have stopped already, so as soon as possible. */
export type ProposedDay = IsoDay | 'soon';

/** Kept free before the first day on which the sync may stop, where there is time: a move seldom goes as planned. */
const RESERVE = 14;
/** Between two tasks, where there is time. */
const STEP = 7;

/**
 * Days for the tasks of a plan, in its order, none before the one before it. They go backwards from the first day on which
 * the sync may stop: with a reserve and a week for each task, or with less where the time is short, and on weekdays.
 * @param tasks how many tasks are still to be done
 * @returns nothing is proposed where nothing stops, or no day is known
 */
export function proposeDays(
  tasks: number,
  { status, stops }: Pick<Outcome, 'status' | 'stops'>,
  asOf: IsoDay,
): readonly ProposedDay[] {
  if (status === 'stopped' || status === 'underway') return Array.from({ length: tasks }, () => 'soon');
  const first = stops?.earliest ?? null;
  if (status !== 'upcoming' || first === null) return [];
  const left = daysBetween(asOf, first);
  const last = addDays(first, -Math.max(1, Math.min(RESERVE, Math.floor(left / 4))));
  const step = Math.min(STEP, Math.floor(daysBetween(asOf, last) / Math.max(tasks, 1)));
  return Array.from({ length: tasks }, (_, index) =>
    toWeekday(addDays(last, (index + 1 - tasks) * step), asOf),
  );
}

/** The Friday before a weekend, unless that is over already. */
function toWeekday(day: IsoDay, asOf: IsoDay): IsoDay {
  const weekday = new Date(day).getUTCDay();
  const friday = weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, -2) : day;
  return friday < asOf ? day : friday;
}
