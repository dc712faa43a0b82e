/** One resolver on the web: DNS over HTTPS in JSON, one request a question, everything about the answer bounded. */
import { readBounded } from './body';
import { type Clock, SYSTEM_CLOCK } from './clock';
import { parseAnswer } from './parse';
import { type DnsAnswer, type Limits, LookupError, type DnsQuestion, type Resolver } from './resolver';

/** Public resolvers that browsers may call, first choice first; the package's trusted URLs name the same hosts. */
export const PUBLIC_RESOLVERS = [
  'https://cloudflare-dns.com/dns-query',
  'https://dns.google/resolve',
] as const;

export interface DohOptions {
  /** Longest wait for a whole answer, in milliseconds. */
  readonly timeout?: number;
  /** Largest answer read, in bytes; a whole DNS message has at most 65,535, its JSON form seldom 4,000. */
  readonly largest?: number;
  readonly clock?: Clock;
}

const MEDIA_TYPE = /^application\/(?:dns-json|json)\s*(?:;|$)/i;

/** The part of `fetch` that a look-up needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Asks one address. It asks once; `ReliableResolver` asks again. */
export class DohResolver implements Resolver {
  private readonly address: string;
  private readonly fetch: Fetch;
  private readonly timeout: number;
  private readonly largest: number;
  private readonly clock: Clock;

  /** @param address without the question, such as `https://dns.google/resolve` */
  constructor(address: string, fetch: Fetch, options: DohOptions = {}) {
    this.address = address;
    this.fetch = fetch;
    this.timeout = options.timeout ?? 5_000;
    this.largest = options.largest ?? 128 * 1024;
    this.clock = options.clock ?? SYSTEM_CLOCK;
  }

  async resolve(question: DnsQuestion, { signal, spend }: Limits = {}): Promise<DnsAnswer> {
    if (signal?.aborted) throw signal.reason;
    spend?.();
    const request = new AbortController();
    const cancel = (): void => request.abort(signal?.reason);
    const takeBack = this.clock.after(this.timeout, () =>
      request.abort(new LookupError('timeout', `no answer within ${this.timeout} ms`)),
    );
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await this.ask(question, request.signal);
    } catch (error) {
      // The abort counts even where the connection broke at the same moment.
      if (request.signal.aborted) throw request.signal.reason;
      if (error instanceof LookupError) throw error;
      // Some platforms put what happened into the cause.
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      throw new LookupError('unreachable', `the resolver cannot be reached: ${String(cause)}`);
    } finally {
      takeBack();
      signal?.removeEventListener('abort', cancel);
    }
  }

  private async ask(question: DnsQuestion, signal: AbortSignal): Promise<DnsAnswer> {
    const url = new URL(this.address);
    url.searchParams.set('name', question.name);
    url.searchParams.set('type', question.type);
    // Nothing but the question leaves: no cookies, no referrer, no way on to another host.
    const response = await this.fetch(url.href, {
      headers: { accept: 'application/dns-json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal,
    });
    try {
      checkHead(response, this.clock);
    } catch (error) {
      await response.body?.cancel();
      throw error;
    }
    return parseAnswer(await readBounded(response, this.largest), question);
  }
}

function checkHead(response: Response, clock: Clock): void {
  const { status } = response;
  if (status === 429 || status === 503)
    throw new LookupError('rateLimited', `HTTP ${status}`, retryAfter(response, clock));
  if (status >= 500) throw new LookupError('unreachable', `HTTP ${status}`);
  if (!response.ok) throw new LookupError('refused', `HTTP ${status}`);
  const type = response.headers.get('content-type') ?? '';
  if (!MEDIA_TYPE.test(type)) throw new LookupError('notDns', 'the answer is no DNS answer');
}

/** The header is in seconds or a date (RFC 9110 §10.2.3). */
function retryAfter(response: Response, clock: Clock): number | null {
  const text = response.headers.get('retry-after')?.trim();
  if (!text) return null;
  const delay = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - clock.now();
  return Number.isNaN(delay) ? null : Math.max(0, delay);
}
