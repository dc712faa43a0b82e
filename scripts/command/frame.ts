/** One frame for every command: its options and help, Ctrl-C, and how it ends. */
import { Command as Program, CommanderError, type OptionValues } from '@commander-js/extra-typings';
import { InputError } from 'c/syncAdvice';
import { processContext, type Context } from './context.ts';
import { describeFailure, EXIT, Failure, UsageError } from './failure.ts';

/** What the help says of a command beside its options. */
interface About {
  /** As people type it, such as `npm run deploy --`. */
  readonly usage: string;
  readonly summary: string;
  /** What happens, in order; examples; exit codes. */
  readonly details: readonly string[];
}

/** A command that can be run, in a process of its own or in a test. */
interface Command<A extends unknown[], O extends OptionValues> {
  readonly program: Program<A, O>;
  /** @throws Failure for every end that is not a good one; InputError or UsageError for input that is not allowed */
  readonly run: (options: O, context: Context, ...args: A) => Promise<void>;
}

/** The exit codes of the commands that work on an org, for their help. */
export const ORG_EXIT_CODES = [
  'Exit code: 0 done, 1 refused by the org, 2 wrong options, 3 source not fit to be sent, 4 org not reached,',
  '5 not finished in time, 6 cancelled in the org, 130 stopped from the keyboard.',
];

/** A command without options; they are added to it. */
export function describeCommand({ usage, summary, details }: About): Program {
  return new Program(usage)
    .description(summary)
    .helpOption('-h, --help', 'show this text and do nothing')
    .configureHelp({ helpWidth: 120 })
    .addHelpText('after', ['', ...details].join('\n'))
    .allowExcessArguments(false)
    .exitOverride();
}

/** A command out of its description and its work; the options that the work is given follow from the description. */
export function defineCommand<A extends unknown[], O extends OptionValues>(
  program: Program<A, O>,
  run: Command<A, O>['run'],
): Command<A, O> {
  return { program, run };
}

function allowedValues(program: Program<unknown[], OptionValues>): string[] {
  const flags = program.options.map(
    ({ long, flags: all }) => `${long ?? ''}${/ [<[].*/.exec(all)?.[0] ?? ''}`,
  );
  return [...program.registeredArguments.map((argument) => argument.name()), ...flags, '--help'].map((each) =>
    each.replaceAll(/[<>]/g, ''),
  );
}

/** Reported before unknown options, one of which may be the missing one, mistyped. */
const MISSING = 'commander.missingMandatoryOptionValue';

/** In one line: which option or argument it is, what is wrong with it, and what is allowed. */
function usageError(
  { code, message }: CommanderError,
  program: Program<unknown[], OptionValues>,
): UsageError {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  // The text after `=` may be a secret whose option was mistyped.
  const strange = program.args.find((word) => /^-./.test(word))?.split('=')[0];
  const option = /--?[\w-]+(?=[ =]|$)/.exec(quoted.split(', ').at(-1) ?? '')?.[0] ?? 'arguments';
  const value = /(?<= )[<[].*[>\]]$/.exec(quoted)?.[0].replaceAll(/[<>]/g, '') ?? 'a value';
  if (code === 'commander.unknownOption' || (code === MISSING && strange !== undefined))
    return new UsageError(strange ?? option, 'there is no such option', allowedValues(program));
  if (code === MISSING) return new UsageError(option, 'is missing', [value]);
  if (code === 'commander.optionMissingArgument') return new UsageError(option, 'has no value', [value]);
  if (code === 'commander.missingArgument')
    return new UsageError(quoted, 'is missing', allowedValues(program));
  if (code === 'commander.excessArguments') {
    const surplus = program.args[program.registeredArguments.length];
    return new UsageError('argument', `${JSON.stringify(surplus)} is not allowed`, allowedValues(program));
  }
  return new UsageError(option, 'this is not allowed', allowedValues(program));
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

/**
 * Runs a command: reads its command line, then does its work.
 * @throws InputError or UsageError for a command line that is not allowed, before anything is touched; else as the command's work
 */
export async function execute<A extends unknown[], O extends OptionValues>(
  { program, run }: Command<A, O>,
  argv: readonly string[],
  context: Context,
): Promise<void> {
  program.configureOutput({
    writeOut: (text) => context.print(text.trimEnd()),
    // The error is thrown, and printed where it is caught.
    writeErr: () => undefined,
  });
  program.action(() => run(program.opts(), context, ...program.processedArgs));
  try {
    await program.parseAsync(argv.some(isHelp) ? ['--help'] : argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error, program);
  }
}

/** How the process ends after an error. A fault of ours is printed with its stack. */
function reportError(error: unknown, complain: Context['complain']): number {
  if (error instanceof Failure) {
    complain(describeFailure(error));
    return error.exit;
  }
  if (error instanceof InputError || error instanceof UsageError) {
    complain(`${error.message}\n`);
    return EXIT.usage;
  }
  complain(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.refused;
}

/** The signals that stop a command; a second one ends the process at once, and leaves no folder behind. */
const STOPPING = ['SIGINT', 'SIGTERM'] as const;

/** Runs a command in this process, and leaves its exit code to the process. */
export async function main<A extends unknown[], O extends OptionValues>(
  command: Command<A, O>,
): Promise<void> {
  const interruption = new AbortController();
  const stop = (): void => {
    if (interruption.signal.aborted) process.exit(EXIT.interruption);
    interruption.abort();
  };
  for (const signal of STOPPING) process.on(signal, stop);
  const context = processContext(interruption.signal);
  try {
    await execute(command, process.argv.slice(2), context);
  } catch (error) {
    process.exitCode = reportError(error, context.complain);
  } finally {
    for (const signal of STOPPING) process.off(signal, stop);
  }
}

/** Whether a module is what Node was started with, and not imported by another. */
export function isMain(module: { readonly filename: string }): boolean {
  return process.argv[1] === module.filename;
}
