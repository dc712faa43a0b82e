/** All evidence of a page as one, which belongs to one assessment. */
import { google, storeWith } from 'unit/evidenceStore';
import { QUESTIONS } from 'c/syncAdvice';
import { type CollectedEvidence, evidenceFor } from 'c/syncEvidenceStore';

test('evidence helps with the mail service, its cloud and the tenant’s access', () => {
  const kinds = QUESTIONS.flatMap(({ id }) => (evidenceFor(id) ? [[id, evidenceFor(id)]] : []));
  expect(kinds).toEqual([
    ['emailService', 'domains'],
    ['microsoftCloud', 'domains'],
    ['ewsAccess', 'reply'],
  ]);
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
  await findings.tenants.lookUp('contoso.com');
  await findings.domains.lookUpOnly(['contoso.com']);
  await findings.org.lookUp(['contoso.com']);
  expect(told.at(-1)?.tenants).toMatchObject([{ kind: 'found' }]);
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
  await store.domains.lookUpOnly(['contoso.com']);
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
