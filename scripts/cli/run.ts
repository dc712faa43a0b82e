/** How every command ends: bad input is one line on standard error and exit code 2; a closed pipe is no error. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from 'c/syncAdvice';

/** The exit code for input that is not allowed. */
const BAD_INPUT = 2;

/**
 * Writes what a command has to say to standard output, no faster than it is read there.
 * @param output the text, in pieces
 */
export async function run(output: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(output), process.stdout, { end: false });
  } catch (error) {
    if (isClosedPipe(error)) return;
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = BAD_INPUT;
  }
}

/** Whoever read the output has seen enough, as `head` does. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
