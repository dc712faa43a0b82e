/** A link that opens the wizard with answers, and what such a link is taken to say. */
import { isQuestion, type PathAnswers } from 'c/syncAdvice';
import { ANSWER_VALUES, type Answers, type QuestionId } from 'c/syncFacts';

/** The component by itself, which takes parameters from the address. */
const COMPONENT = '/lightning/cmp/c__syncReadiness';

/** The platform hands on only parameters with a namespace; this one is every org's own. */
const PREFIX = 'c__';

/** What a link says, and what of it was not taken. */
export interface LinkAnswers {
  readonly answers: Answers;
  /** What was taken and how much was not, by which the same link is known again; empty: no link. */
  readonly text: string;
  /** How many parameters were not taken. */
  readonly ignored: number;
  /** The questions with an invalid answer. Nothing else of the link is named, since the sender may have written anything. */
  readonly ignoredQuestions: readonly QuestionId[];
}

/** @param orgUrl the org's own address; empty: relative to it */
export function linkWith(answers: PathAnswers, orgUrl: string): string {
  const questions = Object.keys(ANSWER_VALUES) as QuestionId[];
  const given = questions.flatMap((id) => {
    const value = answers[id];
    return value === undefined ? [] : [`${PREFIX}${id}=${encodeURIComponent(value)}`];
  });
  const address = `${orgUrl.replace(/\/+$/, '')}${COMPONENT}`;
  return given.length > 0 ? `${address}?${given.join('&')}` : address;
}

/**
 * Reads what an address says, and trusts none of it.
 * @param state the parameters by name, as `CurrentPageReference` or `URLSearchParams` has them
 */
export function readLink(state: Readonly<Record<string, unknown>>): LinkAnswers {
  const answers: Partial<Record<QuestionId, string>> = {};
  const ignoredQuestions: QuestionId[] = [];
  let ignored = 0;
  for (const [name, value] of Object.entries(state)) {
    // Other parameters are the platform's own.
    if (!name.startsWith(PREFIX)) continue;
    const key = name.slice(PREFIX.length);
    if (isQuestion(key) && isAnswer(key, value)) answers[key] = value;
    else {
      ignored += 1;
      if (isQuestion(key)) ignoredQuestions.push(key);
    }
  }
  return { answers: answers as Answers, text: textOf(answers, ignored), ignored, ignoredQuestions };
}

function textOf(answers: Readonly<Record<string, string>>, ignored: number): string {
  const taken = Object.entries(answers).map((entry) => entry.join('='));
  return [...taken.sort(), ...(ignored > 0 ? [`ignored=${ignored}`] : [])].join('&');
}

function isAnswer(question: QuestionId, value: unknown): value is string {
  const allowed: readonly unknown[] = ANSWER_VALUES[question];
  return allowed.includes(value);
}
