/** Look-ups of domains and of their tenants: told in the state, cancelled as asked, and never lost by a failure beside it. */
import { TIMEOUT } from 'stand-ins/resolvers';
import { google, held, storeWith } from 'unit/evidenceStore';
import { EvidenceStore, tenantOf, type TenantState } from 'c/syncEvidenceStore';
import { type TenantDirectory, TenantError, type TenantFinding } from 'c/syncTenantCloud';

test('the later of two look-ups counts', async () => {
  const { domains } = storeWith({
    resolve: (question, limits) => (question.name.endsWith('contoso.com') ? held : google)(question, limits),
  });
  const first = domains.lookUpOnly(['contoso.com']);
  await domains.lookUpOnly(['fabrikam.com']);
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
  const running = domains.lookUpOnly(['contoso.com', 'down.example', 'fabrikam.com']);
  expect(kinds()).toEqual(['contoso.com looking', 'down.example looking', 'fabrikam.com looking']);
  domains.cancel('contoso.com');
  await running;
  expect(kinds()).toEqual(['contoso.com cancelled', 'down.example failed', 'fabrikam.com found']);
  waits.clear();
  await domains.lookUp('contoso.com');
  expect(kinds()).toEqual(['contoso.com found', 'down.example failed', 'fabrikam.com found']);
});

test('a cancelled look-up stays cancelled, and there is nothing to cancel once it ended', async () => {
  const { domains } = storeWith({ resolve: held });
  const running = domains.lookUpOnly(['contoso.com']);
  domains.cancel();
  await running;
  expect(domains.states.value).toEqual([{ kind: 'cancelled', domain: 'contoso.com' }]);
  const done = storeWith({ resolve: google }).domains;
  await done.lookUp('contoso.com');
  done.cancel();
  expect(done.states.value).toMatchObject([{ kind: 'found' }]);
});

test('what is no failure of a look-up is thrown, and the next one can begin', async () => {
  const bug = new TypeError('bug');
  const { domains, org } = storeWith({ resolve: () => Promise.reject(bug) });
  await expect(domains.lookUpOnly(['contoso.com'])).rejects.toBe(bug);
  await expect(org.lookUp(['contoso.com'])).rejects.toBe(bug);
  expect(org.state.value.work).toBeNull();
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

test('a look-up is told from its beginning on, and comes with what was found', async () => {
  const { domains } = storeWith({ resolve: google });
  const told: (string | undefined)[][] = [];
  domains.states.watch((states) => told.push(states.map(({ kind }) => kind)));
  await domains.lookUp('contoso.com');
  expect(told.filter(({ length }) => length > 0)).toStrictEqual([['looking'], ['found']]);
  expect(domains.states.value).toMatchObject([{ domain: 'contoso.com', finding: { service: 'google' } }]);
});

test('an answer that comes after the look-up was cancelled is dropped', async () => {
  let come: (finding: TenantFinding) => void = () => undefined;
  const find: TenantDirectory['find'] = () =>
    new Promise((resolve) => {
      come = resolve;
    });
  const { tenants } = new EvidenceStore({ resolve: google }, { find });
  const running = tenants.lookUp('contoso.com');
  tenants.cancel();
  come({ kind: 'noTenant', domain: 'contoso.com' });
  await running;
  expect(tenants.states.value).toEqual([{ kind: 'cancelled', domain: 'contoso.com' }]);
});

test('what is no failure of the directory is thrown', async () => {
  const bug = new TypeError('bug');
  const { tenants } = new EvidenceStore({ resolve: google }, { find: () => Promise.reject(bug) });
  await expect(tenants.lookUp('contoso.com')).rejects.toBe(bug);
});

test('the tenant of a domain is there where one was found, and of no other domain', () => {
  const tenant = { kind: 'tenant', domain: 'contoso.com' } as Extract<TenantFinding, { kind: 'tenant' }>;
  const states: TenantState[] = [
    { kind: 'looking', domain: 'slow.example' },
    { kind: 'found', domain: 'fabrikam.com', finding: { kind: 'noTenant', domain: 'fabrikam.com' } },
    { kind: 'found', domain: 'contoso.com', finding: tenant },
  ];
  expect(tenantOf(states, 'contoso.com')).toBe(tenant);
  for (const domain of ['fabrikam.com', 'slow.example', 'northwind.example'])
    expect(tenantOf(states, domain)).toBeNull();
});
