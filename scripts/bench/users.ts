/** How long it takes to count users by mail domain, against a bare loop with a map, and the memory it keeps. */
import { DomainCounter, type UserPages, UserScan } from 'c/syncUserDomains';
import { type Bench, growth, timesFigure } from './bench.ts';
import { type Holding, memoryFigure } from './memory.ts';
import { runInTurn } from './statistics.ts';

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

/** A scan, with a look at the memory ten times on the way. */
export const holdUsers: Holding = async (items, sample) => {
  const every = items / 10;
  const onProgress = ({ users }: { readonly users: number }): void => {
    if (users % every === 0) sample();
  };
  await new UserScan(org(items)).run({ limit: items, onProgress });
};

/** The bare loop: cuts at the `@` and counts in a map. @returns how many domains there are */
function countBare(addresses: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const address of addresses) {
    const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return counts.size;
}

function count(addresses: readonly string[]): void {
  const counter = new DomainCounter();
  for (const address of addresses) counter.add(address);
  if (counter.census().domains.length !== DOMAINS) throw new Error('The counts differ');
}

export const users: Bench = {
  name: 'users by domain',
  run: async () => {
    const addresses = Array.from({ length: USERS }, (_, index) => addressOf(index));
    const few = addresses.slice(0, USERS / 10);
    const compared = await runInTurn(
      RUNS,
      () => count(addresses),
      () => countBare(addresses),
    );
    return [
      timesFigure(`time of ${USERS} addresses, against a bare loop`, compared, 1.3),
      await growth('users x 10', USERS / 10, RUNS, (items) => count(items === USERS ? addresses : few)),
      await memoryFigure('memory, users x 10', 'users', USERS),
    ];
  },
};
