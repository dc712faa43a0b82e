/** Checks what comes from outside: answers and days, from a file, a link or a saved record. */
import { ANSWER_VALUES, type Answers, isDay, type IsoDay, type QuestionId } from 'c/syncFacts';

/** Input that is not allowed: which key, what it was, and what is allowed. */
export class InputError extends Error {
  readonly key: string;
  readonly value: unknown;
  readonly allowed: readonly string[];
  /** The value in one short line, also where JSON does not know it. */
  readonly text: string;

  constructor(key: string, value: unknown, allowed: readonly string[]) {
    super(`${showKey(key)}: ${show(value)} is not allowed; allowed: ${allowed.join(', ')}`);
    this.name = 'InputError';
    this.key = key;
    this.value = value;
    this.allowed = allowed;
    this.text = show(value);
  }
}

/** One line, however long or strange the value is. */
function show(value: unknown): string {
  const text = asText(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // A cycle or a bigint has no JSON.
    return `a value of type ${typeof value}`;
  }
}

/** A key may come from outside as well; an ordinary one is shown as it is. */
function showKey(key: string): string {
  return /^[\w-]{1,40}$/.test(key) ? key : show(key);
}

/** Whether an id is one of a question. */
export function isQuestion(id: string): id is QuestionId {
  return Object.hasOwn(ANSWER_VALUES, id);
}

/**
 * Answers from an untrusted value.
 * @returns a copy that holds nothing else
 * @throws {InputError} for an unknown question, an unknown value or anything that is no object of answers
 */
export function checkAnswers(value: unknown): Answers {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError('answers', value, ['one JSON object of answers, such as {"usage":"lightningSync"}']);
  }
  const answers: Record<string, string> = {};
  for (const [key, answer] of Object.entries(value)) {
    if (!isQuestion(key))
      throw new InputError(key, answer, [`only the keys ${Object.keys(ANSWER_VALUES).join(', ')}`]);
    const allowed: readonly unknown[] = ANSWER_VALUES[key];
    if (!allowed.includes(answer)) throw new InputError(key, answer, ANSWER_VALUES[key]);
    answers[key] = answer as string;
  }
  return answers;
}

/**
 * A day from an untrusted value.
 * @param key the name under which it was given
 * @throws {InputError} if it is no day of the calendar
 */
export function checkDay(value: unknown, key = 'asOf'): IsoDay {
  if (!isDay(value)) throw new InputError(key, value, ['a day of the calendar as YYYY-MM-DD']);
  return value;
}
