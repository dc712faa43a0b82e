/** Every stop known on a day, whether it hits this org or not: what the time line shows. */
import {
  type Announcement,
  type Answers,
  ARTICLES,
  type CauseId,
  CAUSES,
  type IsoDay,
  knownOn,
  type StoppingCauseId,
} from 'c/syncFacts';
import { type Cause, compareCauses, mailboxesOf, isWarning, type Outcome } from './judge';

/** Whether a stop hits the org: certainly, depending on answers still open, or not at all. */
export type Hit = 'yes' | 'maybe' | 'no';

/** One stop on the time line. */
export interface Mark extends Cause {
  readonly id: StoppingCauseId;
  readonly hits: Hit;
}

/**
 * The marks of the time line, soonest first.
 * @param agreed what all situations agree on
 * @param answers those on the path
 * @param possible the outcomes of every situation that the answers may stand for
 */
export function marksOf(
  answers: Answers,
  agreed: Outcome,
  possible: readonly Outcome[],
  asOf: IsoDay,
  announcements: readonly Announcement[],
): Mark[] {
  const known = knownOn(asOf, announcements);
  return (Object.keys(CAUSES) as CauseId[])
    .flatMap((id): Mark[] => {
      const announcement = known.findLast((each) => each.subject === id);
      if (isWarning(id) || !announcement) return [];
      const certain = agreed.causes.find((cause) => cause.id === id);
      const hits = certain
        ? 'yes'
        : possible.some(({ causes }) => causes.some((c) => c.id === id))
          ? 'maybe'
          : 'no';
      // A stop that does not hit is shown as it is for most: the last entry is the one for everybody else.
      const window = certain ?? announcement.stops?.at(-1)?.window;
      if (!window) return [];
      const { earliest, latest, inForce = false } = window;
      const { announced, source, verified } = announcement;
      const mailboxes = mailboxesOf(id, answers);
      return [
        { id, earliest, latest, inForce, mailboxes, announced, hits, source: ARTICLES[source], verified },
      ];
    })
    .sort(compareCauses);
}
