/** What can be said while answers are open: only what every situation they may stand for agrees on. */
import { union, type Window } from 'c/syncFacts';
import { type Cause, compareCauses, type Half, type Outcome } from './judge';
import type { Option } from './options';
import type { Task } from './plan';

type Verdict = Pick<Outcome, 'status' | 'stops'>;

/**
 * Merges the outcomes of several situations into what holds in all of them.
 * The status, a cause and a standing are kept where all agree; windows become the span of theirs. Of the plan see
 * `agreePlans`.
 * @param outcomes at least one
 */
export function consensus(outcomes: readonly Outcome[]): Omit<Outcome, 'plan'> {
  const [first, ...others] = outcomes;
  if (!first) throw new Error('There is no outcome to agree on');
  return others.reduce<Omit<Outcome, 'plan'>>(agreeOfTwo, first);
}

function agreeOfTwo(a: Omit<Outcome, 'plan'>, b: Omit<Outcome, 'plan'>): Omit<Outcome, 'plan'> {
  if (a === b) return a;
  return {
    ...commonVerdict(a, b),
    causes: commonCauses(a.causes, b.causes),
    halves: commonHalves(a.halves, b.halves),
    options: a.options.map((option, index) => commonStanding(option, b.options[index])),
  };
}

function commonVerdict(a: Verdict, b: Verdict): Verdict {
  return {
    status: a.status === b.status ? a.status : 'undetermined',
    stops: a.stops && b.stops ? union(a.stops, b.stops) : (a.stops ?? b.stops),
  };
}

/** Only where all are hybrids. */
function commonHalves(a: readonly Half[], b: readonly Half[]): Half[] {
  return a.flatMap((half) => {
    const twin = b.find(({ mailboxes }) => mailboxes === half.mailboxes);
    if (!twin) return [];
    return [{ ...half, ...commonVerdict(half, twin), cause: half.cause === twin.cause ? half.cause : null }];
  });
}

function commonCauses(a: readonly Cause[], b: readonly Cause[]): Cause[] {
  return a
    .flatMap((cause) => {
      const twin = b.find(({ id }) => id === cause.id);
      if (!twin) return [];
      const inForce = cause.inForce && twin.inForce;
      const mailboxes = cause.mailboxes === twin.mailboxes ? cause.mailboxes : null;
      return [{ ...cause, ...(union(cause, twin) satisfies Window), inForce, mailboxes }];
    })
    .sort(compareCauses);
}

function commonStanding(a: Option, b: Option | undefined): Option {
  if (a.standing !== b?.standing) return { ...a, standing: null, because: null, on: null };
  return a.because === b.because ? a : { ...a, because: null, on: null };
}

/** Whether two plans are the same tasks in the same order, each with the same to know of it. */
export function samePlan(a: readonly Task[], b: readonly Task[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
