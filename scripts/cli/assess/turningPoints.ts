/** The days on which advice can change: between two of them, one day's advice is that of any other. */
import { type Announcement, ANNOUNCEMENTS, dayAfter, firstDay, type IsoDay } from 'c/syncFacts';

/**
 * Every day on which an assessment may differ from that of the day before, in order: something starts to count,
 * a window opens, or a window has passed.
 */
export function turningPoints(announcements: readonly Announcement[] = ANNOUNCEMENTS): IsoDay[] {
  const days = announcements.flatMap(({ announced, decidesFrom, stops = [] }) => [
    decidesFrom ?? (announced && firstDay(announced)),
    ...stops.flatMap(({ window: { earliest, latest } }) => [earliest, latest && dayAfter(latest)]),
  ]);
  return [...new Set(days)].filter((day) => day !== null).sort();
}
