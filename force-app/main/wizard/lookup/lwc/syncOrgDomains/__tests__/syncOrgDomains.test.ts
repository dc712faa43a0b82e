/** The org's mail domains in each state: nothing before it is asked for, counted, cancelled, refused, looked up. */
import { answerFrom, storeOver, heldStore, type Looked } from 'unit/evidenceStore';
import { actions, type Button, findAll, press, settled, show, type Shown, texts } from 'unit/page';
import type { EvidenceStore } from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import SyncOrgDomains from 'c/syncOrgDomains';
import { fill, QUESTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { UserPage, UserPages } from 'c/syncUserDomains';

const ADDRESSES = ['ada@contoso.com', 'bob@contoso.com', 'eve@fabrikam.com', 'joe@gmail.com', null];
const fromZone = answerFrom({
  'MX contoso.com': 'aspmx.l.google.com',
  'MX fabrikam.com': 'aspmx.l.google.com',
});
const DOMAINS = ['contoso.com', 'fabrikam.com'];
const LOOK_UP = fill(LOOKUP_LABELS.evidence_usersLookUp, 2);

type Domains = Shown<SyncOrgDomains>;

function shown(findings: EvidenceStore, page: UserPages['page'] = onePage): Domains {
  findings.org.open({ page });
  return show(SyncOrgDomains, { findings });
}

const onePage = async (): Promise<UserPage> => ({ addresses: ADDRESSES, next: null, total: 5 });
const google = (): Looked => storeOver(fromZone);
const COUNT = 'c-sync-user-count';
const status = (element: Domains): string | undefined => texts(element, COUNT, '[role=status]')[0];
const buttons = (element: Domains): string[] =>
  findAll<Button>(element, COUNT, 'lightning-button').map(({ label }) => label);
const counted = (users: string, total: string): string =>
  fill(TEXT_LABELS.evidence_usersCountedOf, users, total);

test('counts nothing before it is asked to', async () => {
  const page = jest.fn(onePage);
  const element = shown(google().findings, page);
  await settled();
  expect(page).not.toHaveBeenCalled();
  expect(buttons(element)).toEqual([LOOKUP_LABELS.evidence_usersCount]);
  await expect(element).toBeAccessible();
});

test('counts by domain, private ones apart, and looks nothing up by itself', async () => {
  const { findings, asked } = google();
  const element = shown(findings);
  await press(element, LOOKUP_LABELS.evidence_usersCount, COUNT);
  expect(status(element)).toBe(`${LOOKUP_LABELS.scan_complete} ${counted('5', '5')}`);
  expect(texts(element, 'c-sync-domain-table', 'tbody th')).toEqual(DOMAINS);
  expect(texts(element, COUNT, '.rest')).toEqual([fill(TEXT_LABELS.evidence_usersPrivate, 2)]);
  expect(buttons(element)).toEqual([]);
  expect(asked).toEqual([]);
  await expect(element).toBeAccessible();
});

test('looks domains up when asked to, and answers only when told to', async () => {
  const element = shown(google().findings);
  const answers = actions(element, 'answer');
  await press(element, LOOKUP_LABELS.evidence_usersCount, COUNT);
  await press(element, LOOK_UP, 'c-sync-domain-table');
  expect(texts(element, '.mix')).toEqual([LOOKUP_LABELS.mix_allGoogle]);
  expect(answers).toEqual([]);
  await press(element, LOOKUP_LABELS.evidence_use, 'c-sync-suggestion');
  expect(answers).toEqual([{ question: 'emailService', value: 'google' }]);
  await expect(element).toBeAccessible();
});

test('says how far the look-ups are, and cancels them', async () => {
  const element = shown(heldStore().findings);
  await press(element, LOOKUP_LABELS.evidence_usersCount, COUNT);
  await press(element, LOOK_UP, 'c-sync-domain-table');
  expect(status(element)).toBe(fill(LOOKUP_LABELS.evidence_lookedUp, 0, 2));
  expect(buttons(element)).toEqual([LOOKUP_LABELS.evidence_cancel]);
  await press(element, LOOKUP_LABELS.evidence_cancel, COUNT);
  expect(status(element)).toBe(`${LOOKUP_LABELS.scan_complete} ${counted('5', '5')}`);
  await press(element, LOOK_UP, 'c-sync-domain-table');
});

test('the cloud of each domain that may be Microsoft’s can be asked about, and stands in the table', async () => {
  const zone = answerFrom({
    'MX contoso.com': 'mx1.pphosted.com',
    'MX fabrikam.com': 'aspmx.l.google.com',
    'TXT contoso.com': 'MS=ms12345678',
  });
  const spf = {
    name: 'contoso.com',
    type: 'TXT',
    value: 'v=spf1 include:spf.protection.outlook.com -all',
  } as const;
  const { findings } = storeOver(
    (question) =>
      question.type === 'TXT' && question.name === 'contoso.com'
        ? { outcome: 'found', records: [...zone(question).records, spf] }
        : zone(question),
    {
      find: async (domain) => ({
        kind: 'tenant',
        domain,
        microsoftCloud: 'gccHighOrDod',
        strength: 'strong',
      }),
    },
  );
  const element = shown(findings);
  element.question = 'microsoftCloud';
  await press(element, LOOKUP_LABELS.evidence_usersCount, COUNT);
  await press(element, LOOK_UP, 'c-sync-domain-table');
  expect(texts(element, 'c-sync-domain-table', '.cloud')).toEqual([]);
  const label = fill(LOOKUP_LABELS.evidence_tenantLookUp, 'contoso.com');
  const rows = ['c-sync-tenant-lookups', 'c-sync-tenant-lookup'];
  expect(findAll<Button>(element, ...rows, 'lightning-button').map((button) => button.label)).toEqual([
    label,
  ]);
  await press(element, label, ...rows);
  expect(texts(element, 'c-sync-domain-table', '.cloud')).toEqual([
    fill(TEXT_LABELS.evidence_microsoftCloud, QUESTION_TEXT.microsoftCloud.values.gccHighOrDod.label),
  ]);
  expect(findAll(element, 'c-sync-tenant-lookups', 'c-sync-suggestion')).toHaveLength(1);
  await expect(element).toBeAccessible();
});
