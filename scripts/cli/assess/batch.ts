/** Many answers, one JSON object a line, to as many assessments in the same order, in constant memory. */
import { checkAnswers, checkDay, InputError } from 'c/syncAdvice';
import type { IsoDay } from 'c/syncFacts';
import { type InputLine, linesOf } from '../lines.ts';
import type { Assessor } from './assessor.ts';
import { parseJson } from './json.ts';

/** Answers take a few hundred characters; a longer line holds no answers. */
const LONGEST_LINE = 65_536;
/** Output is handed on in pieces of about this many characters. */
const PIECE = 65_536;

/** How a line of the batch is written down. */
interface Form {
  readonly assessed: (line: number, text: string) => string;
  readonly failed: (line: number, error: string) => string;
}

/** One JSON object a line. */
export const JSON_LINES: Form = {
  assessed: (_, text) => `${text}\n`,
  failed: (line, error) => `${JSON.stringify({ line, error })}\n`,
};

/** Blocks of text, each under the number of its line. */
export const TEXT_BLOCKS: Form = {
  assessed: (line, text) => `Line ${line}\n${text}\n\n`,
  failed: (line, error) => `Line ${line}\nNot assessed: ${error}\n\n`,
};

/**
 * Assesses every line. A line that is not allowed is reported in its place; an empty one is passed over.
 * @param input chunks of UTF-8
 * @param asOf the day for every line that names none
 */
export async function* assessLines(
  input: AsyncIterable<Uint8Array>,
  asOf: IsoDay,
  assessor: Assessor,
  form: Form,
): AsyncGenerator<string> {
  for await (const lines of linesOf(input, LONGEST_LINE)) {
    let piece = '';
    for (const line of lines) {
      piece += assessLine(line, asOf, assessor, form);
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    if (piece !== '') yield piece;
  }
}

function assessLine({ number, text }: InputLine, asOf: IsoDay, assessor: Assessor, form: Form): string {
  if (text?.trim() === '') return '';
  try {
    if (text === null) throw new InputError('line', 'what is longer', [`${LONGEST_LINE} characters`]);
    return form.assessed(number, assessLineText(text, asOf, assessor));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return form.failed(number, error.message);
  }
}

function assessLineText(text: string, asOf: IsoDay, assessor: Assessor): string {
  const value = parseJson('line', text);
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'asOf'))
    return assessor.text(checkAnswers(value), asOf);
  const { asOf: own, ...answers } = value as Record<string, unknown>;
  return assessor.text(checkAnswers(answers), checkDay(own));
}
