/** Runs another program: to its end, to a deadline, or until the command is stopped. */
import { spawn } from 'node:child_process';
import { ROOT } from '../support/project.ts';
import { onExit } from './exit.ts';

interface ChildOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the run is given up. */
  readonly deadline?: number | undefined;
  /** What it is told to stop by; a program may clean up after one only. */
  readonly stopBy?: NodeJS.Signals | undefined;
}

export interface Ended {
  /** null: it was ended by a signal. */
  readonly code: number | null;
  readonly output: string;
  readonly complaints: string;
  /** Why it did not come to its own end; Ctrl-C in a terminal reaches the child as well. */
  readonly stopped: 'interrupted' | 'deadline' | undefined;
}

/**
 * Runs a script with this Node.
 * @param args the script, and what it is given
 */
export function runNode(args: readonly string[], options: ChildOptions = {}): Promise<Ended> {
  const { cwd = ROOT, env = process.env, signal, deadline, stopBy = 'SIGTERM' } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let complaints = '';
    let stopped: Ended['stopped'];
    const stop = (why: Ended['stopped']): void => {
      stopped ??= why;
      child.kill(stopBy);
    };
    const interrupt = (): void => stop('interrupted');
    const timer = deadline === undefined ? undefined : setTimeout(() => stop('deadline'), deadline);
    const forget = onExit(() => child.kill('SIGKILL'));
    if (signal?.aborted) interrupt();
    signal?.addEventListener('abort', interrupt, { once: true });
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
    child.on('error', reject);
    child.on('close', (code, killedBy) => {
      clearTimeout(timer);
      forget();
      signal?.removeEventListener('abort', interrupt);
      if (killedBy === 'SIGINT') stopped ??= 'interrupted';
      resolve({ code, output, complaints, stopped });
    });
  });
}
