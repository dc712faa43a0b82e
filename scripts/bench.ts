/** `npm run bench`: runs the benchmarks one after the other, and holds what they find against its limits. */
import { InputError } from 'c/syncAdvice';
import { advice } from './bench/advice.ts';
import { assessBatch } from './bench/assessBatch.ts';
import type { Bench } from './bench/bench.ts';
import { browser } from './bench/browser.ts';
import { detect } from './bench/dns.ts';
import { assertWithin, type NamedFigure, tableOf, toJsonLine } from './bench/figures.ts';
import { preflight } from './bench/orgs.ts';
import { ruleEngine } from './bench/ruleEngine.ts';
import { startUp } from './bench/startUp.ts';
import { suite } from './bench/suite.ts';
import { users } from './bench/users.ts';
import { interrupted } from './command/failure.ts';
import { defineCommand, describeCommand, isMain, main } from './command/frame.ts';

/** Every benchmark; a new one is a file in `bench/` and an entry here. */
const BENCHES: readonly Bench[] = [
  advice,
  ruleEngine,
  assessBatch,
  detect,
  users,
  preflight,
  browser,
  startUp,
];

function named(only: string | undefined): readonly Bench[] {
  if (only === undefined) return BENCHES;
  const found = BENCHES.filter(({ name }) => name.includes(only));
  if (found.length > 0) return found;
  throw new InputError('--only', only, [`part of ${BENCHES.map(({ name }) => `"${name}"`).join(', ')}`]);
}

export const bench = defineCommand(
  describeCommand({
    usage: 'npm run bench --',
    summary:
      'Measures what has to be fast. Each figure is a ratio or a count within one run, so that machines do not matter.',
    details: ['Exit code: 0 all within their limits, 1 one is over its limit, 2 wrong options.'],
  })
    .option('--json', 'print one JSON object a line, for scripts')
    .option('--only <NAME>', 'run only those with this in their name')
    .option('--suite', 'run `npm test` as well, and tell the time of its stages'),
  async ({ json, only, suite: withSuite }, { print, progress, signal }) => {
    const benches = [...named(only), ...(withSuite ? [suite] : [])];
    const figures: NamedFigure[] = [];
    for (const { name, run } of benches) {
      if (signal.aborted) throw interrupted();
      const found = await progress.step(`Measuring ${name}`, run);
      const these = found.map((figure) => ({ bench: name, ...figure }));
      figures.push(...these);
      if (json) for (const figure of these) print(toJsonLine(figure));
    }
    if (!json) print(tableOf(figures));
    assertWithin(figures);
  },
);

if (isMain(import.meta)) await main(bench);
