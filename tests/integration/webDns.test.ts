/** The page's way to DNS: nothing before it is asked, the platform's `fetch` of the moment, and one memory for all. */
import assert from 'node:assert/strict';
import { after, beforeEach, it } from 'node:test';
import { PUBLIC_RESOLVERS, type DnsQuestion, type Resolver } from 'c/syncDns';

const [FIRST, SECOND] = PUBLIC_RESOLVERS;
const MX: DnsQuestion = { name: 'contoso.com', type: 'MX' };
const ANSWER = { Status: 0, Answer: [{ name: 'contoso.com', type: 15, data: '5 mx.contoso.com.' }] };
const HEADERS = { 'content-type': 'application/dns-json' };

/** The resolvers asked so far, in order. */
const asked: string[] = [];
/** Those that cannot be reached. */
const down = new Set<string>();

async function network(url: string): Promise<Response> {
  const address = url.slice(0, url.indexOf('?'));
  asked.push(address);
  if (down.has(address)) throw new TypeError('Failed to fetch');
  return new Response(JSON.stringify(ANSWER), { headers: HEADERS });
}

const platform = globalThis.fetch;
const useFetch = (fetch: unknown): unknown => Object.assign(globalThis, { fetch });
const opened = async (): Promise<Resolver> => (await import('c/syncWebDns')).webDns;

beforeEach(() => {
  asked.length = 0;
  down.clear();
  useFetch(network);
});
after(() => useFetch(platform));

it('asks for nothing when the page opens, and then with the fetch of the moment', async () => {
  useFetch(() => assert.fail('nobody has asked yet'));
  const dns = await opened();
  useFetch(network);
  const { records } = await dns.resolve(MX);
  assert.deepEqual(
    records.map(({ value }) => value),
    ['mx.contoso.com'],
  );
  assert.deepEqual(asked, [FIRST]);
});

it('asks the second resolver where the first cannot be reached', async () => {
  down.add(FIRST);
  await (await opened()).resolve(MX);
  assert.deepEqual(asked, [FIRST, SECOND]);
});

it('ends a request that is cancelled, with the reason', async () => {
  const cancel = new AbortController();
  const reason = new Error('cancelled');
  useFetch((_url: string, { signal }: RequestInit) => {
    cancel.abort(reason);
    return signal?.aborted ? Promise.reject(new TypeError('aborted')) : network(FIRST);
  });
  await assert.rejects((await opened()).resolve(MX, { signal: cancel.signal }), reason);
});

it('remembers for every look-up of the page which resolver is down', async () => {
  down.add(FIRST);
  const dns = await opened();
  for (let times = 0; times < 10; times += 1) await dns.resolve(MX);
  asked.length = 0;
  await (await opened()).resolve(MX);
  assert.deepEqual(asked, [SECOND]);
});
