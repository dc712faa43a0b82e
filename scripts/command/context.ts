/** What every step of a command works with. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sfIn, type Sf } from '../org/sf.ts';
import { clean } from './clean.ts';
import { interrupted } from './failure.ts';
import { progressOn, type Progress } from './progress.ts';

export interface Context {
  readonly sf: Sf;
  readonly progress: Progress;
  /** Aborted when the user presses Ctrl-C. */
  readonly signal: AbortSignal;
  /** Prints a result, on standard output. */
  readonly print: (line: string) => void;
  /** Prints a long result in pieces, no faster than it is read; if the reader closes the pipe, the rest is dropped. */
  readonly stream: (output: AsyncIterable<string>) => Promise<void>;
  /** Says what went wrong, on standard error. */
  readonly complain: (text: string) => void;
  /** From now on this value appears in no output. */
  readonly conceal: (secret: string) => void;
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

async function streamed(output: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  // An input that stays open would keep a command alive that has nothing left to do.
  const endInput = (): unknown => process.stdin.destroy();
  signal.addEventListener('abort', endInput, { once: true });
  try {
    await pipeline(Readable.from(output), process.stdout, { end: false, signal });
  } catch (error) {
    if (signal.aborted) throw interrupted();
    if (!isClosedPipe(error)) throw error;
  } finally {
    endInput();
  }
}

/** The context of a real run: everything that it prints is cleaned. */
export function processContext(signal: AbortSignal): Context {
  const secrets = new Set<string>();
  const complain = (text: string): void => {
    process.stderr.write(clean(text, secrets));
  };
  return {
    sf: sfIn(),
    progress: progressOn(complain),
    signal,
    print: (line) => process.stdout.write(`${clean(line, secrets)}\n`),
    stream: (output) => streamed(output, signal),
    complain,
    conceal: (secret) => secrets.add(secret),
  };
}
