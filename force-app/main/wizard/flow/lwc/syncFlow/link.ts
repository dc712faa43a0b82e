/** A link that opens the wizard with answers, and what such a link is taken to say. */
import { isQuestion, type PathAnswers } from 'c/syncAdvice';
import { ANSWER_VALUES, type Answers, type OptionId, OPTIONS, type QuestionId } from 'c/syncFacts';

/** The component by itself, which takes parameters from the address. */
const COMPONENT = '/lightning/cmp/c__syncReadiness';

/** The platform hands on only parameters with a namespace; this one is every org's own. */
const PREFIX = 'c__';

/** The parameter that names the option of a plan. */
const OPTION = 'option';

/** What a link says, and what of it was not taken. */
export interface LinkAnswers {
  readonly answers: Answers;
  /** The option whose plan it opens; null: it names none. */
  readonly option: OptionId | null;
  /** What was taken and how much was not, by which the same link is known again; empty: no link. */
  readonly text: string;
  /** How many parameters were not taken. */
  readonly ignored: number;
  /** The questions with an invalid answer. Nothing else of the link is named, since the sender may have written anything. */
  readonly ignoredQuestions: readonly QuestionId[];
}

/**
 * A link to the wizard with these answers.
 * @param orgUrl the org's own address; empty: relative to it
 * @param option whose plan it opens; null: it opens as far as the options
 */
export function linkWith(answers: PathAnswers, orgUrl: string, option: OptionId | null = null): string {
  const questions = Object.keys(ANSWER_VALUES) as QuestionId[];
  const given = questions.flatMap((id) => {
    const value = answers[id];
    return value === undefined ? [] : [`${PREFIX}${id}=${encodeURIComponent(value)}`];
  });
  if (option !== null) given.push(`${PREFIX}${OPTION}=${option}`);
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
  let option: OptionId | null = null;
  let ignored = 0;
  for (const [name, value] of Object.entries(state)) {
    // Other parameters are the platform's own.
    if (!name.startsWith(PREFIX)) continue;
    const key = name.slice(PREFIX.length);
    const named = key === OPTION ? OPTIONS.find(({ id }) => id === value) : undefined;
    if (named) option = named.id;
    else if (isQuestion(key) && isAnswer(key, value)) answers[key] = value;
    else {
      ignored += 1;
      if (isQuestion(key)) ignoredQuestions.push(key);
    }
  }
  const taken = { ...answers, ...(option && { [OPTION]: option }) };
  return { answers: answers as Answers, option, text: textOf(taken, ignored), ignored, ignoredQuestions };
}

function textOf(said: Readonly<Record<string, string>>, ignored: number): string {
  const taken = Object.entries(said).map((entry) => entry.join('='));
  return [...taken.sort(), ...(ignored > 0 ? [`ignored=${ignored}`] : [])].join('&');
}

function isAnswer(question: QuestionId, value: unknown): value is string {
  const allowed: readonly unknown[] = ANSWER_VALUES[question];
  return allowed.includes(value);
}
