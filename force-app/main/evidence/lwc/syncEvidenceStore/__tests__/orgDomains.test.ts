/** The org's domains: one thing at a time, cancelled as asked, counted on from where it stopped. */
import { EMPTY, TellingResolver, TIMEOUT } from 'stand-ins/resolvers';
import { google, held, storeWith } from 'unit/evidenceStore';
import type { EvidenceStore, OrgDomainsState } from 'c/syncEvidenceStore';
import { type UserPages, USUAL_LIMIT } from 'c/syncUserDomains';

/** What a state was, each time it changed. */
function history({ org }: EvidenceStore): OrgDomainsState[] {
  const states: OrgDomainsState[] = [];
  org.state.watch((state) => states.push(state));
  return states;
}

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
