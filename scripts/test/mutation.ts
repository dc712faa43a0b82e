/**
 * `npm run test:mutation -- advice`: breaks the code of a folder in a thousand small ways, and names those that no unit
 * test of the folder finds. It takes from minutes to an hour; what did not change since the last run is not tried again.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../support/project.ts';

/** The folders with pure code, whose unit tests need no page. */
const FOLDERS = ['advice', 'record', 'evidence'];

const [, , ...given] = process.argv;
const first = given.findIndex((each) => each.startsWith('-'));
const folders = given.slice(0, first < 0 ? undefined : first);
/** Such as `--mutate FILES`, for Stryker itself. */
const options = given.slice(folders.length);

const wrong = folders.find((folder) => !FOLDERS.includes(folder));
if (wrong !== undefined) {
  process.stderr.write(`folder: ${wrong} is not allowed; allowed: ${FOLDERS.join(', ')}\n`);
  process.exit(2);
}

const stryker = join(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json'), '..');

for (const folder of folders.length > 0 ? folders : FOLDERS) {
  const { status } = spawnSync(
    process.execPath,
    [join(stryker, 'bin', 'stryker.js'), 'run', 'tests/mutation/stryker.config.js', ...options],
    // A property that no mutant breaks is tried a thousand times over: a few of its usual runs are enough.
    { cwd: ROOT, stdio: 'inherit', env: { RANDOM_RUNS: '0.04', ...process.env, MUTATED: folder } },
  );
  if (status !== 0) process.exitCode = 1;
}
