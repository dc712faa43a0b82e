/** Runs Salesforce's own `sf`, the version this project pins, and reads what it answers. */
import { delimiter, join } from 'node:path';
import { runNode, type Ended } from '../command/child.ts';
import { EXIT, Failure, interrupted } from '../command/failure.ts';
import { ROOT } from '../support/project.ts';

/** What `sf … --json` prints, as far as it is the same for all of its commands. */
export interface SfAnswer {
  readonly status: number;
  readonly result?: unknown;
  /** Of an error. */
  readonly name?: string;
  readonly message?: string;
  readonly actions?: readonly string[];
  /** Of some errors: what they are about, record by record. */
  readonly data?: unknown;
}

export interface SfOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds after which the run is given up. */
  readonly deadline?: number;
}

/**
 * Runs one command of `sf`.
 * @returns what it answered, errors included; undefined once the deadline has passed
 * @throws Failure (interrupted) when the signal comes; Failure (refused) when the answer cannot be read
 */
export type Sf = (args: readonly string[], options?: SfOptions) => Promise<SfAnswer | undefined>;

const MODULES = join(ROOT, 'node_modules');
const PROGRAM = join(MODULES, '@salesforce', 'cli', 'bin', 'run.js');

/** `sf` starts helpers by the name `sf`; they must be of the pinned version too. */
function environment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // Windows calls it `Path`, and a copy of the environment tells the two apart.
  const name = Object.keys(env).find((each) => each.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [join(MODULES, '.bin'), env[name] ?? ''].join(delimiter);
  return { ...env, [name]: path, SF_SKIP_NEW_VERSION_CHECK: 'true', SF_AUTOUPDATE_DISABLE: 'true' };
}

function isAnswer(value: unknown): value is SfAnswer {
  return typeof value === 'object' && value !== null && typeof (value as SfAnswer).status === 'number';
}

function parse(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The command without its options: their values may be secret. */
function nameOf(args: readonly string[]): string {
  const end = args.findIndex((arg) => arg.startsWith('-'));
  return ['sf', ...(end < 0 ? args : args.slice(0, end))].join(' ');
}

/** `sf` broke down, or something else printed into its answer: what it did before that is not known. */
export class UnreadableAnswer extends Failure {}

/** The line that says most of a stack trace. */
function gistOf(complaints: string): string {
  const lines = complaints.trim().split('\n');
  return lines.find((line) => /\w*Error\b.*: /.test(line)) ?? lines.at(-1) ?? '';
}

/**
 * What `sf` said.
 * @throws UnreadableAnswer that names the command, without the values it was given, where that cannot be read
 */
export function answerOf({ output, complaints }: Ended, args: readonly string[]): SfAnswer {
  const answer = parse(output);
  if (isAnswer(answer)) return answer;
  throw new UnreadableAnswer(EXIT.refused, `${nameOf(args)} ended without an answer that can be read.`, [
    gistOf(complaints) || 'It printed nothing.',
    'If node_modules is incomplete, run npm ci.',
  ]);
}

/**
 * The runner for one folder.
 * @param folder where the Salesforce project is
 * @param env the environment that `sf` sees
 */
export function sfIn(folder: string = ROOT, env: NodeJS.ProcessEnv = process.env): Sf {
  return async (args, { signal, deadline } = {}) => {
    const options = { cwd: folder, env: environment(env), signal, deadline };
    const ended = await runNode([PROGRAM, ...args, '--json'], options);
    if (ended.stopped === 'interrupted') throw interrupted();
    return ended.stopped === 'deadline' ? undefined : answerOf(ended, args);
  };
}
