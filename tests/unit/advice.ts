/** Advice for tests that hold answers and a day. */
import { type Advice, type Assessment, Interview } from 'c/syncAdvice';
import type { Announcement, Answers, IsoDay } from 'c/syncFacts';

/** All that can be said of these answers on a day. */
export function adviceFor(answers: Answers, asOf: IsoDay, announcements?: readonly Announcement[]): Advice {
  return new Interview(asOf, announcements).advise(answers);
}

/** The same as plain data, which compares with `toEqual`. */
export function assess(answers: Answers, asOf: IsoDay, announcements?: readonly Announcement[]): Assessment {
  return adviceFor(answers, asOf, announcements).assessment;
}
