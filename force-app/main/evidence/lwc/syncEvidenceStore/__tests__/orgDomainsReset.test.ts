/** Counts and look-ups of the org's domains that are overtaken: by a cancel, by another assessment, by the next count. */
import { EMPTY, TellingResolver } from 'stand-ins/resolvers';
import { google, heldStore, storeWith } from 'unit/evidenceStore';
import type { OrgDomains, OrgDomainsState } from 'c/syncEvidenceStore';
import type { UserPage, UserPages } from 'c/syncUserDomains';

const PAGE: UserPage = { addresses: ['ada@contoso.com'], next: null, total: 1 };

/** An org whose pages come when the test says so. */
function heldPages(): UserPages & { readonly come: (() => void)[] } {
  const come: (() => void)[] = [];
  return { come, page: () => new Promise((resolve) => come.push(() => resolve(PAGE))) };
}

function told(org: OrgDomains): OrgDomainsState[] {
  const states: OrgDomainsState[] = [];
  org.state.watch((state) => states.push(state));
  return states;
}

test('a count tells how far it is, and that it ended, and warns of nothing', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation();
  const { org } = storeWith({ resolve: google });
  org.open({ page: async () => PAGE });
  const states = told(org);
  await org.count();
  expect(states.map(({ work }) => work)).toEqual([
    null,
    { kind: 'counting', progress: null },
    { kind: 'counting', progress: expect.objectContaining({ users: 1 }) as object },
    null,
  ]);
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

test('while users are counted no domain is looked up', async () => {
  const resolver = new TellingResolver(() => EMPTY);
  const { org } = storeWith(resolver);
  const users = heldPages();
  org.open(users);
  const counting = org.count();
  await org.lookUp(['contoso.com']);
  expect([resolver.asked, org.state.value.work?.kind]).toEqual([[], 'counting']);
  users.come[0]?.();
  await counting;
});

test('a count that ends after a reset is dropped, and tells nothing more', async () => {
  const { org } = storeWith({ resolve: google });
  const users = heldPages();
  org.open(users);
  const counting = org.count();
  org.reset();
  const states = told(org);
  users.come[0]?.();
  await counting;
  expect(states).toEqual([{ work: null, result: null, lookups: new Map() }]);
});

test('a count that ends while the next one is under way does not end that', async () => {
  const { org } = storeWith({ resolve: google });
  const users = heldPages();
  org.open(users);
  const first = org.count();
  org.reset();
  const second = org.count();
  users.come[0]?.();
  await first;
  expect(org.state.value).toMatchObject({ work: { kind: 'counting' }, result: null });
  users.come[1]?.();
  await second;
  expect(org.state.value).toMatchObject({ work: null, result: { state: 'complete', users: 1 } });
});

test('look-ups that end after a reset are dropped, and do not end the next ones', async () => {
  const { findings } = heldStore();
  const { org } = findings;
  const first = org.lookUp(['contoso.com']);
  org.reset();
  const states = told(org);
  await first;
  expect(states).toHaveLength(1);
  const second = org.lookUp(['fabrikam.com']);
  org.reset();
  const third = org.lookUp(['northwind.example']);
  await second;
  expect(org.state.value.work).toEqual({ kind: 'looking', done: 0, of: 1 });
  org.cancel();
  await third;
  expect(org.state.value).toEqual({ work: null, result: null, lookups: new Map() });
});
