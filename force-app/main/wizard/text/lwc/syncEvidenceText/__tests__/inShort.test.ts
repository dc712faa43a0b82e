/** Evidence in short: what was seen and nothing else, one fact a line, in the words of the evidence itself. */
import { TODAY } from 'unit/answers';
import { answerFrom, storeOver, heldStore } from 'unit/evidenceStore';
import { TIMEOUT } from 'stand-ins/resolvers';
import { evidenceInShort } from 'c/syncEvidenceText';
import type { EvidenceStore, CollectedEvidence } from 'c/syncEvidenceStore';
import type { MailService } from 'c/syncMailService';

const ZONE = {
  'MX contoso.com': 'contoso-com.mail.protection.outlook.com',
  'CNAME autodiscover.contoso.com': 'autodiscover.outlook.com',
  'MX fabrikam.com': 'eu-smtp-inbound-1.mimecast.com',
};
const ONLINE =
  'contoso.com: Exchange Online (Microsoft 365), strong sign · Microsoft cloud: Worldwide, GCC included';

const overZone = (): EvidenceStore => storeOver(answerFrom(ZONE)).findings;

/** What is told of it, without the day. */
function told({ seen }: EvidenceStore): string[] {
  const text = evidenceInShort(seen.value, TODAY);
  const [day, ...facts] = text.split('\n');
  expect(day).toBe(text === '' ? '' : 'Seen on Nov 22, 2026');
  return facts;
}

/** Counts an org that has as many users with each address. */
async function count({ org }: EvidenceStore, users: Readonly<Record<string, number>>): Promise<void> {
  const addresses = Object.entries(users).flatMap(([address, many]) => Array<string>(many).fill(address));
  org.open({ page: async () => ({ addresses, next: null, total: addresses.length }) });
  await org.count();
}

test('nothing was looked at: nothing is told', () => {
  expect(evidenceInShort(overZone().seen.value, TODAY)).toBe('');
});

test.each([
  ['contoso.com', ONLINE],
  ['fabrikam.com', 'fabrikam.com: Not visible from outside · Filter in front: Mimecast'],
])('what %s shows, with the day', async (domain, fact) => {
  const findings = overZone();
  await findings.domains.lookUpOnly([domain]);
  expect(told(findings)).toEqual([fact]);
});

test('what each of several domains shows', async () => {
  const findings = overZone();
  await findings.domains.lookUpOnly(['fabrikam.com', 'contoso.com']);
  expect(told(findings)).toEqual([
    'fabrikam.com: Not visible from outside · Filter in front: Mimecast',
    ONLINE,
  ]);
});

test('a look-up that failed, was cancelled or is under way shows nothing', async () => {
  const { findings } = storeOver(() => TIMEOUT);
  await findings.domains.lookUpOnly(['contoso.com']);
  expect(findings.domains.states.value).toMatchObject([{ kind: 'failed' }]);
  expect(told(findings)).toEqual([]);
  const held = heldStore().findings;
  const running = held.domains.lookUpOnly(['contoso.com']);
  expect(told(held)).toEqual([]);
  held.stop();
  await running;
  expect(told(held)).toEqual([]);
});

test('users are counted by domain, with what was seen of each, and no address is told', async () => {
  const findings = overZone();
  await count(findings, {
    'ada@contoso.com': 3,
    'bob@fabrikam.com': 2,
    'eve@example.net': 1,
    'joe@gmail.com': 1,
  });
  expect(told(findings)).toEqual([
    'Users counted: 7 of 7',
    'Of these, without a company domain: 1',
    'contoso.com · Users: 3',
    'fabrikam.com · Users: 2',
    'example.net · Users: 1',
  ]);
  await findings.org.lookUp(['contoso.com']);
  expect(told(findings)[2]).toBe(`${ONLINE} · Users: 3`);
  expect(told(findings).join()).not.toContain('@');
});

test('a domain of the org whose look-up failed is only counted', async () => {
  const { findings } = storeOver(() => TIMEOUT);
  await count(findings, { 'ada@contoso.com': 1 });
  await findings.org.lookUp(['contoso.com']);
  expect(told(findings)).toEqual(['Users counted: 1 of 1', 'contoso.com · Users: 1']);
});

test('the five largest domains are told of; one that was named is told of once', async () => {
  const findings = overZone();
  const others = Object.fromEntries([2, 3, 4, 5, 6, 7].map((many) => [`x@d${many}.example`, many]));
  await count(findings, { 'ada@contoso.com': 9, ...others });
  await findings.domains.lookUpOnly(['contoso.com']);
  expect(told(findings)).toEqual([
    'Users counted: 36 of 36',
    `${ONLINE} · Users: 9`,
    ...[7, 6, 5, 4].map((many) => `d${many}.example · Users: ${many}`),
    'Domains shown: 5 of 7',
  ]);
});

test('an org that refuses shows nothing; one without a company domain shows that', async () => {
  const warn = jest.spyOn(console, 'warn').mockReturnValue();
  const findings = overZone();
  await findings.org.count();
  expect(told(findings)).toEqual([]);
  expect(warn).toHaveBeenCalledTimes(1);
  await count(findings, { 'joe@gmail.com': 1 });
  expect(told(findings).at(-1)).toBe('No company domain was found.');
});

test.each<[string, string[]]>([
  ['  \n', []],
  ['Best regards, ada@contoso.com', []],
  ['EwsEnabled : perhaps', []],
  ['EwsEnabled : False\nada@contoso.com', ['EWS is switched off for the tenant.']],
  [
    'EwsEnabled : False\nEwsEnabled : False\nX-EWS-Policy-Reason: secret',
    ['EWS is switched off for the tenant.', 'Microsoft blocked the request because of its EWS policy.'],
  ],
])('of a reply only what it means is told: %j', (text, means) => {
  const findings = overZone();
  findings.reply.set({ text, appId: '' });
  const facts = told(findings).filter((fact) => !fact.includes('whether this is the tenant or a mailbox'));
  expect(facts).toEqual(means.map((each) => `The Microsoft admin’s reply: ${each}`));
});

test('what Microsoft says of several domains is told of each', async () => {
  const { findings } = storeOver(answerFrom(ZONE), {
    find: async (domain) =>
      domain === 'contoso.com'
        ? { kind: 'tenant', domain, microsoftCloud: 'gccHighOrDod', strength: 'strong' }
        : { kind: 'noTenant', domain },
  });
  await findings.tenants.lookUp('contoso.com');
  await findings.tenants.lookUp('fabrikam.com');
  expect(told(findings)).toEqual([
    'contoso.com belongs to a Microsoft organization. Cloud: GCC High or DoD, strong sign.',
    'fabrikam.com belongs to no Microsoft organization that we can see from here.',
  ]);
});

test('a hostile name stays within its line', () => {
  const domain = 'evil.example\r\nSeen on <b>Jan 1</b>\u2028x\u202e{0}';
  const finding: MailService = { domain, service: 'google', strength: 'weak', evidence: [] };
  const seen: CollectedEvidence = { ...overZone().seen.value, domains: [{ kind: 'found', domain, finding }] };
  expect(evidenceInShort(seen, TODAY).split('\n')).toEqual([
    'Seen on Nov 22, 2026',
    'evil.example Seen on <b>Jan 1</b> x {0}: Google Workspace, weak sign',
  ]);
});
