/** JSON from outside, and JSON of advice. */
import { type Advice, InputError } from 'c/syncAdvice';

/**
 * The value that a text of JSON holds.
 * @param key what the text is, for the message
 * @throws {InputError} if it is no JSON
 */
export function parseJson(key: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputError(key, text, ['one JSON object of answers, such as {"usage":"lightningSync"}']);
  }
}

/** The advice as one line of JSON. */
export function toJson({ assessment }: Advice): string {
  return JSON.stringify(assessment);
}
