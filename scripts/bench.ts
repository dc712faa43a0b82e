/** `npm run bench`: runs every benchmark, one after the other, and prints what it found. */
import { mixedDays, repeatedAnswers } from './bench/assessBatch.ts';
import type { Bench } from './bench/bench.ts';
import { manyDomains } from './bench/dns.ts';
import { manyOrgs } from './bench/orgs.ts';
import { manyUsers } from './bench/users.ts';
import { interrupted } from './command/failure.ts';
import { defineCommand, describeCommand, isMain, main } from './command/frame.ts';

/** Every benchmark; a new one is a file in `bench/` and an entry here. */
const BENCHES: readonly Bench[] = [repeatedAnswers, mixedDays, manyDomains, manyUsers, manyOrgs];

export const bench = defineCommand(
  describeCommand({
    usage: 'npm run bench --',
    summary: 'Measures what has to be fast, against a yardstick of the same run.',
    details: ['Exit code: 0.'],
  }).option('--json', 'print one JSON object a line, for scripts'),
  async ({ json }, { print, signal }) => {
    for (const run of BENCHES) {
      if (signal.aborted) throw interrupted();
      const { name, figures } = await run();
      const found = Object.entries(figures).map(([what, figure]) => `${what} ${figure}`);
      print(json ? JSON.stringify({ name, ...figures }) : `${name}: ${found.join(', ')}`);
    }
  },
);

if (isMain(import.meta)) await main(bench);
