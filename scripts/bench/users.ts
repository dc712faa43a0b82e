/** How long it takes to count users by mail domain, against a bare loop with a map, and the memory it keeps. */
import { DomainCounter, type UserPages, UserScan } from 'c/syncUserDomains';
import { best, type BenchResult } from './bench.ts';

const USERS = 1_000_000;
const PAGE = 2_000;
const DOMAINS = 200;
const RUNS = 5;

const addressOf = (index: number): string => `user${index}@company${(index * 7919) % DOMAINS}.example`;

/** Pages made when they are asked for, so that only what the scan keeps stays in memory. */
function org(users: number): UserPages {
  return {
    page: async (after) => {
      const start = Number(after ?? 0);
      const end = Math.min(start + PAGE, users);
      const addresses = Array.from({ length: end - start }, (_, index) => addressOf(start + index));
      return { addresses, next: end < users ? String(end) : null, total: users };
    },
  };
}

/** The most memory in use after any page of a scan, over what was in use before, in MB. */
async function peakMemory(users: number): Promise<number> {
  const { gc } = globalThis;
  const used = (): number => {
    // Without --expose-gc what is no longer needed is counted too, which only makes the figure worse.
    gc?.();
    return process.memoryUsage().heapUsed;
  };
  const scan = new UserScan(org(users));
  const before = used();
  let most = before;
  const every = users / 10;
  const onProgress = (progress: { users: number }): void => {
    if (progress.users % every === 0) most = Math.max(most, used());
  };
  await scan.run({ limit: users, onProgress });
  return (most - before) / 2 ** 20;
}

/** A million addresses; `ratio` compares with a loop that only cuts at the `@` and counts in a map. */
export async function manyUsers(): Promise<BenchResult> {
  const addresses = Array.from({ length: USERS }, (_, index) => addressOf(index));
  let domains = 0;
  const bare = await best(RUNS, () => {
    const counts = new Map<string, number>();
    for (const address of addresses) {
      const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
      counts.set(domain, (counts.get(domain) ?? 0) + 1);
    }
    domains = counts.size;
  });
  const counted = await best(RUNS, () => {
    const counter = new DomainCounter();
    for (const address of addresses) counter.add(address);
    if (counter.census().domains.length !== domains) throw new Error('The counts differ');
  });
  addresses.length = 0;
  const [few, many] = [await peakMemory(USERS / 10), await peakMemory(USERS)];
  return {
    name: `users by domain, ${USERS} addresses`,
    figures: {
      counted: `${counted.toFixed(0)} ms`,
      'bare loop': `${bare.toFixed(0)} ms`,
      ratio: (counted / bare).toFixed(2),
      'memory for a tenth': `${few.toFixed(1)} MB`,
      'memory for all': `${many.toFixed(1)} MB`,
    },
  };
}
