/** An admin's desk for one test file: a copy of the project, a home of its own for `sf`, a login to a stand-in org. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/support/project.ts';
import { sfIn } from '../../../scripts/org/sf.ts';
import { runSf } from '../../../scripts/org/explain.ts';
import { contextWith, type Heard } from '../../support/context.ts';
import type { Hooks } from '../../support/tree.ts';
import type { Context } from '../../../scripts/command/context.ts';
import type { Script } from './restApi.ts';
import { ORG_ID, standIn, type StandIn } from './standIn.ts';

/** What a command printed, and how it ended. */
export interface CommandEnd {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A signal, and what the command says just before it comes. */
export interface SignalAt {
  readonly at: RegExp;
  readonly send: NodeJS.Signals;
}

export interface Desk {
  /** The project's copy, absolute. */
  readonly project: string;
  /** Runs `npm run <name>` of the copy, without npm. @param stops signals, each sent once its text is on standard error */
  run(name: string, args?: readonly string[], stops?: readonly SignalAt[]): Promise<CommandEnd>;
  /** Logs `sf` in to an org under an alias. */
  login(url: string, alias: string): Promise<void>;
  /** For steps that are called in this process. */
  context(signal?: AbortSignal): Context & Heard;
  clear(): void;
}

const COPIED = ['force-app', 'config', 'types', 'scripts', 'sfdx-project.json', 'package.json'];
const SETTINGS = ['.forceignore', 'tsconfig.json', 'tsconfig.paths.json', 'tsconfig.build.json'];

function copy(project: string): void {
  for (const name of [...COPIED, ...SETTINGS].filter((each) => existsSync(join(ROOT, each)))) {
    cpSync(join(ROOT, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
}

function ended(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  stops: readonly SignalAt[] = [],
): Promise<CommandEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    const left = [...stops];
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
      while (left[0]?.at.test(err)) child.kill(left.shift()?.send);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** Sets up a desk in a temporary folder; the caller clears it. */
export async function desk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'sync-readiness-desk-'));
  const project = join(folder, 'project');
  const temporary = join(folder, 'tmp');
  mkdirSync(project);
  mkdirSync(temporary);
  copy(project);
  const env = {
    ...process.env,
    HOME: folder,
    TMPDIR: temporary,
    USERPROFILE: folder,
    SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
    SF_DISABLE_TELEMETRY: 'true',
    // It starts a thread for each command.
    SF_DISABLE_LOG_FILE: 'true',
    // The runner's own mark would make a `node --test` below it report to the wrong place.
    NODE_TEST_CONTEXT: undefined,
    // The copy has a build of its own.
    COMPONENTS_ARE_BUILT: undefined,
  };
  return {
    project,
    run: (name, args = [], stops = []) =>
      ended(
        process.execPath,
        ['--import', 'tsx', join(project, 'scripts', 'org', `${name}.ts`), ...args],
        project,
        env,
        stops,
      ),
    login: async (url, alias) => {
      const sf = sfIn(project, { ...env, SF_ACCESS_TOKEN: `${ORG_ID}!a.token` });
      const args = ['org', 'login', 'access-token', '--instance-url', url, '--alias', alias, '--no-prompt'];
      await runSf(sf, 'Logging in', args);
    },
    context: (signal) => contextWith(sfIn(project, env), signal),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A stand-in org, and a desk at which `sf` is logged in to it; both are gone at the end. */
export async function signedIn(
  hooks: Hooks,
  { alias = 'acme', script }: { readonly alias?: string; readonly script?: Partial<Script> } = {},
): Promise<{ readonly org: StandIn; readonly admin: Desk }> {
  const org = await standIn(script);
  const admin = await desk();
  hooks.after(async () => {
    await org.close();
    admin.clear();
  });
  await admin.login(org.url, alias);
  return { org, admin };
}
