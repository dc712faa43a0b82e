/** What is under way for a page: one thing at a time, cancelled as asked, and never lost by a failure beside it. */
import { EMPTY, TellingResolver, TIMEOUT } from 'stand-ins/resolvers';
import { NO_TENANTS } from 'unit/evidenceStore';
import { QUESTIONS } from 'c/syncAdvice';
import type { Resolver } from 'c/syncDns';
import {
  evidenceFor,
  EvidenceStore,
  type OrgDomainsState,
  type CollectedEvidence,
} from 'c/syncEvidenceStore';
import { type TenantDirectory, TenantError } from 'c/syncTenantCloud';
import { type UserPages, USUAL_LIMIT } from 'c/syncUserDomains';

const google: Resolver['resolve'] = async ({ name, type }) =>
  type === 'MX'
    ? { outcome: 'found', records: [{ name, type, value: 'aspmx.l.google.com', preference: 0 }] }
    : EMPTY;

const storeWith = (resolver: Resolver): EvidenceStore => new EvidenceStore(resolver, NO_TENANTS);

/** Look-ups that end only by being cancelled. */
const held: Resolver['resolve'] = (_, { signal } = {}) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));

/** What a state was, each time it changed. */
function history({ org }: EvidenceStore): OrgDomainsState[] {
  const states: OrgDomainsState[] = [];
  org.state.watch((state) => states.push(state));
  return states;
}

test('evidence helps with the mail service, its cloud and the tenant’s access', () => {
  const kinds = QUESTIONS.flatMap(({ id }) => (evidenceFor(id) ? [[id, evidenceFor(id)]] : []));
  expect(kinds).toEqual([
    ['emailService', 'domains'],
    ['microsoftCloud', 'domains'],
    ['ewsAccess', 'reply'],
  ]);
});

test('the later of two look-ups counts', async () => {
  const { domains } = storeWith({
    resolve: (question, limits) => (question.name.endsWith('contoso.com') ? held : google)(question, limits),
  });
  const first = domains.lookUp(['contoso.com']);
  await domains.lookUp(['fabrikam.com']);
  await first;
  expect(domains.states.value).toMatchObject([{ kind: 'found', domain: 'fabrikam.com' }]);
});

test('several domains are looked up at once, and each is told, cancelled and tried again by itself', async () => {
  const waits = new Set(['contoso.com']);
  const { domains } = storeWith({
    resolve: (question, limits) => {
      if (waits.has(question.name)) return held(question, limits);
      return question.name === 'down.example' ? Promise.reject(TIMEOUT) : google(question, limits);
    },
  });
  const kinds = (): string[] => domains.states.value.map(({ domain, kind }) => `${domain} ${kind}`);
  const running = domains.lookUp(['contoso.com', 'down.example', 'fabrikam.com']);
  expect(kinds()).toEqual(['contoso.com looking', 'down.example looking', 'fabrikam.com looking']);
  domains.cancel('contoso.com');
  await running;
  expect(kinds()).toEqual(['contoso.com cancelled', 'down.example failed', 'fabrikam.com found']);
  waits.clear();
  await domains.retry('contoso.com');
  expect(kinds()).toEqual(['contoso.com found', 'down.example failed', 'fabrikam.com found']);
});

test('a cancelled look-up stays cancelled, and there is nothing to cancel once it ended', async () => {
  const { domains } = storeWith({ resolve: held });
  const running = domains.lookUp(['contoso.com']);
  domains.cancel();
  await running;
  expect(domains.states.value).toEqual([{ kind: 'cancelled', domain: 'contoso.com' }]);
  const done = storeWith({ resolve: google }).domains;
  await done.lookUp(['contoso.com']);
  done.cancel();
  expect(done.states.value).toMatchObject([{ kind: 'found' }]);
});

test('what is no failure of a look-up is thrown, and the next one can begin', async () => {
  const bug = new TypeError('bug');
  const { domains, org } = storeWith({ resolve: () => Promise.reject(bug) });
  await expect(domains.lookUp(['contoso.com'])).rejects.toBe(bug);
  await expect(org.lookUp(['contoso.com'])).rejects.toBe(bug);
  expect(org.state.value.work).toBeNull();
});

test('one domain that fails keeps no other from being seen, and each is counted', async () => {
  const findings = storeWith({
    resolve: (question, limits) =>
      question.name === 'down.example' ? Promise.reject(TIMEOUT) : google(question, limits),
  });
  const states = history(findings);
  await findings.org.lookUp(['down.example', 'contoso.com']);
  expect([...findings.org.state.value.lookups].map(([domain, { kind }]) => [domain, kind]).sort()).toEqual([
    ['contoso.com', 'seen'],
    ['down.example', 'failed'],
  ]);
  expect(states.map(({ work }) => (work?.kind === 'looking' ? work.done : null))).toEqual([
    null,
    0,
    1,
    2,
    null,
  ]);
});

test('cancelled look-ups are not looked up, and what was seen before stays', async () => {
  const answer = { resolve: google };
  const { org } = storeWith({ resolve: (question, limits) => answer.resolve(question, limits) });
  await org.lookUp(['contoso.com']);
  answer.resolve = held;
  const running = org.lookUp(['fabrikam.com']);
  org.cancel();
  await running;
  expect([...org.state.value.lookups.keys()]).toEqual(['contoso.com']);
  expect(org.state.value.work).toBeNull();
});

/** An org without end, of pages as large as the usual bound. */
function endless(): UserPages & { readonly asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  const addresses = Array.from({ length: USUAL_LIMIT }, () => 'ada@contoso.com');
  return {
    asked,
    page: async (after) => {
      asked.push(after);
      return { addresses, next: String(asked.length) };
    },
  };
}

test('counts to the bound, and the next count raises it', async () => {
  const { org } = storeWith(new TellingResolver(() => EMPTY));
  const users = endless();
  org.open(users);
  await org.count();
  expect([org.state.value.result?.state, users.asked]).toEqual(['limited', [null]]);
  await org.count();
  expect([org.state.value.result?.users, users.asked]).toEqual([2 * USUAL_LIMIT, [null, '1']]);
});

test('does one thing at a time', async () => {
  const findings = storeWith({ resolve: held });
  const { org } = findings;
  const users = endless();
  org.open(users);
  const looking = org.lookUp(['contoso.com']);
  await org.count();
  expect(users.asked).toEqual([]);
  findings.stop();
  await looking;
  await org.count();
  expect(users.asked).toEqual([null]);
});

test('without a repository to the users, a count fails and says why', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation();
  const { org } = storeWith({ resolve: google });
  await org.count();
  expect(org.state.value).toMatchObject({ work: null, result: { state: 'failed', users: 0 } });
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
});

test('all that was seen is told as one, whichever part changes', async () => {
  const findings = storeWith({ resolve: google });
  const told: CollectedEvidence[] = [];
  const unwatch = findings.seen.watch((seen) => told.push(seen));
  expect(told).toEqual([
    {
      domains: [],
      tenants: [],
      org: { work: null, result: null, lookups: new Map() },
      reply: { text: '', appId: '' },
    },
  ]);
  findings.reply.set({ text: 'EwsEnabled : False', appId: '' });
  await findings.domains.lookUp(['contoso.com']);
  await findings.org.lookUp(['contoso.com']);
  expect(told.at(-1)).toEqual({
    domains: findings.domains.states.value,
    tenants: findings.tenants.states.value,
    org: findings.org.state.value,
    reply: findings.reply.value,
  });
  expect(findings.seen.value).toBe(told.at(-1));
  const { length } = told;
  unwatch();
  findings.reply.set({ text: '', appId: '' });
  expect(told).toHaveLength(length);
});

test('another assessment begins without the evidence of this one, and what was under way ends', async () => {
  const store = storeWith({ resolve: google });
  await store.domains.lookUp(['contoso.com']);
  await store.tenants.lookUp('contoso.com');
  store.org.open({ page: async () => ({ addresses: ['ada@contoso.com'], next: null, total: 1 }) });
  await store.org.count();
  store.reply.set({ text: 'EwsEnabled : False', appId: '' });
  const before = storeWith({ resolve: google }).seen.value;
  const running = store.org.lookUp(['contoso.com']);
  store.reset();
  await running;
  expect(store.seen.value).toEqual(before);
  await store.org.count();
  expect(store.org.state.value.result?.users).toBe(1);
});

test('the look-up of a tenant is told in the state, its failure too, and can be cancelled', async () => {
  const failing: TenantDirectory = { find: () => Promise.reject(new TenantError('refused', 'HTTP 404')) };
  const { tenants } = new EvidenceStore({ resolve: google }, failing);
  await tenants.lookUp('contoso.com');
  expect(tenants.states.value).toEqual([{ kind: 'failed', domain: 'contoso.com', failure: 'refused' }]);
  const endless = new EvidenceStore({ resolve: google }, { find: () => new Promise(() => undefined) })
    .tenants;
  void endless.lookUp('contoso.com');
  endless.cancel();
  expect(endless.states.value).toEqual([{ kind: 'cancelled', domain: 'contoso.com' }]);
});

test('what was learned of one domain stays when another is asked about, and each is cancelled by itself', async () => {
  const find: TenantDirectory['find'] = (domain) =>
    domain === 'slow.example' ? new Promise(() => undefined) : Promise.resolve({ kind: 'noTenant', domain });
  const { tenants } = new EvidenceStore({ resolve: google }, { find });
  await tenants.lookUp('contoso.com');
  void tenants.lookUp('slow.example');
  await tenants.lookUp('fabrikam.com');
  tenants.cancel('contoso.com');
  expect(tenants.states.value.map(({ kind, domain }) => `${domain} ${kind}`)).toEqual([
    'contoso.com found',
    'slow.example looking',
    'fabrikam.com found',
  ]);
  tenants.cancel('slow.example');
  expect(tenants.states.value[1]).toEqual({ kind: 'cancelled', domain: 'slow.example' });
});
