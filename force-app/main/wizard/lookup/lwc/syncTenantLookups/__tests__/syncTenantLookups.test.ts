/** The look-up of domains' Microsoft clouds: nothing before it is asked for, and no answer by itself. */
import { EMPTY } from 'stand-ins/resolvers';
import { storeOver } from 'unit/evidenceStore';
import { actions, type Button, findAll, press, settled, show, type Shown, texts } from 'unit/page';
import type { EvidenceStore } from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import { type TenantDirectory, TenantError, type TenantFinding } from 'c/syncTenantCloud';
import SyncTenantLookups from 'c/syncTenantLookups';
import { fill, QUESTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

type Element = Shown<SyncTenantLookups>;

const LOOK_UP = fill(LOOKUP_LABELS.evidence_tenantLookUp, 'contoso.com');
const GOVERNMENT: TenantFinding = {
  kind: 'tenant',
  domain: 'contoso.com',
  microsoftCloud: 'gccHighOrDod',
  strength: 'strong',
};

const storeWith = (find: TenantDirectory['find']): EvidenceStore => storeOver(() => EMPTY, { find }).findings;
const finding =
  (found: TenantFinding): TenantDirectory['find'] =>
  async () =>
    found;
const ROW = 'c-sync-tenant-lookup';
const shown = (findings: EvidenceStore, domains = ['contoso.com']): Element =>
  show(SyncTenantLookups, { findings, domains });
const statuses = (element: Element): string[] => texts(element, ROW, '[role=status]');
const status = (element: Element): string | undefined => statuses(element)[0];
const buttons = (element: Element): string[] =>
  findAll<Button>(element, ROW, 'lightning-button').map((button) => button.label);

test('asks nothing before it is asked to, and says what leaves', async () => {
  const find = jest.fn();
  const element = shown(storeWith(find));
  await settled();
  expect(find).not.toHaveBeenCalled();
  expect(buttons(element)).toEqual([LOOK_UP]);
  expect(texts(element, '.privacy')).toEqual([LOOKUP_LABELS.evidence_tenantPrivacy]);
  await expect(element).toBeAccessible();
});

test('shows the cloud with its strength, and answers only when told to', async () => {
  const find = jest.fn(finding(GOVERNMENT));
  const element = shown(storeWith(find));
  const answers = actions(element, 'answer');
  await press(element, LOOK_UP, ROW);
  const cloud = QUESTION_TEXT.microsoftCloud.values.gccHighOrDod.label;
  expect(find.mock.calls.map(([domain]: unknown[]) => domain)).toEqual(['contoso.com']);
  expect(status(element)).toBe(
    fill(TEXT_LABELS.evidence_tenantFound, 'contoso.com', cloud, TEXT_LABELS.strength_strong),
  );
  expect(texts(element, '.privacy')).toContain(LOOKUP_LABELS.evidence_tenantLimits);
  expect(answers).toEqual([]);
  await press(element, LOOKUP_LABELS.evidence_use, 'c-sync-suggestion');
  expect(answers).toEqual([{ question: 'microsoftCloud', value: 'gccHighOrDod' }]);
  await expect(element).toBeAccessible();
});

test('beside another question it suggests nothing', async () => {
  const element = shown(storeWith(finding(GOVERNMENT)));
  element.question = 'emailService';
  await press(element, LOOK_UP, ROW);
  expect(findAll(element, 'c-sync-suggestion')).toEqual([]);
});

test.each<[TenantFinding, string]>([
  [{ kind: 'noTenant', domain: 'contoso.com' }, TEXT_LABELS.evidence_tenantNone],
  [{ ...GOVERNMENT, microsoftCloud: null }, TEXT_LABELS.evidence_tenantNoCloud],
])('%j suggests nothing', async (found, words) => {
  const element = shown(storeWith(finding(found)));
  await press(element, LOOK_UP, ROW);
  expect(status(element)).toBe(fill(words, 'contoso.com'));
  expect(findAll(element, 'c-sync-suggestion')).toEqual([]);
});

test('tells why it failed, and tries again', async () => {
  let online = false;
  const element = shown(
    storeWith(async () => {
      if (!online) throw new TenantError('unreachable', 'no network');
      return GOVERNMENT;
    }),
  );
  await press(element, LOOK_UP, ROW);
  expect(texts(element, ROW, '.failure')).toEqual([LOOKUP_LABELS.tenantFailure_unreachable]);
  online = true;
  await press(element, TEXT_LABELS.tryAgain, ROW);
  expect(texts(element, ROW, '.failure')).toEqual([]);
});

test('can be cancelled, and says so', async () => {
  const element = shown(storeWith(() => new Promise(() => undefined)));
  await press(element, LOOK_UP, ROW);
  await press(element, LOOKUP_LABELS.evidence_cancel, ROW);
  expect(status(element)).toBe(LOOKUP_LABELS.evidence_cancelled);
  expect(buttons(element)).toEqual([LOOK_UP]);
});

test('what was found of one domain is not told of another', async () => {
  const element = shown(storeWith(finding(GOVERNMENT)));
  await press(element, LOOK_UP, ROW);
  element.domains = ['fabrikam.com'];
  await settled();
  expect(status(element)).toBe('');
  expect(buttons(element)).toEqual([fill(LOOKUP_LABELS.evidence_tenantLookUp, 'fabrikam.com')]);
});

/** A directory in which the domains of `gov.` are in the government's cloud, and one shows none. */
const byName: TenantDirectory['find'] = async (domain) => ({
  ...GOVERNMENT,
  domain,
  microsoftCloud:
    domain === 'hidden.example' ? null : domain.startsWith('gov.') ? 'gccHighOrDod' : 'worldwide',
});

async function lookUpAll(element: Element, domains: readonly string[]): Promise<void> {
  for (const domain of domains) await press(element, fill(LOOKUP_LABELS.evidence_tenantLookUp, domain), ROW);
}

test('of several domains each is asked about by itself, and what leaves is said once', async () => {
  const find = jest.fn(byName);
  const element = shown(storeWith(find), ['contoso.com', 'gov.example']);
  expect(buttons(element)).toHaveLength(2);
  expect(texts(element, '.privacy')).toEqual([LOOKUP_LABELS.evidence_tenantPrivacy]);
  await lookUpAll(element, ['gov.example']);
  expect(find.mock.calls.map(([domain]) => domain)).toEqual(['gov.example']);
  expect(statuses(element)[0]).toBe('');
  expect(statuses(element)[1]).toContain('gov.example');
  await expect(element).toBeAccessible();
});

test.each<[string, readonly string[], number]>([
  ['all in one cloud suggest it', ['contoso.com', 'fabrikam.com'], 1],
  ['two clouds suggest none', ['contoso.com', 'gov.example'], 0],
  ['one that shows no cloud suggests none', ['contoso.com', 'hidden.example'], 0],
])('of several domains, %s', async (_, domains, suggestions) => {
  const element = shown(storeWith(byName), [...domains]);
  await lookUpAll(element, domains);
  expect(findAll(element, 'c-sync-suggestion')).toHaveLength(suggestions);
});

test('without a domain there is nothing', () => {
  expect(findAll(shown(storeWith(byName), []), '*')).toEqual([]);
});
