/**
 * Runs the unit tests of what can know the present again, at moments and in zones in which a day is easily mistaken: what they
 * say must not depend on the day and the machine that they run on.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { ROOT } from '../support/project.ts';

/** The clock is in `wizard`; the rooms below it take their day as an argument, and lint keeps them from the clock. */
const ABOVE_THE_CLOCK = 'force-app/main/(wizard|setup)/';

const SITUATIONS = [
  {
    what: 'half a year on, in the evening, where UTC has the next day',
    moment: '2027-05-23T06:59:00Z',
    zone: 'America/Los_Angeles',
  },
  {
    what: 'a minute before the end of 29 February, where UTC has been on that day for ten hours',
    moment: '2028-02-29T09:59:00Z',
    zone: 'Pacific/Kiritimati',
  },
];

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');

for (const { what, moment, zone } of SITUATIONS) {
  process.stdout.write(`${moment} in ${zone}: ${what}\n`);
  const { status } = spawnSync(process.execPath, [jest, ABOVE_THE_CLOCK], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, TEST_MOMENT: moment, TZ: zone },
  });
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}
