/**
 * `npm run test:random`: every test with random input again, with many times its usual runs. `RANDOM_RUNS` says how many
 * times (50), `RANDOM_SEED` repeats a run; arguments name the files, as Jest takes them.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { filesBelow, PACKAGE, ROOT } from '../support/project.ts';

const [, , ...wanted] = process.argv;
const { RANDOM_RUNS = '50', RANDOM_SEED = String(Math.trunc(Math.random() * 2 ** 31)) } = process.env;

/** Tests with random input below a folder, by their paths in the project. */
function randomTests(folder: string): string[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('fast-check'))
    .map((file) => relative(ROOT, file))
    .filter((file) => wanted.length === 0 || wanted.some((each) => file.includes(each)));
}

function run(args: readonly string[], files: readonly string[]): void {
  if (files.length === 0) return;
  const env = { ...process.env, RANDOM_RUNS, RANDOM_SEED };
  const { status } = spawnSync(process.execPath, [...args, ...files], { cwd: ROOT, stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
}

process.stdout.write(`RANDOM_RUNS=${RANDOM_RUNS} RANDOM_SEED=${RANDOM_SEED}\n`);
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
run([jest, '--testTimeout=3600000', '--runTestsByPath'], randomTests(PACKAGE));
run(['--import', 'tsx', '--test'], randomTests(join(ROOT, 'tests')));
