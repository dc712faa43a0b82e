/** Judges saved answers again: what is different from what was said then, and which announcements made it so. */
import {
  type Announcement,
  ANNOUNCEMENTS,
  type Answers,
  type CauseId,
  type IsoDay,
  knownOn,
  type OptionId,
  type QuestionId,
  type Standing,
  type Status,
  type StopWindow,
  type Window,
} from 'c/syncFacts';
import { samePlan } from './consensus';
import type { Advice, Assessment } from './advice';
import { Interview } from './interview';
import { recommendedOf } from './options';
import type { Task } from './plan';

/** What a record keeps of an assessment, as far as it is compared. */
export interface Saved {
  readonly answers: Answers;
  readonly asOf: IsoDay;
  /** What was said then. Without it, today's facts give what was known then. */
  readonly said?: { readonly status: Status; readonly stops: Window | null };
}

/** From what it was to what it is. */
interface Move<T> {
  readonly from: T;
  readonly to: T;
}

/** A cause that came, went (`to` is null) or has another window. */
export interface CauseChange extends Move<StopWindow | null> {
  readonly id: CauseId;
}

interface OptionChange extends Move<Standing | null> {
  readonly id: OptionId;
}

/** What is different; null or empty where nothing is. */
export interface Changes {
  readonly before: Advice;
  readonly after: Advice;
  readonly any: boolean;
  readonly status: Move<Status> | null;
  readonly stops: Move<Window | null> | null;
  readonly causes: readonly CauseChange[];
  readonly options: readonly OptionChange[];
  readonly recommended: Move<OptionId | null> | null;
  /** A plan may also be the same tasks at other places, or in another order. */
  readonly plan: { readonly added: readonly Task[]; readonly removed: readonly Task[] } | null;
  readonly next: Move<QuestionId | null> | null;
  /** Whether the days that went by changed something, without any announcement. */
  readonly byTime: boolean;
  /** The announcements made since that changed something, oldest first. */
  readonly by: readonly Announcement[];
  /** Whether the facts themselves were put right since: on that day, they would say something else today. */
  readonly corrected: boolean;
}

/**
 * Compares what is true of saved answers today with what was true when they were saved.
 * @param saved answers that were checked, see `checkAnswers`
 * @param today the day to judge by; an earlier one than the saved one is compared all the same
 * @param announcements each subject's oldest first
 */
export function recheck(
  saved: Saved,
  today: IsoDay,
  announcements: readonly Announcement[] = ANNOUNCEMENTS,
): Changes {
  const { answers, asOf, said } = saved;
  const before = new Interview(asOf, announcements).advise(answers);
  const after = new Interview(today, announcements).advise(answers);
  const steps = causesOfChange(saved, today, announcements);
  return {
    before,
    after,
    any: !isSameAssessment(before.assessment, after.assessment),
    ...differences(before.assessment, after.assessment),
    byTime: !isSameAssessment(before.assessment, steps.waited),
    by: steps.by,
    corrected: said !== undefined && !(said.status === before.status && sameWindow(said.stops, before.stops)),
  };
}

/**
 * Goes from then to today in steps that each change one thing: first the day alone, with what was known then, and after
 * that one announcement after the other. Whatever moves the outcome at its step has changed it.
 */
function causesOfChange(
  { answers, asOf }: Saved,
  today: IsoDay,
  announcements: readonly Announcement[],
): { readonly waited: Assessment; readonly by: Announcement[] } {
  const then = new Set(knownOn(asOf, announcements));
  const fresh = knownOn(today, announcements)
    .filter((each) => !then.has(each))
    .sort((a, b) => (countsFrom(a) < countsFrom(b) ? -1 : 1));
  const judge = (known: ReadonlySet<Announcement>): Assessment =>
    new Interview(
      today,
      announcements.filter((each) => known.has(each)),
    ).advise(answers).assessment;
  const waited = judge(then);
  const known = new Set(then);
  let previous = waited;
  const by = fresh.filter((announcement) => {
    const next = judge(known.add(announcement));
    const changed = !isSameAssessment(previous, next);
    previous = next;
    return changed;
  });
  return { waited, by };
}

function countsFrom({ decidesFrom, announced }: Announcement): string {
  return decidesFrom ?? announced ?? '';
}

type Differences = Pick<Changes, 'status' | 'stops' | 'causes' | 'options' | 'recommended' | 'plan' | 'next'>;

function differences(before: Assessment, after: Assessment): Differences {
  return {
    status: moveOf(before.status, after.status),
    stops: sameWindow(before.stops, after.stops) ? null : { from: before.stops, to: after.stops },
    causes: causeChanges(before, after),
    options: optionChanges(before, after),
    recommended: moveOf(recommendedOf(before.options), recommendedOf(after.options)),
    plan: planChange(before, after),
    next: moveOf(before.next, after.next),
  };
}

/** Whether two assessments say the same: the day a source was last read is left out. */
function isSameAssessment(a: Assessment, b: Assessment): boolean {
  return Object.values(differences(a, b)).every((found) =>
    Array.isArray(found) ? found.length === 0 : found === null,
  );
}

function moveOf<T>(from: T, to: T): Move<T> | null {
  return from === to ? null : { from, to };
}

function sameWindow(a: StopWindow | null, b: StopWindow | null): boolean {
  return a?.earliest === b?.earliest && a?.latest === b?.latest && a?.inForce === b?.inForce;
}

function causeChanges(before: Assessment, after: Assessment): CauseChange[] {
  const windowIn = ({ causes }: Assessment, id: CauseId): StopWindow | null => {
    const cause = causes.find((each) => each.id === id);
    if (!cause) return null;
    const { earliest, latest, inForce } = cause;
    return inForce ? { earliest, latest, inForce } : { earliest, latest };
  };
  return [...new Set([...before.causes, ...after.causes].map(({ id }) => id))]
    .map((id) => ({ id, from: windowIn(before, id), to: windowIn(after, id) }))
    .filter(({ from, to }) => !sameWindow(from, to));
}

function optionChanges(before: Assessment, after: Assessment): OptionChange[] {
  return after.options.flatMap(({ id, standing: to }) => {
    const from = before.options.find((option) => option.id === id)?.standing ?? null;
    return from === to ? [] : [{ id, from, to }];
  });
}

function planChange(before: Assessment, after: Assessment): Changes['plan'] {
  if (samePlan(before.plan, after.plan)) return null;
  const without = (plan: readonly Task[], other: readonly Task[]): Task[] =>
    plan.filter(({ id }) => !other.some((task) => task.id === id));
  return { added: without(after.plan, before.plan), removed: without(before.plan, after.plan) };
}
