/**
 * The interview: the path that answers take through the questions, and what they are worth on it.
 *
 * Only answers are stored; the path is replayed from them. A question is on the path where its answer can change
 * the outcome on that day, whatever the unsettled answers before it turn out to be: so none is asked that presupposes
 * what is not known. The rules themselves are asked for that: there are no edges to keep in step with them.
 */
import { type Announcement, ANNOUNCEMENTS, type Answers, type IsoDay, type QuestionId } from 'c/syncFacts';
import { type Advice, adviceOn, type Assessment, type Judge } from './advice';
import { consensus } from './consensus';
import { agreePlans } from './agreePlans';
import { judgeSituation, type Outcome } from './judge';
import { answersOf, blocks, isUnsettled, type PathEntry, skippedOn } from './path';
import { type Assumed, keyOf, possibilities, type Question, QUESTIONS, answersBefore } from './questions';

/**
 * The interview of one day: what each answer is worth is worked out once and remembered.
 * (The platform's compiler takes no `#private` methods, hence the keyword.)
 */
export class Interview {
  readonly asOf: IsoDay;
  private readonly announcements: readonly Announcement[];
  private readonly judge: Judge;
  private readonly asked = new Map<string, boolean>();
  private readonly outcomes = new Map<string, Outcome>();
  private readonly advised = new Map<string, Advice>();
  private readonly byContent = new Map<string, Outcome>();

  /** @param announcements each subject's oldest first */
  constructor(asOf: IsoDay, announcements: readonly Announcement[] = ANNOUNCEMENTS) {
    this.asOf = asOf;
    this.announcements = announcements;
    this.judge = { asOf, announcements, outcome: (answers) => this.outcome(answers) };
  }

  /**
   * All that can be said of these answers on this day.
   * @param answers checked ones, see `checkAnswers`; those of a branch that was left are ignored
   * @param skipped questions to go past although they are open
   */
  advise(answers: Answers, skipped: readonly QuestionId[] = []): Advice {
    const path = this.path(answers, skipped);
    const given = answersOf(path);
    const open = skippedOn(path, skipped);
    const key = `${keyOf(given)}:${open.join()}`;
    const advice =
      this.advised.get(key) ?? adviceOn(this.judge, path, given, open, () => this.assess(path, given));
    this.advised.set(key, advice);
    return advice;
  }

  private assess(path: readonly PathEntry[], given: Answers): Assessment {
    const outcome = this.outcome(given);
    const isUndetermined = outcome.status === 'undetermined';
    const toSettle = path.find((entry) => blocks(entry) || (isUndetermined && isUnsettled(entry)));
    const next = toSettle ?? path.find((entry) => entry.answer === null);
    return { ...outcome, next: next?.question.id ?? null };
  }

  /**
   * The questions that these answers lead through, first to last, to the first open one that nothing can be assumed
   * of: every one whose answer can change the outcome. Other answers, such as those given on a branch that was left, are
   * ignored; answers given ahead of the open question count, as far as they matter whatever its answer will be.
   */
  private path(answers: Answers, skipped: readonly QuestionId[]): PathEntry[] {
    const path: PathEntry[] = [];
    const given: Partial<Record<QuestionId, string>> = {};
    let blocked = false;
    for (const question of QUESTIONS) {
      const answer = answers[question.id] ?? null;
      if (answer === null && blocked) continue;
      if (!this.asks(question, given as Answers)) continue;
      const entry = { question, answer };
      path.push(entry);
      if (answer !== null) given[question.id] = answer;
      else blocked ||= blocks(entry) && !skipped.includes(question.id);
    }
    return path;
  }

  /** Whether a question's answer can change the outcome, whatever the answers before it may stand for. */
  private asks(asked: Question, before: Answers): boolean {
    const key = `${asked.id}:${keyOf(before)}`;
    const known = this.asked.get(key);
    if (known !== undefined) return known;
    const later = QUESTIONS.slice(QUESTIONS.indexOf(asked) + 1);
    const asks = answersBefore(asked, before).every((settled) => this.matters(asked, settled, later));
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
    const all = possibilities(answers);
    const [only, ...more] = all;
    const outcome =
      only && more.length === 0
        ? judgeSituation(only.situation, this.asOf, this.announcements)
        : this.agreed(all.map((each) => ({ ...each, outcome: this.outcome(each.situation) })));
    const content = JSON.stringify(outcome);
    const same = this.byContent.get(content) ?? outcome;
    this.byContent.set(content, same);
    this.outcomes.set(key, same);
    return same;
  }

  private agreed(all: readonly { readonly assumed: Assumed; readonly outcome: Outcome }[]): Outcome {
    const outcomes = [...new Set(all.map(({ outcome }) => outcome))];
    const [only, ...more] = outcomes;
    if (only && more.length === 0) return only;
    const plans = all.map(({ assumed, outcome }) => ({ assumed, tasks: outcome.plan }));
    return { ...consensus(outcomes), plan: agreePlans(plans) };
  }
}
