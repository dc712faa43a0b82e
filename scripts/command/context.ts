/** What every step of a command works with. */
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
  /**
   * Prints a long result in pieces, and asks for each only when the one before has been handed on; if the reader closes
   * the pipe, the rest is dropped.
   */
  readonly stream: (output: AsyncIterable<string | Uint8Array>) => Promise<void>;
  /** Says what went wrong, on standard error. */
  readonly complain: (text: string) => void;
  /** From now on this value appears in no output. */
  readonly conceal: (secret: string) => void;
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** Resolves when the system has taken it. */
function write(piece: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}

async function writeAll(output: AsyncIterable<string | Uint8Array>): Promise<void> {
  for await (const piece of output) await write(piece);
}

async function streamed(output: AsyncIterable<string | Uint8Array>, signal: AbortSignal): Promise<void> {
  // An input that stays open would keep a command alive that has nothing left to do.
  const endInput = (): unknown => process.stdin.destroy();
  // The write that failed is told of it.
  process.stdout.on('error', () => undefined);
  try {
    await Promise.race([writeAll(output), interruptionOf(signal)]);
  } catch (error) {
    if (signal.aborted) throw interrupted();
    if (!isClosedPipe(error)) throw error;
  } finally {
    endInput();
  }
}

/** Rejects when the command is stopped. */
function interruptionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(interrupted());
    signal.addEventListener('abort', () => reject(interrupted()), { once: true });
  });
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
