/**
 * The interview: the questions as data, what each answer stands for, and the path that answers take through them.
 *
 * Only answers are stored; the path is replayed from them. A question is on the path where its answer can change
 * the outcome on that day, which is asked of the rules themselves: there are no edges to keep in step with them.
 */
import { agree, samePlan } from './agree';
import { type Announcement, ANNOUNCEMENTS } from './announcements';
import { decide, type Outcome } from './decide';
import { planFor, type Task } from './plan';
import {
  ANSWER_VALUES,
  type Answers,
  type IsoDay,
  type OptionId,
  type QuestionId,
  type Situation,
} from './vocabulary';

export type StepId = 'emailService' | 'connectionMethod' | 'blockDate' | 'plan';

/** A part of a situation that an answer stands for. */
type Reading = Partial<Situation>;

export interface Question {
  readonly id: QuestionId;
  readonly step: StepId;
  /** Every answer that may be given, in the order in which it is offered. */
  readonly values: readonly string[];
  /** The answers that say what is. */
  readonly settled: readonly string[];
  /** What the other answers, and no answer (`open`), stand for; otherwise for every settled one. */
  readonly readings: Readonly<Record<string, readonly Reading[]>>;
}

const question = (id: QuestionId, step: StepId, readings: Question['readings'] = {}): Question => ({
  id,
  step,
  values: ANSWER_VALUES[id],
  settled: ANSWER_VALUES[id].filter((value) => value !== 'unsure' && value !== 'notVisible'),
  readings,
});

// "It may have stopped" is what an open EWS window says already, so not knowing counts as the tenant's default state.
const EWS_NOT_KNOWN: readonly Reading[] = [{ ewsAccess: 'unset' }];

/** Every question, in the order in which it is asked. */
export const QUESTIONS: readonly Question[] = [
  question('usage', 'emailService'),
  question('emailService', 'emailService'),
  question('microsoftCloud', 'emailService'),
  question('salesforceCloud', 'emailService'),
  question('connectionMethod', 'connectionMethod', {
    // Settings that cannot be seen may be hidden, or may not be there since the org never had Lightning Sync.
    notVisible: [
      { connectionMethod: 'serviceAccount' },
      { connectionMethod: 'oauth2' },
      { usage: 'newToSync', connectionMethod: 'oauth2' },
    ],
  }),
  question('ewsAccess', 'blockDate', { open: EWS_NOT_KNOWN, unsure: EWS_NOT_KNOWN }),
  // Not decided yet: what is recommended then is what Salesforce names first.
  question('rollout', 'plan', { open: [{}] }),
];

/** A question on the path, with the answer given to it, if any. */
export interface PathEntry {
  readonly question: Question;
  readonly answer: string | null;
}

/** What an answer, or none, stands for. */
function readingsOf({ id, settled, readings }: Question, answer: string | undefined): readonly Reading[] {
  if (answer !== undefined && settled.includes(answer)) return [{ [id]: answer }];
  return readings[answer ?? 'open'] ?? settled.map((value) => ({ [id]: value }));
}

/** Whether an answer leaves open what is. */
export function isUnsettled(entry: PathEntry): boolean {
  return entry.answer !== null && readingsOf(entry.question, entry.answer).length > 1;
}

/** Every situation that the answers may stand for. */
function situations(answers: Answers): Situation[] {
  return QUESTIONS.reduce<Reading[]>(
    (sofar, each) =>
      sofar.flatMap((part) => readingsOf(each, answers[each.id]).map((reading) => ({ ...part, ...reading }))),
    [{}],
  ) as Situation[];
}

/** What `assess` returns: all that can be said on a day, and what to ask next. */
export interface Assessment extends Outcome {
  /** The first open question; once none is open, the one to settle if the status hangs on it; else null. */
  readonly next: QuestionId | null;
}

/** The interview of one day: what each answer is worth is worked out once and remembered. */
export class Interview {
  readonly asOf: IsoDay;
  readonly #announcements: readonly Announcement[];
  readonly #outcomes = new Map<string, Outcome>();
  readonly #byContent = new Map<string, Outcome>();

  /** @param announcements each subject's oldest first */
  constructor(asOf: IsoDay, announcements: readonly Announcement[] = ANNOUNCEMENTS) {
    this.asOf = asOf;
    this.#announcements = announcements;
  }

  /** What can be said of these answers on this day. */
  assess(answers: Answers): Assessment {
    const path = this.path(answers);
    const outcome = this.#outcome(onPath(path));
    const open = path.find((entry) => entry.answer === null);
    const toSettle = outcome.status === 'undetermined' ? path.find(isUnsettled) : undefined;
    return { ...outcome, next: (open ?? toSettle)?.question.id ?? null };
  }

  /**
   * The questions that these answers lead through, first to last, to the first open one: every one whose answer
   * can change the outcome. Other answers, such as those given on a branch that was left, play no part; answers
   * given ahead of the open question count, as far as they matter whatever its answer will be.
   */
  path(answers: Answers): PathEntry[] {
    return QUESTIONS.reduce<PathEntry[]>((path, each, index) => {
      const answer = answers[each.id] ?? null;
      if (answer === null && path.some((entry) => entry.answer === null)) return path;
      if (!this.#matters(each, onPath(path), QUESTIONS.slice(index + 1))) return path;
      return [...path, { question: each, answer }];
    }, []);
  }

  /** The tasks for an option other than the recommended one, as far as all that the answers may stand for agrees. */
  planWith(option: OptionId, answers: Answers): readonly Task[] {
    const plans = situations(onPath(this.path(answers))).map((situation) =>
      planFor(option, situation, this.asOf, this.#announcements),
    );
    return plans.reduce((a, b) => (samePlan(a, b) ? a : []));
  }

  /** Whether some answers to the later questions make this one's answer change the outcome. */
  #matters(asked: Question, answers: Answers, later: readonly Question[]): boolean {
    const [next, ...rest] = later;
    if (next)
      return next.settled.some((value) => this.#matters(asked, { ...answers, [next.id]: value }, rest));
    const outcomes = asked.settled.map((value) => this.#outcome({ ...answers, [asked.id]: value }));
    return outcomes.some((outcome) => outcome !== outcomes[0]);
  }

  /** Equal outcomes are one and the same object, so that comparing many of them stays cheap. */
  #outcome(answers: Answers): Outcome {
    const key = QUESTIONS.map(({ id }) => answers[id] ?? '').join();
    const known = this.#outcomes.get(key);
    if (known) return known;
    const all = situations(answers);
    const [only, ...more] = all;
    const outcome =
      only && more.length === 0
        ? decide(only, this.asOf, this.#announcements)
        : agree([...new Set(all.map((situation) => this.#outcome(situation)))]);
    const content = JSON.stringify(outcome);
    const same = this.#byContent.get(content) ?? outcome;
    this.#byContent.set(content, same);
    this.#outcomes.set(key, same);
    return same;
  }
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
