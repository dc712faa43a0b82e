/** Runs the `assess` command, in this process or as people run it. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';
import type { Answers } from 'c/syncFacts';
import { assess } from '../../../scripts/cli/assess.ts';
import { execute } from '../../../scripts/command/frame.ts';
import { ROOT } from '../../../scripts/support/project.ts';
import { contextAnswering } from '../../support/context.ts';
import { temporaryFolder } from '../../support/tree.ts';

/** The case of the article of 2022. */
export const ANSWERS: Answers = {
  usage: 'lightningSync',
  emailService: 'exchangeOnline',
  connectionMethod: 'serviceAccount',
};

/** What a run of the command left. */
export interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

const folder = temporaryFolder({ after });

/** Starts the command; its input stays open. */
export function start(
  args: readonly string[],
  nodeArgs: readonly string[] = [],
): ChildProcessWithoutNullStreams {
  const script = join(ROOT, 'scripts', 'cli', 'assess.ts');
  return spawn(process.execPath, [...nodeArgs, '--import', 'tsx', script, ...args], { cwd: ROOT });
}

/**
 * Runs the command in this process; it reads files only.
 * @returns what it prints
 * @throws what the command throws
 */
export async function assessed(...args: readonly string[]): Promise<string> {
  const context = contextAnswering(() => undefined);
  await execute(assess, args, context);
  return context.printed.join('');
}

/** Runs the command to its end, in a process of its own. */
export async function command(args: readonly string[], input: string | Buffer = ''): Promise<Run> {
  const child = start(args);
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { out, err, code: code as number | null };
}

/** Writes a file that is gone after the tests, and says where it is. */
export function saved(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
