/** Lines of a stream, one piece of input at a time, so that memory does not grow with the input. */

/** A line of text; `text` is null where the line was longer than allowed and has been skipped. */
export interface InputLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string | null;
}

/**
 * Splits a stream into lines. LF and CRLF both end a line, the last one may go without; a byte order mark is dropped.
 * @param input chunks of UTF-8
 * @param longest the most characters a line may have; what is longer is read past, not kept
 * @returns for each chunk of input the lines that end in it
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<InputLine[]> {
  const decoder = new TextDecoder();
  let rest = '';
  let skipping = false;
  let number = 0;
  const line = (text: string): InputLine => {
    number += 1;
    const kept = text.endsWith('\r') ? text.slice(0, -1) : text;
    const tooLong = skipping || kept.length > longest;
    skipping = false;
    return { number, text: tooLong ? null : kept };
  };
  for await (const chunk of input) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    if (parts.length > 0) yield parts.map(line);
    if (rest.length > longest + 1) {
      skipping = true;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (rest !== '' || skipping) yield [line(rest)];
}
