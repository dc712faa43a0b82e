/**
 * Several resolvers made into one that can be relied on: the next is asked where one fails, all are asked once more
 * after a pause, one that keeps failing is asked last, and one that asks for rest gets it.
 *
 * A question costs at most `rounds` requests at each resolver, and one round once none of them has answered for long.
 */
import { type Clock, SYSTEM_CLOCK, wait } from './clock';
import { Gate } from './gate';
import { type DnsAnswer, type Limits, LookupError, type DnsQuestion, type Resolver } from './resolver';

export interface ReliableOptions {
  /** Most requests under way at a time, over all resolvers. */
  readonly concurrency?: number;
  /** How often each resolver is asked at most. */
  readonly rounds?: number;
  /** Pause before the second round, in milliseconds; doubled before each further one. */
  readonly pause?: number;
  /** Longest rest granted to a resolver that asks for one, in milliseconds. */
  readonly longestRest?: number;
  readonly clock?: Clock;
}

/** A resolver with what it has been like lately. */
interface Source {
  readonly resolver: Resolver;
  /** Failures since its last answer. */
  failures: number;
  /** Until when it asked to be left alone, in milliseconds since 1970. */
  restsUntil: number;
}

/** From how many failures in a row a resolver counts as down. */
const DOWN = 5;

export class ReliableResolver implements Resolver {
  private readonly sources: readonly Source[];
  private readonly gate: Gate;
  private readonly rounds: number;
  private readonly pause: number;
  private readonly longestRest: number;
  private readonly clock: Clock;

  /** @param resolvers first choice first; at least one */
  constructor(resolvers: readonly Resolver[], options: ReliableOptions = {}) {
    this.sources = resolvers.map((resolver) => ({ resolver, failures: 0, restsUntil: 0 }));
    this.gate = new Gate(options.concurrency ?? 8);
    this.rounds = options.rounds ?? 2;
    this.pause = options.pause ?? 400;
    this.longestRest = options.longestRest ?? 5_000;
    this.clock = options.clock ?? SYSTEM_CLOCK;
  }

  async resolve(question: DnsQuestion, limits: Limits = {}): Promise<DnsAnswer> {
    /** Those that it may help to ask again. */
    let open: readonly Source[] = this.sources;
    let last = new LookupError('unreachable', 'there is no resolver to ask');
    for (let round = 0; round < this.rounds && open.length > 0; round += 1) {
      if (round > 0) {
        const pause = this.pauseBefore(round, open);
        if (pause === null) break;
        await wait(this.clock, pause, limits.signal);
      }
      const again: Source[] = [];
      const untried = new Set(open);
      while (untried.size > 0) {
        let source: Source | undefined;
        const ask = (): Promise<DnsAnswer> => {
          // Chosen when there is room, not when the question came: by then more is known of the resolvers.
          source = firstChoice(untried);
          untried.delete(source);
          return this.ask(source, question, limits);
        };
        try {
          // One after the other is the point: the next is asked only where this one failed.
          return await this.gate.run(ask, limits.signal);
        } catch (error) {
          if (!(error instanceof LookupError) || error.failure === 'budgetSpent') throw error;
          last = error;
          if (error.passing && source) again.push(source);
        }
      }
      open = this.sources.every(isDown) ? [] : again;
    }
    throw last;
  }

  private async ask(source: Source, question: DnsQuestion, limits: Limits): Promise<DnsAnswer> {
    const rest = source.restsUntil - this.clock.now();
    if (rest > 0) throw new LookupError('rateLimited', 'the resolver asked to be left alone', rest);
    try {
      const answer = await source.resolver.resolve(question, limits);
      source.failures = 0;
      return answer;
    } catch (error) {
      if (error instanceof LookupError) this.note(source, error);
      throw error;
    }
  }

  private note(source: Source, error: LookupError): void {
    // What is wrong with one domain says nothing of the resolver.
    if (error.failure === 'budgetSpent' || error.failure === 'serverFailure') return;
    source.failures += 1;
    if (error.retryAfter !== null)
      source.restsUntil = Math.max(source.restsUntil, this.clock.now() + error.retryAfter);
  }

  /** @returns null where every resolver wants a longer rest than anybody would wait for */
  private pauseBefore(round: number, open: readonly Source[]): number | null {
    const rest = Math.min(...open.map(({ restsUntil }) => restsUntil - this.clock.now()));
    if (rest > this.longestRest) return null;
    return Math.max(rest, this.pause * 2 ** (round - 1));
  }
}

function isDown({ failures }: Source): boolean {
  return failures >= DOWN;
}

/** The first in the given order, of those that are not down if there is one; never called without any. */
function firstChoice(sources: ReadonlySet<Source>): Source {
  const [first] = sources;
  const choice = [...sources].find((source) => !isDown(source)) ?? first;
  if (!choice) throw new Error('There is no resolver to choose');
  return choice;
}
