/** The look-up of a domain's Microsoft cloud: nothing before it is asked for, and no answer by itself. */
import { EMPTY } from 'stand-ins/resolvers';
import { storeOver } from 'unit/evidenceStore';
import { actions, type Button, findAll, press, settled, show, type Shown, texts } from 'unit/page';
import type { EvidenceStore } from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import { type TenantDirectory, TenantError, type TenantFinding } from 'c/syncTenantCloud';
import SyncTenantLookup from 'c/syncTenantLookup';
import { fill, QUESTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

type Element = Shown<SyncTenantLookup>;

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
const shown = (findings: EvidenceStore): Element =>
  show(SyncTenantLookup, { findings, domain: 'contoso.com' });
const status = (element: Element): string | undefined => texts(element, '[role=status]')[0];
const buttons = (element: Element): string[] =>
  findAll<Button>(element, 'lightning-button').map((button) => button.label);

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
  await press(element, LOOK_UP);
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
  await press(element, LOOK_UP);
  expect(findAll(element, 'c-sync-suggestion')).toEqual([]);
});

test.each<[TenantFinding, string]>([
  [{ kind: 'noTenant', domain: 'contoso.com' }, TEXT_LABELS.evidence_tenantNone],
  [{ ...GOVERNMENT, microsoftCloud: null }, TEXT_LABELS.evidence_tenantNoCloud],
])('%j suggests nothing', async (found, words) => {
  const element = shown(storeWith(finding(found)));
  await press(element, LOOK_UP);
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
  await press(element, LOOK_UP);
  expect(texts(element, '.failure')).toEqual([LOOKUP_LABELS.tenantFailure_unreachable]);
  online = true;
  await press(element, TEXT_LABELS.tryAgain);
  expect(texts(element, '.failure')).toEqual([]);
});

test('can be cancelled, and says so', async () => {
  const element = shown(storeWith(() => new Promise(() => undefined)));
  await press(element, LOOK_UP);
  await press(element, LOOKUP_LABELS.evidence_cancel);
  expect(status(element)).toBe(LOOKUP_LABELS.evidence_cancelled);
  expect(buttons(element)).toEqual([LOOK_UP]);
});

test('what was found of one domain is not told of another', async () => {
  const element = shown(storeWith(finding(GOVERNMENT)));
  await press(element, LOOK_UP);
  element.domain = 'fabrikam.com';
  await settled();
  expect(status(element)).toBe('');
  expect(buttons(element)).toEqual([fill(LOOKUP_LABELS.evidence_tenantLookUp, 'fabrikam.com')]);
});
