/**
 * Runs everything that `npm test` stands for, and prints how long each stage took. Starts no further one once one has failed.
 * A stage alone is its npm script, such as `npm run test:unit`.
 */
import { spawn } from 'node:child_process';
import { ROOT } from './support/project.ts';
import { runStages, table } from './test/stages.ts';

/** What the others read. */
const FIRST = 'build';

/** The longest first, then what fails soonest; the last has workers enough for whatever core is free by then. */
const STAGES = [
  'test:browser',
  'lint',
  'check:types',
  'prettier:verify',
  'check:bundles',
  'test:unit',
  'test:days',
  'test:scripts',
];

/** More would be no faster on two cores: stages have workers of their own, but start and end with one thing at a time. */
const LANES = 2;

/** Runs the script of a stage. What it says is shown whole, at its end, since another one runs beside it. */
function run(stage: string): Promise<boolean> {
  process.stdout.write(`\n> ${stage} …\n`);
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', stage], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      // One build for all: a second one would take away what others read.
      env: { ...process.env, ...(stage === FIRST ? {} : { COMPONENTS_ARE_BUILT: 'true' }) },
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      process.stdout.write(`\n> ${stage}\n${Buffer.concat(output).toString()}`);
      resolve(code === 0);
    });
  });
}

const now = (): number => performance.now() / 1000;
const start = now();
const first = await runStages([FIRST], 1, { run, now });
const others = first.every(({ passed }) => passed) ? await runStages(STAGES, LANES, { run, now }) : [];
const ended = [...first, ...others];
process.stdout.write(`\n${table([FIRST, ...STAGES], ended, now() - start)}\n`);
process.exitCode = ended.length === STAGES.length + 1 && ended.every(({ passed }) => passed) ? 0 : 1;
