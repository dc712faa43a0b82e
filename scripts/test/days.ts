/**
 * Runs the unit tests of all that knows the present again, at a moment and in a zone that are the opposite of the usual ones
 * (see jest.config.js): what they say must not depend on the day and the machine that they run on.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { ROOT } from '../support/project.ts';

/** Nothing else reads the time; lint sees to it. */
const CLOCK = 'force-app/main/wizard/platform/lwc/syncClock/syncClock.ts';

/** A minute before the end of 29 February, where UTC has been on that day for ten hours. */
const SITUATION = { TEST_MOMENT: '2028-02-29T09:59:00Z', TEST_ZONE: 'Pacific/Kiritimati' };

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');

process.stdout.write(`${Object.values(SITUATION).join(' in ')}\n`);
const { status } = spawnSync(process.execPath, [jest, '--findRelatedTests', CLOCK], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, ...SITUATION },
});
if (status !== 0) process.exitCode = 1;
