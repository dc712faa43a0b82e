/** The look-up of a domain in each of its states: nothing before it is asked for, and no answer by itself. */
import { NO_SUCH_NAME } from 'stand-ins/resolvers';
import { answerFrom, storeOver, heldStore } from 'unit/evidenceStore';
import { actions, type Button, find, findAll, press, settled, show, type Shown, texts } from 'unit/page';
import { LookupError } from 'c/syncDns';
import type { EvidenceStore } from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import SyncMailLookup from 'c/syncMailLookup';
import { fill, SERVICE_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

const fromZone = answerFrom({
  'MX contoso.com': 'contoso-com.mail.protection.outlook.com',
  'CNAME autodiscover.contoso.com': 'autodiscover.outlook.com',
  'MX fabrikam.com': 'aspmx.l.google.com',
});

type Lookup = Shown<SyncMailLookup>;

const shown = (findings: EvidenceStore = storeOver(fromZone).findings): Lookup =>
  show(SyncMailLookup, { findings });

function type(element: Lookup, text: string): void {
  const input = find<HTMLInputElement>(element, 'input');
  input.value = text;
  input.dispatchEvent(new CustomEvent('input'));
}

async function lookUp(element: Lookup, domain: string): Promise<void> {
  type(element, domain);
  await press(element, LOOKUP_LABELS.evidence_lookUp);
}

const DOMAIN = 'c-sync-domain-lookup';
const statuses = (element: Lookup): string[] => texts(element, DOMAIN, '[role=status]');
const status = (element: Lookup): string | undefined => statuses(element)[0];
const buttons = (element: Lookup): string[] =>
  findAll<Button>(element, DOMAIN, 'lightning-button').map(({ label }) => label);
const found = (domain: string, service: keyof typeof SERVICE_TEXT): string =>
  fill(TEXT_LABELS.evidence_found, domain, SERVICE_TEXT[service], TEXT_LABELS.strength_strong);

test('looks nothing up before it is asked to, and says where the domain goes', async () => {
  const { findings, asked } = storeOver(fromZone);
  const element = shown(findings);
  type(element, 'contoso.com');
  await settled();
  expect(asked).toEqual([]);
  expect(texts(element, '.privacy')).toEqual([LOOKUP_LABELS.evidence_lookupPrivacy]);
  expect(statuses(element)).toEqual([]);
  await expect(element).toBeAccessible();
});

test.each([
  ['localhost', LOOKUP_LABELS.failure_noDomain],
  ['', LOOKUP_LABELS.failure_noDomain],
  ['<b>contoso</b>.com', LOOKUP_LABELS.failure_noDomain],
  ['x'.repeat(600), LOOKUP_LABELS.failure_noDomain],
  ['ada@gmail.com', LOOKUP_LABELS.evidence_consumerDomain],
  [
    Array.from({ length: 11 }, (_, index) => `d${index}.example`).join(', '),
    fill(LOOKUP_LABELS.evidence_severalDomains, 11, 10),
  ],
])('%j is an error that keeps what was typed', async (typed, error) => {
  const { findings, asked } = storeOver(fromZone);
  const element = shown(findings);
  await lookUp(element, typed);
  expect(texts(element, '[role=alert]')).toEqual([error]);
  expect(find<HTMLInputElement>(element, 'input').value).toBe(typed);
  expect(asked).toEqual([]);
  await expect(element).toBeAccessible();
  type(element, `${typed}.`);
  await settled();
  expect(texts(element, '[role=alert]')).toEqual(['']);
});

test('shows what it found, and answers only when told to', async () => {
  const element = shown();
  const answers = actions(element, 'answer');
  await lookUp(element, ' Ada@Contoso.com ');
  expect(status(element)).toBe(found('contoso.com', 'exchangeOnline'));
  expect(findAll(element, DOMAIN, 'c-sync-mail-finding', 'li').length).toBeGreaterThan(1);
  expect(answers).toEqual([]);
  await press(element, LOOKUP_LABELS.evidence_use, 'c-sync-suggestion');
  expect(answers).toEqual([{ question: 'emailService', value: 'exchangeOnline' }]);
  await expect(element).toBeAccessible();
});

test('answers the question of the cloud from the same look-up', async () => {
  const element = shown();
  await lookUp(element, 'contoso.com');
  element.question = 'microsoftCloud';
  await settled();
  const answers = actions(element, 'answer');
  await press(element, LOOKUP_LABELS.evidence_use, 'c-sync-suggestion');
  expect(answers).toEqual([{ question: 'microsoftCloud', value: 'worldwide' }]);
});

test('suggests nothing where nothing is to be seen', async () => {
  const element = shown();
  await lookUp(element, 'nowhere.example');
  expect(status(element)).toBe(fill(TEXT_LABELS.labelled, 'nowhere.example', SERVICE_TEXT.unknown));
  expect(texts(element, 'c-sync-suggestion', 'p')).toEqual([LOOKUP_LABELS.evidence_noSuggestion]);
});

test('tells why it failed, and tries again', async () => {
  let online = false;
  const { findings } = storeOver((question) =>
    online ? fromZone(question) : new LookupError('unreachable', 'offline'),
  );
  const element = shown(findings);
  await lookUp(element, 'fabrikam.com');
  expect(status(element)).toBe(fill(LOOKUP_LABELS.evidence_lookupFailed, 'fabrikam.com'));
  expect(texts(element, DOMAIN, 'p')).toEqual(
    expect.arrayContaining([LOOKUP_LABELS.failure_unreachable, LOOKUP_LABELS.evidence_byHand]),
  );
  await expect(element).toBeAccessible();
  online = true;
  await press(element, TEXT_LABELS.tryAgain, DOMAIN);
  expect(find(element, DOMAIN).shadowRoot?.activeElement).toBe(find(element, DOMAIN, '.status'));
  expect(status(element)).toBe(found('fabrikam.com', 'google'));
});

test('can be cancelled, and says so', async () => {
  const { findings, signals } = heldStore();
  const element = shown(findings);
  await lookUp(element, 'contoso.com');
  expect(status(element)).toBe(fill(LOOKUP_LABELS.evidence_looking, 'contoso.com'));
  await expect(element).toBeAccessible();
  await press(element, LOOKUP_LABELS.evidence_cancel, DOMAIN);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(status(element)).toBe(LOOKUP_LABELS.evidence_cancelled);
  expect(buttons(element)).toEqual([]);
  expect(find(element, DOMAIN).shadowRoot?.activeElement).toBe(find(element, DOMAIN, '.status'));
});

test('looks up what Enter asks for', async () => {
  const element = shown();
  type(element, 'fabrikam.com');
  find(element, 'input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  await settled();
  expect(status(element)).toBe(found('fabrikam.com', 'google'));
});

test('shows what was found, with its domain, when the admin comes back to it', async () => {
  const { findings, asked } = storeOver(fromZone);
  const first = shown(findings);
  await lookUp(first, 'fabrikam.com');
  const { length } = asked;
  first.remove();
  const second = shown(findings);
  expect(status(second)).toBe(found('fabrikam.com', 'google'));
  expect(find<HTMLInputElement>(second, 'input').value).toBe('fabrikam.com');
  expect(asked).toHaveLength(length);
});

test.each(['Ada Lovelace <ada@contoso.com>', 'https://www.contoso.com/about', ' CONTOSO.com. '])(
  '%j is understood, and only its domain is asked for',
  async (typed) => {
    const { findings, asked } = storeOver(fromZone);
    const element = shown(findings);
    await lookUp(element, typed);
    await settled();
    expect(status(element)).toBe(found('contoso.com', 'exchangeOnline'));
    expect(asked.filter((question) => !/contoso\.com$/.test(question))).toEqual([]);
  },
);

test.each([
  'Ann <ann@contoso.com>, Bob <bob@fabrikam.com>',
  'contoso.com fabrikam.com',
  'https://contoso.com/about; fabrikam.com',
])('%j: both domains are looked up, and each is told', async (typed) => {
  const { findings, asked } = storeOver(fromZone);
  const element = shown(findings);
  await lookUp(element, typed);
  await settled();
  expect(statuses(element)).toEqual([
    found('contoso.com', 'exchangeOnline'),
    found('fabrikam.com', 'google'),
  ]);
  expect(asked.filter((question) => !/(contoso|fabrikam)\.com$/.test(question))).toEqual([]);
  expect(texts(element, '[role=alert]')).toEqual(['']);
  expect(texts(element, '.mix')).toEqual([LOOKUP_LABELS.mix_mixed]);
  expect(findAll(element, 'c-sync-suggestion')).toHaveLength(1);
  await expect(element).toBeAccessible();
});

test('of several domains each that fails is told by itself, and tried again', async () => {
  let online = false;
  const { findings } = storeOver((question) =>
    online || question.name.endsWith('contoso.com')
      ? fromZone(question)
      : new LookupError('unreachable', 'offline'),
  );
  const element = shown(findings);
  await lookUp(element, 'contoso.com, fabrikam.com');
  await settled();
  expect(statuses(element)).toEqual([
    found('contoso.com', 'exchangeOnline'),
    fill(LOOKUP_LABELS.evidence_lookupFailed, 'fabrikam.com'),
  ]);
  online = true;
  await press(element, TEXT_LABELS.tryAgain, DOMAIN);
  await settled();
  expect(statuses(element)[1]).toBe(found('fabrikam.com', 'google'));
});

test('private mailboxes in a line of addresses are left out, and named', async () => {
  const { findings, asked } = storeOver(fromZone);
  const element = shown(findings);
  await lookUp(element, 'ann@gmail.com, bob@contoso.com');
  await settled();
  expect(statuses(element)).toEqual([found('contoso.com', 'exchangeOnline')]);
  expect(texts(element, '[role=alert]')).toEqual([
    fill(LOOKUP_LABELS.evidence_consumersLeftOut, 'gmail.com'),
  ]);
  expect(asked.filter((question) => /gmail/.test(question))).toEqual([]);
});

test('a domain that does not exist is told as such', async () => {
  const { findings } = storeOver(() => NO_SUCH_NAME);
  const element = shown(findings);
  await lookUp(element, 'contosso.com');
  await settled();
  expect(status(element)).toBe(fill(TEXT_LABELS.labelled, 'contosso.com', TEXT_LABELS.meaning_noSuchDomain));
  expect(texts(element, DOMAIN, 'c-sync-mail-finding', 'p')[0]).toBe(LOOKUP_LABELS.evidence_noSuchDomain);
});

test('a tenant shows a weak sign where the records alone show none', async () => {
  const zone = answerFrom({
    'MX contoso.com': 'mx1.pphosted.com',
    'TXT contoso.com': 'MS=ms12345678',
  });
  const { findings } = storeOver(
    (question) => {
      if (question.type !== 'TXT') return zone(question);
      const spf = { ...question, value: 'v=spf1 include:spf.protection.outlook.com -all' };
      return { outcome: 'found', records: [...zone(question).records, spf] };
    },
    { find: async (domain) => ({ kind: 'tenant', domain, microsoftCloud: 'worldwide', strength: 'strong' }) },
  );
  const element = shown(findings);
  await lookUp(element, 'contoso.com');
  expect(status(element)).toBe(fill(TEXT_LABELS.labelled, 'contoso.com', SERVICE_TEXT.unknown));
  await press(
    element,
    fill(LOOKUP_LABELS.evidence_tenantLookUp, 'contoso.com'),
    'c-sync-tenant-lookups',
    'c-sync-tenant-lookup',
  );
  await settled();
  expect(status(element)).toBe(
    fill(TEXT_LABELS.evidence_found, 'contoso.com', SERVICE_TEXT.exchangeOnline, TEXT_LABELS.strength_weak),
  );
});

const tenantDomains = (element: Lookup): string[] =>
  findAll<HTMLElement & { domain: string }>(element, 'c-sync-tenant-lookups', 'c-sync-tenant-lookup').map(
    ({ domain }) => domain,
  );

test('of several domains each that may be Microsoft’s can be asked about at Microsoft, those of Google not', async () => {
  const element = shown();
  await lookUp(element, 'contoso.com, fabrikam.com, nowhere.example');
  await settled();
  expect(tenantDomains(element)).toEqual(['contoso.com', 'nowhere.example']);
});

test('beside the question of the cloud, domains in the field need no look-up of their mail first', async () => {
  const element = shown();
  element.question = 'microsoftCloud';
  type(element, 'contoso.com, ann@gmail.com, fabrikam.com');
  await settled();
  expect(tenantDomains(element)).toEqual(['contoso.com', 'fabrikam.com']);
  element.question = 'emailService';
  await settled();
  expect(tenantDomains(element)).toEqual([]);
});
