/** One request to a resolver on the web: what it holds, and what is taken for an answer. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DohResolver, LookupError, PUBLIC_RESOLVERS, webResolver } from 'c/syncDns';
import { LeapingClock } from 'stand-ins/resolvers';

const MX = { name: 'contoso.com', type: 'MX' } as const;
const STILL = { now: (): number => 0, after: () => (): void => undefined };
const GOOD = '{"Status":0,"Answer":[{"name":"contoso.com","type":15,"data":"5 mx.contoso.com."}]}';
const JSON_DNS = 'application/dns-json';

type Reply = () => Promise<Response>;

const reply =
  (body: BodyInit, status = 200, headers: Record<string, string> = {}): Reply =>
  async () =>
    new Response(body, { status, headers: { 'content-type': JSON_DNS, ...headers } });

async function failure(fetch: Reply, largest = 10_000): Promise<LookupError | null> {
  try {
    await new DohResolver('https://dns.example/resolve', fetch, { clock: STILL, largest }).resolve(MX);
    return null;
  } catch (error) {
    if (error instanceof LookupError) return error;
    throw error;
  }
}

describe('a request', () => {
  it('holds the question and nothing else', async () => {
    const sent: [string, RequestInit][] = [];
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      sent.push([url, init]);
      return reply(GOOD)();
    };
    await new DohResolver('https://dns.example/resolve?key=1', fetch, { clock: STILL }).resolve(MX);
    const [url, init] = sent[0] ?? ['', {}];
    assert.equal(url, 'https://dns.example/resolve?key=1&name=contoso.com&type=MX');
    const { signal, ...rest } = init;
    assert.ok(signal);
    assert.deepEqual(rest, {
      headers: { accept: JSON_DNS },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
  });

  it('goes to the public resolvers unless told otherwise', async () => {
    const addresses: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      addresses.push(url.slice(0, url.indexOf('?')));
      return new Response('', { status: 404 });
    };
    await assert.rejects(webResolver(fetch).resolve(MX), LookupError);
    assert.deepEqual(addresses, [...PUBLIC_RESOLVERS]);
  });
});

describe('a response', () => {
  const cases: [string, Reply, string | undefined][] = [
    ['in the media type of DNS', reply(GOOD), undefined],
    ['in plain JSON', reply(GOOD, 200, { 'content-type': 'application/json; charset=UTF-8' }), undefined],
    ['that is a page', reply('<html>', 200, { 'content-type': 'text/html' }), 'notDns'],
    ['of a similar media type', reply(GOOD, 200, { 'content-type': 'application/jsonp' }), 'notDns'],
    [
      'without a body',
      async () => new Response(null, { headers: { 'content-type': JSON_DNS } }),
      'malformed',
    ],
    ['that says wait', reply('', 429), 'rateLimited'],
    ['that says no', reply('', 403), 'refused'],
    ['of a broken server', reply('', 502), 'unreachable'],
    ['that never came', () => Promise.reject(new TypeError('fetch failed')), 'unreachable'],
  ];
  for (const [name, fetch, expected] of cases) {
    it(`${name}: ${expected ?? 'an answer'}`, async () => {
      assert.equal((await failure(fetch))?.failure, expected);
    });
  }

  for (const [header, expected] of [
    ['7', 7_000],
    ['Thu, 01 Jan 1970 00:00:09 GMT', 9_000],
    ['Wed, 31 Dec 1969 23:00:00 GMT', 0],
    ['soon', null],
  ] as const) {
    it(`asks for a rest: ${header}`, async () => {
      assert.equal((await failure(reply('', 429, { 'retry-after': header })))?.retryAfter, expected);
    });
  }

  it('is read no further than the bound, with or without its length told', async () => {
    let pieces = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pieces += 1;
        controller.enqueue(new Uint8Array(1_024));
      },
      cancel() {
        cancelled = true;
      },
    });
    assert.equal((await failure(reply(endless)))?.failure, 'tooLarge');
    assert.ok(pieces < 20 && cancelled);
    assert.equal((await failure(reply(GOOD, 200, { 'content-length': '10001' })))?.failure, 'tooLarge');
  });

  it('is read across pieces that split a character', async () => {
    const bytes = new TextEncoder().encode('{"Status":0,"Comment":"ü"}');
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        bytes.forEach((byte) => controller.enqueue(Uint8Array.of(byte)));
        controller.close();
      },
    });
    assert.equal(await failure(reply(pieces)), null);
  });
});

describe('the end of a request', () => {
  const never = (_: string, { signal }: RequestInit): Promise<Response> =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });

  it('is a time-out where nothing comes', async () => {
    const clock = new LeapingClock();
    const resolver = new DohResolver('https://dns.example/', never, { clock, timeout: 1_234 });
    await assert.rejects(resolver.resolve(MX), { failure: 'timeout' });
    assert.deepEqual(clock.waits, [1_234]);
  });

  it('is the reason given where it is cancelled, before or during', async () => {
    const cancel = new AbortController();
    const reason = new Error('cancelled');
    const resolver = new DohResolver('https://dns.example/', never, { clock: STILL });
    const during = resolver.resolve(MX, { signal: cancel.signal });
    cancel.abort(reason);
    await assert.rejects(during, reason);
    await assert.rejects(resolver.resolve(MX, { signal: cancel.signal }), reason);
  });
});
