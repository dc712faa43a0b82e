/** The build and `npm start` until the wizard is served, against the compiler alone on the same sources. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { ROOT } from '../support/project.ts';
import { type Bench, timesFigure } from './bench.ts';
import { runInTurn, wallTime } from './statistics.ts';

const RUNS = 3;
/** With the engine and all base components, bundling takes about as long as compiling. */
const START_LIMIT = 4.5;
const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** Runs a script of this project to its end. @throws unless it ends well */
async function run(...args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
}

/** Starts the preview, and ends it as soon as it says where it is. */
async function startAndStop(): Promise<void> {
  const script = 'scripts/preview/serve.ts';
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--no-watch', '--port', '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let served = false;
  for await (const line of createInterface(child.stdout)) {
    if (!line.includes('The wizard is at')) continue;
    served = true;
    child.kill('SIGTERM');
  }
  if (!served) throw new Error('The preview was never served');
}

const compile = (): Promise<void> => run(TSC, '--project', 'tsconfig.build.json');

export const startUp: Bench = {
  name: 'build and start',
  run: async () => [
    timesFigure(
      'build, against the compiler alone',
      await runInTurn(RUNS, () => run('--import', 'tsx', 'scripts/build.ts'), compile, wallTime),
      2,
    ),
    timesFigure(
      'start until served, against the compiler alone',
      await runInTurn(RUNS, startAndStop, compile, wallTime),
      START_LIMIT,
    ),
  ],
};
