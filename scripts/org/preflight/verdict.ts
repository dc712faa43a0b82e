/** The verdict as far as what is known goes; the rest is for the wizard to ask. */
import { type Interview, QUESTIONS } from 'c/syncAdvice';
import type { Answers, CauseId, OptionId, QuestionId, Status, Window } from 'c/syncFacts';

/** A status, and when the sync stops. */
export interface StopOutcome {
  readonly status: Status;
  readonly stops: Window | null;
}

export interface Verdict extends StopOutcome {
  /** Of an undetermined status: the mildest and the most severe that the open answers may still make of it; else null. */
  readonly range: { readonly best: StopOutcome; readonly worst: StopOutcome } | null;
  readonly causes: readonly ({ readonly id: CauseId } & Window)[];
  /** The option that is recommended; null: none, or it hangs on an open question. */
  readonly recommended: OptionId | null;
  /** The first question that is open; null: none. */
  readonly next: QuestionId | null;
}

/** Mildest first. */
const SEVERITIES: readonly Status[] = [
  'notSyncing',
  'unaffected',
  'undetermined',
  'upcoming',
  'underway',
  'stopped',
];

/** A day that none comes after, for a stop without one. */
const NO_DAY = '9999-12-31';

/** Sorts the most severe first, then what stops soonest. */
export function compareOutcomes(a: StopOutcome, b: StopOutcome): number {
  const severity = SEVERITIES.indexOf(b.status) - SEVERITIES.indexOf(a.status);
  if (severity !== 0) return severity;
  const [dayA, dayB] = [a, b].map(({ stops }) => `${stops?.earliest ?? NO_DAY} ${stops?.latest ?? NO_DAY}`);
  return dayA === dayB ? 0 : (dayA ?? '') < (dayB ?? '') ? -1 : 1;
}

/** Every outcome that the open answers may lead to. */
function outcomes(answers: Answers, interview: Interview): StopOutcome[] {
  const { status, stops, next } = interview.advise(answers);
  if (status !== 'undetermined' || next === null) {
    return [{ status, stops: stops && { earliest: stops.earliest, latest: stops.latest } }];
  }
  const { settled = [] } = QUESTIONS.find(({ id }) => id === next) ?? {};
  return settled.flatMap((answer) => outcomes({ ...answers, [next]: answer }, interview));
}

export function verdictOn(answers: Answers, interview: Interview): Verdict {
  const { status, stops, causes, options, next } = interview.advise(answers);
  const possible = status === 'undetermined' ? outcomes(answers, interview).sort(compareOutcomes) : [];
  const [worst] = possible;
  const best = possible.at(-1);
  return {
    status,
    stops: stops && { earliest: stops.earliest, latest: stops.latest },
    range: best && worst ? { best, worst } : null,
    causes: causes.map(({ id, earliest, latest }) => ({ id, earliest, latest })),
    recommended: options.recommended,
    next,
  };
}
