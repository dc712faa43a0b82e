/** Runs one command: help, options, the keyboard's interruption, exit code. */
import { described, read } from './options.ts';
import { EXIT, Failure, told } from './failure.ts';
import { progressOn } from './progress.ts';
import { sfIn } from './sf.ts';
import type { Options, Values } from './options.ts';
import type { Progress } from './progress.ts';
import type { Sf } from './sf.ts';

/** What every step of a command works with. */
export interface Context {
  readonly sf: Sf;
  readonly progress: Progress;
  /** Aborted when the user presses Ctrl-C. */
  readonly signal: AbortSignal;
  /** Prints a result, on standard output. */
  readonly print: (line: string) => void;
}

export interface Command<T extends Options> {
  /** As in `npm run <name>`. */
  readonly name: string;
  readonly summary: string;
  /** More for the help: what happens, in order; examples. */
  readonly details: readonly string[];
  readonly options: T;
  /** @throws Failure for every end that is not a good one */
  readonly run: (values: Values<T>, context: Context) => Promise<void>;
}

/** Every command takes it. */
const HELP = { help: { type: 'boolean', short: 'h', help: 'Show this text and do nothing' } } as const;

const EXIT_CODES = [
  'Exit code: 0 done, 1 refused by the org, 2 wrong options, 3 source not fit to be sent, 4 org not reached,',
  '5 not finished in time, 6 cancelled in the org, 130 stopped from the keyboard.',
];

/** What `--help` prints. */
export function help<T extends Options>({ name, summary, details, options }: Command<T>): string {
  const usage = `npm run ${name} -- [options]`;
  return [
    summary,
    '',
    usage,
    '',
    ...described({ ...options, ...HELP }),
    '',
    ...details,
    ...EXIT_CODES,
    '',
  ].join('\n');
}

function context(signal: AbortSignal): Context {
  return {
    sf: sfIn(),
    progress: progressOn((text) => process.stderr.write(text)),
    signal,
    print: (line) => process.stdout.write(`${line}\n`),
  };
}

/**
 * Runs a command and leaves its exit code to the process.
 * An error that is no Failure is a fault of ours and is thrown on, with its stack.
 */
export async function main<T extends Options>(
  command: Command<T>,
  argv = process.argv.slice(2),
): Promise<void> {
  const interruption = new AbortController();
  // Once: a second Ctrl-C ends the process as always.
  process.once('SIGINT', () => interruption.abort());
  try {
    if (argv.some((argument) => argument === '--help' || argument === '-h')) {
      process.stdout.write(help(command));
      return;
    }
    await command.run(read(command.options, argv), context(interruption.signal));
    process.exitCode = EXIT.done;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(told(error));
    process.exitCode = error.exit;
  }
}
