/** Advice for tests that hold answers and a day. */
import { type Advice, type Assessment, Interview } from 'c/syncAdvice';
import type { Announcement, Answers, IsoDay } from 'c/syncFacts';

const interviews = new Map<IsoDay, Interview>();

/** One interview a day, since what it worked out serves every test of a file. */
export function interviewOn(day: IsoDay): Interview {
  const interview = interviews.get(day) ?? new Interview(day);
  interviews.set(day, interview);
  return interview;
}

/** All that can be said of these answers on a day. */
export function adviceFor(answers: Answers, asOf: IsoDay, announcements?: readonly Announcement[]): Advice {
  const interview = announcements ? new Interview(asOf, announcements) : interviewOn(asOf);
  return interview.advise(answers);
}

/** The same as plain data, which compares with `toEqual`. */
export function assess(answers: Answers, asOf: IsoDay, announcements?: readonly Announcement[]): Assessment {
  return adviceFor(answers, asOf, announcements).assessment;
}
