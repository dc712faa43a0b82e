/** `npm run bench`: runs every benchmark, one after the other, and prints what it found. */
import { mixedDays, repeatedAnswers } from './bench/assessBatch.ts';
import type { Bench } from './bench/bench.ts';
import { manyDomains } from './bench/dns.ts';
import { manyUsers } from './bench/users.ts';

/** Every benchmark; a new one is a file in `bench/` and an entry here. */
const BENCHES: readonly Bench[] = [repeatedAnswers, mixedDays, manyDomains, manyUsers];

for (const bench of BENCHES) {
  const { name, figures } = await bench();
  const found = Object.entries(figures).map(([what, figure]) => `${what} ${figure}`);
  console.log(`${name}: ${found.join(', ')}`);
}
