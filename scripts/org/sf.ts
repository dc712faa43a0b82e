/** Runs Salesforce's own `sf`, the version this project pins, and reads what it answers. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from '../support/project.ts';
import { EXIT, Failure } from './failure.ts';

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

interface Ended {
  readonly output: string;
  readonly complaints: string;
  readonly stopped: 'interrupted' | 'deadline' | undefined;
}

/** `sf` starts helpers by the name `sf`; they must be of the pinned version too. */
function environment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const path = [join(MODULES, '.bin'), env['PATH'] ?? ''].join(delimiter);
  return { ...env, PATH: path, SF_SKIP_NEW_VERSION_CHECK: 'true', SF_AUTOUPDATE_DISABLE: 'true' };
}

function start(
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv,
  options: SfOptions,
): Promise<Ended> {
  const { signal, deadline } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args, '--json'], {
      cwd: folder,
      env: environment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let complaints = '';
    let stopped: Ended['stopped'];
    const stop = (why: Ended['stopped']): void => {
      stopped ??= why;
      child.kill('SIGTERM');
    };
    const interrupt = (): void => stop('interrupted');
    const timer = deadline === undefined ? undefined : setTimeout(() => stop('deadline'), deadline);
    if (signal?.aborted) interrupt();
    signal?.addEventListener('abort', interrupt, { once: true });
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', interrupt);
      resolve({ output, complaints, stopped });
    });
  });
}

function answerOf({ output, complaints }: Ended, args: readonly string[]): SfAnswer {
  try {
    return JSON.parse(output) as SfAnswer;
  } catch {
    throw new Failure(EXIT.refused, `sf ended without an answer that can be read: sf ${args.join(' ')}`, [
      complaints.trim().split('\n').at(-1) || 'It printed nothing.',
      'If node_modules is incomplete, run npm ci.',
    ]);
  }
}

/**
 * The runner for one folder.
 * @param folder where the Salesforce project is
 * @param env the environment that `sf` sees
 */
export function sfIn(folder: string = ROOT, env: NodeJS.ProcessEnv = process.env): Sf {
  return async (args, options = {}) => {
    const ended = await start(args, folder, env, options);
    if (ended.stopped === 'interrupted') throw new Failure(EXIT.interrupted, 'Stopped from the keyboard.');
    return ended.stopped === 'deadline' ? undefined : answerOf(ended, args);
  };
}
