/**
 * Runs everything that `npm test` stands for, and prints how long each stage took. Stops after the first that fails.
 * A stage alone is its npm script, such as `npm run test:unit`.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ROOT } from './support/project.ts';
import { runStages, type Stage, table } from './test/stages.ts';

const STAGES: readonly Stage[] = [
  // What it writes, all others read.
  { name: 'generate', alone: true },
  // The slowest first, so that none is left over at the end.
  { name: 'lint' },
  { name: 'check:types' },
  { name: 'check:bundles' },
  { name: 'prettier:verify' },
  { name: 'test:unit', alone: true },
  { name: 'test:days', alone: true },
  { name: 'test:scripts', alone: true },
  { name: 'test:browser', alone: true },
];

/** Runs the script of a stage. What stages say that run side by side is shown whole, at the end of each. */
function run({ name, alone }: Stage): Promise<boolean> {
  if (alone) process.stdout.write(`\n> ${name}\n`);
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', name], {
      cwd: ROOT,
      stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const output: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (!alone) process.stdout.write(`\n> ${name}\n${Buffer.concat(output).toString()}`);
      resolve(code === 0);
    });
  });
}

const now = (): number => performance.now() / 1000;
const start = now();
const ended = await runStages(STAGES, availableParallelism(), { run, now });
process.stdout.write(`\n${table(STAGES, ended, now() - start)}\n`);
process.exitCode = ended.length === STAGES.length && ended.every(({ passed }) => passed) ? 0 : 1;
