/** Resolvers, Microsoft's directory and the org's users fail, are slow or answer nonsense, alone and two at a time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC_RESOLVERS, type Fetch, webResolver } from 'c/syncDns';
import { EvidenceStore } from 'c/syncEvidenceStore';
import { WebTenantDirectory } from 'c/syncTenantCloud';
import type { UserPage } from 'c/syncUserDomains';
import { LeapingClock } from '../stand-ins/resolvers.ts';

type Port = 'first resolver' | 'second resolver' | 'directory' | 'users';
const PORTS: readonly Port[] = ['first resolver', 'second resolver', 'directory', 'users'];

const json = (body: unknown, type = 'application/dns-json'): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { headers: { 'content-type': type } });

/** Ends only when it is cancelled, as a browser's request does. */
const never = <T>(signal?: AbortSignal | null): Promise<T> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new TypeError('aborted'))));

function brokenBody(): Response {
  const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('broken')) });
  return new Response(body, { headers: { 'content-type': 'application/dns-json' } });
}

/** What a port does in place of answering. */
const FAULTS: Readonly<Record<string, (signal?: AbortSignal | null) => Promise<unknown>>> = {
  'is not reached': () => Promise.reject(new TypeError('Failed to fetch')),
  'rejects with nothing': () => Promise.reject(undefined),
  'throws at once': () => {
    throw new Error('at once');
  },
  'never answers': (signal) => never(signal),
  'answers with nothing': () => Promise.resolve(null),
  'answers with a page': () => Promise.resolve(json('<html><script>alert(1)</script>', 'text/html')),
  'answers with other JSON': () => Promise.resolve(json('[1, null, {"Answer": 7, "__proto__": {}}]')),
  'answers with half a JSON': () => Promise.resolve(json('{"Status": 0, "Answer": [')),
  'answers of another name': () =>
    Promise.resolve(
      json({ Status: 0, Answer: [{ name: 'evil.example', type: 15, data: '0 evil.example.' }] }),
    ),
  'is overloaded': () =>
    Promise.resolve(new Response('', { status: 503, headers: { 'retry-after': '9999' } })),
  'breaks off': () => Promise.resolve(brokenBody()),
};

type Broken = Readonly<Partial<Record<Port, string>>>;

function portOf(url: string): Port {
  if (url.startsWith(PUBLIC_RESOLVERS[0])) return 'first resolver';
  return url.startsWith(PUBLIC_RESOLVERS[1]) ? 'second resolver' : 'directory';
}

const TENANT = {
  issuer: 'https://login.microsoftonline.com/0/v2.0',
  tenant_region_scope: 'EU',
  cloud_instance_name: 'microsoftonline.com',
};

function good(url: URL): Response {
  if (portOf(url.href) === 'directory') return json(TENANT, 'application/json');
  const name = url.searchParams.get('name');
  const isMail = url.searchParams.get('type') === 'MX';
  const data = '0 contoso-com.mail.protection.outlook.com.';
  return json({ Status: 0, Answer: isMail ? [{ name, type: 15, TTL: 1, data }] : [] });
}

/** A page with these ports broken, after everything was asked of it. */
async function look(broken: Broken): Promise<EvidenceStore> {
  const clock = new LeapingClock();
  const fetch = (async (address: string, init: RequestInit) => {
    const fault = FAULTS[broken[portOf(address)] ?? ''];
    return fault ? fault(init.signal) : good(new URL(address));
  }) as Fetch;
  const store = new EvidenceStore(
    webResolver(fetch, PUBLIC_RESOLVERS, { clock }),
    new WebTenantDirectory(fetch, undefined, { clock }),
  );
  const page: UserPage = { addresses: ['a@contoso.com', 'b@contoso.com'], next: null, total: 2 };
  const cancel = new AbortController();
  store.org.open({
    page: () => {
      const fault = FAULTS[broken.users ?? ''];
      return fault ? (fault(cancel.signal) as Promise<UserPage>) : Promise.resolve(page);
    },
  });
  const counting = store.org.count();
  // An org that never answers is waited for until the admin cancels.
  if (broken.users === 'never answers') store.org.cancel();
  await Promise.all([
    counting,
    store.domains.lookUpOnly(['contoso.com']),
    store.tenants.lookUp('contoso.com'),
  ]);
  await store.org.lookUp(['contoso.com']);
  return store;
}

function assertTold(store: EvidenceStore, broken: Broken, what: string): void {
  const { domains, tenants, org } = store.seen.value;
  const isDnsDown = broken['first resolver'] !== undefined && broken['second resolver'] !== undefined;
  const isRead = (kind: string | undefined): void => assert.match(kind ?? '', /^(found|failed|seen)$/, what);
  for (const kind of [domains[0]?.kind, tenants[0]?.kind, org.lookups.get('contoso.com')?.kind]) isRead(kind);
  assert.equal(org.work, null, what);
  if (isDnsDown) assert.equal(domains[0]?.kind, 'failed', what);
  else {
    assert.equal(domains[0]?.kind, 'found', what);
    assert.equal(domains[0].finding.service, 'exchangeOnline', what);
  }
  assert.equal(tenants[0]?.kind, broken.directory === undefined ? 'found' : 'failed', what);
  assert.equal(org.result?.state, usersState(broken.users), what);
}

function usersState(fault: string | undefined): string {
  if (fault === undefined) return 'complete';
  return fault === 'never answers' ? 'cancelled' : 'failed';
}

test('each port with each fault: it is told, and the others say what they would say', async (context) => {
  context.mock.method(console, 'warn', () => undefined);
  for (const port of PORTS) {
    for (const fault of Object.keys(FAULTS)) {
      const broken = { [port]: fault };
      assertTold(await look(broken), broken, JSON.stringify(broken));
    }
  }
});

test('any two ports with any two faults: the same', async (context) => {
  context.mock.method(console, 'warn', () => undefined);
  const faults = Object.keys(FAULTS);
  const pairs = PORTS.flatMap((one, index) => PORTS.slice(index + 1).map((other) => [one, other] as const));
  for (const [one, other] of pairs) {
    for (const first of faults) {
      for (const second of faults) {
        const broken = { [one]: first, [other]: second };
        assertTold(await look(broken), broken, JSON.stringify(broken));
      }
    }
  }
});
