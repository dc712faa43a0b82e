/** A link that opens the wizard with answers, and what such a link is taken to say. */
import { isQuestion, type PathAnswers } from 'c/syncAdvice';
import { ANSWER_VALUES, type Answers, type QuestionId } from 'c/syncFacts';

/** The component by itself, which takes parameters from the address. */
const COMPONENT = '/lightning/cmp/c__syncReadiness';

/** The platform hands on only parameters with a namespace; this one is every org's own. */
const PREFIX = 'c__';

/** Longer than any key or answer; what was ignored is shown to the admin. */
const LONGEST = 60;

/** What a link says, and what of it was not taken. */
export interface LinkAnswers {
  readonly answers: Answers;
  /** Parameters that are no answer, as `key=value`, cut to a length that can be shown. */
  readonly ignored: readonly string[];
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
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(state)) {
    // Other parameters are the platform's own.
    if (!name.startsWith(PREFIX)) continue;
    const key = name.slice(PREFIX.length);
    if (isQuestion(key) && isAnswer(key, value)) answers[key] = value;
    else ignored.push(shown(`${key}=${typeof value === 'string' ? value : ''}`));
  }
  return { answers: answers as Answers, ignored };
}

function isAnswer(question: QuestionId, value: unknown): value is string {
  const allowed: readonly unknown[] = ANSWER_VALUES[question];
  return allowed.includes(value);
}

function shown(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
