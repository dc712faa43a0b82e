/** The days on which advice can change: between two of them, one day's advice is that of any other. */
import { ANNOUNCEMENTS, dayAfter, firstDay, type IsoDay } from 'c/syncFacts';

/**
 * Every day on which an assessment may differ from that of the day before, in order: something starts to count,
 * a window opens, or a window has passed.
 */
export function turningPoints(): IsoDay[] {
  const days = ANNOUNCEMENTS.flatMap(({ announced, decidesFrom, stops = [] }) => [
    decidesFrom ?? (announced && firstDay(announced)),
    ...stops.flatMap(({ window: { earliest, latest } }) => [earliest, latest && dayAfter(latest)]),
  ]);
  return [...new Set(days)].filter((day) => day !== null).sort();
}
