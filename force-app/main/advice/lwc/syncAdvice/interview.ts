/**
 * The interview: the path that answers take through the questions, and what they are worth on it.
 *
 * Only answers are stored; the path is replayed from them. A question is on the path where its answer can change
 * the outcome on that day, which is asked of the rules themselves: there are no edges to keep in step with them.
 */
import {
  type Announcement,
  ANNOUNCEMENTS,
  type Answers,
  type IsoDay,
  type OptionId,
  type QuestionId,
} from 'c/syncFacts';
import { agree, samePlan } from './agree';
import { decide, type Outcome } from './decide';
import { isOpen, type Option } from './options';
import { planFor, type Task } from './plan';
import { keyOf, type Question, QUESTIONS, readingsOf, situations } from './questions';
import { type Mark, marksOf } from './timeline';

/** A question on the path, with the answer given to it, if any. */
export interface PathEntry {
  readonly question: Question;
  readonly answer: string | null;
}

/** Whether an answer leaves open what is. */
export function isUnsettled(entry: PathEntry): boolean {
  return entry.answer !== null && readingsOf(entry.question, entry.answer).length > 1;
}

/** What `assess` returns: all that can be said on a day, and what to ask next. */
export interface Assessment extends Outcome {
  /**
   * The first open question; where the status hangs on an answer that leaves it open, that one before those whose
   * answer can be assumed; null when nothing is left to ask.
   */
  readonly next: QuestionId | null;
}

/**
 * The interview of one day: what each answer is worth is worked out once and remembered.
 * (The platform's compiler takes no `#private` methods, hence the keyword.)
 */
export class Interview {
  readonly asOf: IsoDay;
  private readonly announcements: readonly Announcement[];
  private readonly asked = new Map<string, boolean>();
  private readonly outcomes = new Map<string, Outcome>();
  private readonly byContent = new Map<string, Outcome>();

  /** @param announcements each subject's oldest first */
  constructor(asOf: IsoDay, announcements: readonly Announcement[] = ANNOUNCEMENTS) {
    this.asOf = asOf;
    this.announcements = announcements;
  }

  /** What can be said of these answers on this day. */
  assess(answers: Answers): Assessment {
    const path = this.path(answers);
    const outcome = this.outcome(onPath(path));
    const toSettle = outcome.status === 'undetermined' ? path.find(isUnsettled) : undefined;
    const next = path.find(blocks) ?? toSettle ?? path.find((entry) => entry.answer === null);
    return { ...outcome, next: next?.question.id ?? null };
  }

  /**
   * The questions that these answers lead through, first to last, to the first open one that nothing can be assumed
   * of: every one whose answer can change the outcome. Other answers, such as those given on a branch that was left, play no part; answers
   * given ahead of the open question count, as far as they matter whatever its answer will be.
   * @param passedOver questions to go past although they are open
   */
  path(answers: Answers, passedOver: readonly QuestionId[] = []): PathEntry[] {
    return QUESTIONS.reduce<PathEntry[]>((path, each, index) => {
      const answer = answers[each.id] ?? null;
      const blocked = path.some((entry) => blocks(entry) && !passedOver.includes(entry.question.id));
      if (answer === null && blocked) return path;
      if (!this.asks(each, onPath(path), QUESTIONS.slice(index + 1))) return path;
      return [...path, { question: each, answer }];
    }, []);
  }

  /** What the time line shows for these answers. */
  timeline(answers: Answers): Mark[] {
    const given = onPath(this.path(answers));
    const possible = situations(given).map((situation) => this.outcome(situation));
    return marksOf(this.outcome(given), possible, this.asOf, this.announcements);
  }

  /**
   * The options as they are shown: one that is open to none of those that the answers may stand for is not left open,
   * but stands as for the first of those whom it is closed to.
   */
  options(answers: Answers): Option[] {
    const given = onPath(this.path(answers));
    const possible = situations(given).map((situation) => this.outcome(situation).options);
    return this.outcome(given).options.map((option, index) =>
      shown(
        option,
        possible.flatMap((options) => options[index] ?? []),
      ),
    );
  }

  /** The tasks for an option other than the recommended one, as far as all that the answers may stand for agrees. */
  planWith(option: OptionId, answers: Answers): readonly Task[] {
    const plans = situations(onPath(this.path(answers))).map((situation) =>
      planFor(option, situation, this.asOf, this.announcements),
    );
    return plans.reduce((a, b) => (samePlan(a, b) ? a : []));
  }

  private asks(asked: Question, before: Answers, later: readonly Question[]): boolean {
    const key = `${asked.id}:${keyOf(before)}`;
    const known = this.asked.get(key);
    if (known !== undefined) return known;
    const asks = this.matters(asked, before, later);
    this.asked.set(key, asks);
    return asks;
  }

  /** Whether some answers to the later questions make this one's answer change the outcome. */
  private matters(asked: Question, answers: Answers, later: readonly Question[]): boolean {
    const [next, ...rest] = later;
    if (next)
      return next.settled.some((value) => this.matters(asked, { ...answers, [next.id]: value }, rest));
    const outcomes = asked.settled.map((value) => this.outcome({ ...answers, [asked.id]: value }));
    return outcomes.some((outcome) => outcome !== outcomes[0]);
  }

  /** Equal outcomes are one and the same object, so that comparing many of them stays cheap. */
  private outcome(answers: Answers): Outcome {
    const key = keyOf(answers);
    const known = this.outcomes.get(key);
    if (known) return known;
    const all = situations(answers);
    const [only, ...more] = all;
    const outcome =
      only && more.length === 0
        ? decide(only, this.asOf, this.announcements)
        : agree([...new Set(all.map((situation) => this.outcome(situation)))]);
    const content = JSON.stringify(outcome);
    const same = this.byContent.get(content) ?? outcome;
    this.byContent.set(content, same);
    this.outcomes.set(key, same);
    return same;
  }
}

function shown(option: Option, possible: readonly Option[]): Option {
  if (option.because !== null || possible.some(isOpen)) return option;
  return possible.find(({ standing }) => standing === 'closed') ?? option;
}

/** Whether it has to be answered before it is known what to ask next. */
function blocks({ question, answer }: PathEntry): boolean {
  return answer === null && readingsOf(question, undefined).length > 1;
}

function onPath(path: readonly PathEntry[]): Answers {
  return Object.fromEntries(
    path.flatMap(({ question: { id }, answer }) => (answer === null ? [] : [[id, answer]])),
  );
}

/**
 * Judges answers as of a day.
 * @param answers checked ones, see `checkAnswers`
 * @param asOf the day; only what was announced by then counts
 */
export function assess(answers: Answers, asOf: IsoDay, announcements?: readonly Announcement[]): Assessment {
  return new Interview(asOf, announcements).assess(answers);
}
