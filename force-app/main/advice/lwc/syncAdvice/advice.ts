/** Advice: all that can be said on one day to those who gave some answers, in one object. */
import type { Announcement, BridgePurpose, IsoDay, OptionId, QuestionId } from 'c/syncFacts';
import { agreePlans } from './agreePlans';
import { type ComparedOption, comparisonOf } from './comparison';
import type { Outcome } from './judge';
import { groupOptions, type OptionGroups, optionsAsShown } from './groups';
import { type Note, notesFor } from './notes';
import { isUnsettled, type PathAnswers, type PathEntry } from './path';
import { planFor, type Task } from './plan';
import { possibilities, situations } from './questions';
import { type Mark, marksOf } from './timeline';

/** The advice as plain data, in the form in which the command line prints it. */
export interface Assessment extends Outcome {
  /**
   * The first question to settle: an open one, or one whose answer leaves open what the status hangs on; then those
   * whose answer can be assumed; null when nothing is left to ask.
   */
  readonly next: QuestionId | null;
}

export interface Advice extends Pick<Assessment, 'status' | 'stops' | 'causes' | 'halves'> {
  readonly asOf: IsoDay;
  readonly answers: PathAnswers;
  /** The questions that the answers lead through, first to last. */
  readonly path: readonly PathEntry[];
  /** The questions on the path that were skipped. */
  readonly skipped: readonly QuestionId[];
  readonly assessment: Assessment;
  /** As `assessment.next`, but if that question was skipped, the first one on the path that could settle the status. */
  readonly next: QuestionId | null;
  readonly options: OptionGroups;
  /** What the plan's bridge is for; null: there is none, or it depends on an open question. */
  readonly bridge: BridgePurpose | null;
  /** Every known stop, for the time line. */
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
  /**
   * What to do, in order; what only some that the answers may stand for agree on depends on an open question.
   * @param option in place of the recommended one; null: the recommended one
   */
  plan(option?: OptionId | null): readonly Task[];
  /**
   * What is said of an option to the questions that admins ask.
   * @throws if there is no such option
   */
  compare(option: OptionId): ComparedOption;
  /**
   * The option in place of the recommended one that choosing this one leads to; null where it is the recommended one
   * itself, or cannot be chosen.
   */
  chosenOption(option: string | null | undefined): OptionId | null;
}

/** What an interview knows of its day. */
export interface Judge {
  readonly asOf: IsoDay;
  readonly announcements: readonly Announcement[];
  outcome(answers: Parameters<typeof situations>[0]): Outcome;
}

/**
 * Puts the advice together; what is costly is worked out when it is first asked for.
 * @param assess all situations have to be judged for it, which the screens of the first questions do not need
 */
export function adviceOn(
  judge: Judge,
  path: readonly PathEntry[],
  answers: PathAnswers,
  skipped: readonly QuestionId[],
  assess: () => Assessment,
): Advice {
  const { asOf, announcements } = judge;
  const assessment = once(assess);
  const possible = once(() => situations(answers).map((situation) => judge.outcome(situation)));
  const options = once(() => groupOptions(optionsAsShown(assessment().options, possible())));
  const marks = once(() => marksOf(answers, assessment(), possible(), asOf, announcements));
  const notes = once(() => notesFor(answers, asOf, announcements));
  return {
    asOf,
    answers,
    path,
    skipped,
    get assessment() {
      return assessment();
    },
    get status() {
      return assessment().status;
    },
    get stops() {
      return assessment().stops;
    },
    get causes() {
      return assessment().causes;
    },
    get halves() {
      return assessment().halves;
    },
    get next() {
      return nextToSettle(assessment().next, path, skipped);
    },
    get bridge() {
      return assessment().plan.find(({ dependsOn, bridge }) => bridge && !dependsOn)?.bridge ?? null;
    },
    get options() {
      return options();
    },
    get marks() {
      return marks();
    },
    get notes() {
      return notes();
    },
    plan: (option = null) =>
      option === null
        ? assessment().plan
        : agreePlans(
            possibilities(answers).map(({ situation, assumed }) => ({
              assumed,
              tasks: planFor(option, situation, asOf, announcements),
            })),
          ),
    compare: (option) => comparisonOf(option, answers, asOf, announcements),
    chosenOption: (option) => {
      if (!option) return null;
      const { open, recommended } = options();
      return open.find(({ id }) => id === option && id !== recommended)?.id ?? null;
    },
  };
}

function nextToSettle(
  next: QuestionId | null,
  path: readonly PathEntry[],
  skipped: readonly QuestionId[],
): QuestionId | null {
  if (next === null || !skipped.includes(next)) return next;
  return path.find((entry) => entry.answer === null || isUnsettled(entry))?.question.id ?? next;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
