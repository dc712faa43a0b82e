/** Many answers, one JSON object a line, to as many assessments in the same order, in constant memory. */
import { InputError } from 'c/syncAdvice';
import type { IsoDay } from 'c/syncFacts';
import { type InputLine, linesOf } from '../lines.ts';
import { Assessor, type Writer } from './assessor.ts';
import { parseJson, toJson } from './json.ts';
import { Piece } from './piece.ts';
import { toText } from './text.ts';

/** Answers take a few hundred characters; a longer line holds no answers. */
const LONGEST_LINE = 65_536;
/** How a line of the batch is written down. */
interface Form {
  readonly assessed: Writer;
  /** An assessment that is written down, in the place of a line. */
  readonly placed: (line: number, assessed: Uint8Array) => Uint8Array;
  readonly failed: (line: number, error: string) => string;
}

/** One JSON object a line. */
export const JSON_LINES: Form = {
  assessed: (advice) => `${toJson(advice)}\n`,
  placed: (_, assessed) => assessed,
  failed: (line, error) => `${JSON.stringify({ line, error })}\n`,
};

/** Blocks of text, each under the number of its line. */
export const TEXT_BLOCKS: Form = {
  assessed: (advice) => `${toText(advice)}\n\n`,
  placed: (line, assessed) => Buffer.concat([Buffer.from(`Line ${line}\n`), assessed]),
  failed: (line, error) => `Line ${line}\nNot assessed: ${error}\n\n`,
};

const NOTHING = new Uint8Array();
const BLANK = /^\s*$/;

/**
 * Assesses every line. A line that is not allowed is reported in its place; an empty one is passed over.
 * @param input chunks of UTF-8
 * @param asOf the day for every line that names none
 * @returns UTF-8: what a chunk of input leads to, before the next chunk is read; a piece holds until the next is asked for
 */
export async function* assessLines(
  input: AsyncIterable<Uint8Array>,
  asOf: IsoDay,
  form: Form,
): AsyncGenerator<Uint8Array> {
  const assessor = new Assessor(form.assessed);
  const piece = new Piece();
  for await (const lines of linesOf(input, LONGEST_LINE)) {
    for (const line of lines) {
      const bytes = assessLine(line, asOf, assessor, form);
      if (piece.add(bytes)) continue;
      if (!piece.isEmpty) yield piece.take();
      // What is larger than a piece is one of its own.
      if (!piece.add(bytes)) yield bytes;
    }
    if (!piece.isEmpty) yield piece.take();
  }
}

function assessLine({ number, text }: InputLine, asOf: IsoDay, assessor: Assessor, form: Form): Uint8Array {
  if (text !== null && BLANK.test(text)) return NOTHING;
  try {
    if (text === null) throw new InputError('line', 'what is longer', [`${LONGEST_LINE} characters`]);
    return form.placed(number, assessor.assess(parseJson('line', text), asOf));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return Buffer.from(form.failed(number, error.message));
  }
}
