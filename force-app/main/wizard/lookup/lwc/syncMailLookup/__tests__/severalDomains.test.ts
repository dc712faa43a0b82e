import { answerFrom, storeOver } from 'unit/evidenceStore';
import { findAll, press, settled, texts } from 'unit/page';
import { LookupError } from 'c/syncDns';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import { fill, SERVICE_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { fromZone, type ShownLookup, shown, type, lookUp, DOMAIN, statuses, status, found } from './lookUps';

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

const tenantDomains = (element: ShownLookup): string[] =>
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
