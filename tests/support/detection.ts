/** Domains looked up through resolvers on this machine, without waiting for any clock. */
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { LeapingClock } from 'stand-ins/resolvers';
import { type Clock, DohResolver, ReliableResolver, type Resolver } from 'c/syncDns';
import type { TenantDirectory } from 'c/syncTenantCloud';
import { detectLines, type Tally } from '../../scripts/cli/detect/detector.ts';
import { honest, LoopbackResolver, type Manner, online } from '../stand-ins/loopbackResolver.ts';

/** Companies in Exchange Online. */
export const DOMAINS = Array.from({ length: 40 }, (_, index) => `company${index}.example`);
export const ZONE = DOMAINS.flatMap(online);
/** The fewest requests that show a company in Exchange Online. */
export const REQUESTS = 4;
/** What is seen of each where all is well. */
export const STRONG = 'exchangeOnline strong';
/** Nothing answers there: the port was a resolver's that has been closed. */
const closed = await LoopbackResolver.start(honest([]));
export const NOBODY = closed.address;
await closed.close();

const open: LoopbackResolver[] = [];
after(() => Promise.all(open.map((each) => each.close())));

/** A resolver for one file of tests; it goes when they are through. */
export async function serve(manner: Manner): Promise<LoopbackResolver> {
  const resolver = await LoopbackResolver.start(manner);
  open.push(resolver);
  return resolver;
}

/** Time that passes only when a test says so: whoever waits is told at once that the time is over. */
export class HeldClock implements Clock {
  private readonly waiting = new Set<() => void>();

  now(): number {
    return 0;
  }

  after(_: number, run: () => void): () => void {
    this.waiting.add(run);
    return () => this.waiting.delete(run);
  }

  expire(): void {
    for (const run of [...this.waiting]) run();
  }
}

/** Asks one address once; its time-out is up when the clock says so. */
export const at = (address: string, clock: Clock = new HeldClock()): Resolver =>
  new DohResolver(address, fetch, { clock, largest: 16 * 1024 });

interface Found {
  /** Service and strength, or the id of the failure. */
  readonly lines: string[];
  readonly waits: number[];
  readonly tally: Tally;
}

/** Looks domains up and checks that each has its line, in order. */
export async function detect(
  resolvers: Resolver[],
  domains = DOMAINS,
  concurrency = 8,
  tenants: TenantDirectory | null = null,
): Promise<Found> {
  const clock = new LeapingClock();
  const resolver = new ReliableResolver(resolvers, { clock, concurrency });
  const asked = domains.map((text) => ({ text, line: null }));
  const found: Found = { lines: [], waits: clock.waits, tally: { domains: 0, errors: 0 } };
  const note = (tally: Tally): unknown => Object.assign(found.tally, tally);
  let place = 0;
  for await (const line of detectLines(asked, { resolver, tenants }, concurrency, note)) {
    const result = JSON.parse(line) as Record<string, string>;
    assert.equal(result['domain'], domains[place]);
    place += 1;
    found.lines.push(result['error']?.split(':')[0] ?? `${result['service']} ${result['strength']}`);
  }
  assert.equal(place, domains.length);
  assert.equal(found.tally.domains, domains.length);
  return found;
}

/** The same line for every domain. */
export const all = (line: string, domains = DOMAINS): string[] => domains.map(() => line);
