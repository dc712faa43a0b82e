/** The count of the org's users in each state: cancelled, taken up again, gone on with elsewhere, refused, without a domain. */
import { google, storeWith } from 'unit/evidenceStore';
import { type Button, findAll, press, settled, show, type Shown, texts } from 'unit/page';
import type { EvidenceStore } from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import { fill } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import SyncUserCount from 'c/syncUserCount';
import type { UserPage, UserPages } from 'c/syncUserDomains';

const ADDRESSES = ['ada@contoso.com', 'bob@contoso.com', 'eve@fabrikam.com', 'joe@gmail.com', null];

function shown(
  page: UserPages['page'],
  findings: EvidenceStore = storeWith({ resolve: google }),
): Shown<SyncUserCount> {
  findings.org.open({ page });
  return show(SyncUserCount, { findings });
}

const status = (element: Element): string | undefined => texts(element, '[role=status]')[0];
const buttons = (element: Element): string[] =>
  findAll<Button>(element, 'lightning-button').map(({ label }) => label);
const counted = (users: string, total: string): string =>
  fill(TEXT_LABELS.evidence_usersCountedOf, users, total);

/** An org of two pages, the second of which is held until it is let go. */
function heldOrg(): { readonly page: UserPages['page']; readonly letGo: () => void } {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const page: UserPages['page'] = async (after) => {
    if (after !== null) await held;
    return { addresses: ADDRESSES, next: after === null ? '5' : null, total: 10 };
  };
  return { page, letGo: () => letGo() };
}

test('can be cancelled, and counts on from there', async () => {
  const { page, letGo } = heldOrg();
  const element = shown(page);
  await press(element, LOOKUP_LABELS.evidence_usersCount);
  expect(status(element)).toBe(counted('5', '10'));
  await press(element, LOOKUP_LABELS.evidence_cancel);
  expect(status(element)).toBe(`${LOOKUP_LABELS.scan_cancelled} ${counted('5', '10')}`);
  letGo();
  await press(element, LOOKUP_LABELS.evidence_usersCountOn);
  expect(status(element)).toBe(`${LOOKUP_LABELS.scan_complete} ${counted('10', '10')}`);
});

test('goes on counting while the admin is elsewhere, and shows it on return', async () => {
  const { page, letGo } = heldOrg();
  const findings = storeWith({ resolve: google });
  const first = shown(page, findings);
  await press(first, LOOKUP_LABELS.evidence_usersCount);
  first.remove();
  const meanwhile = show(SyncUserCount, { findings });
  expect(status(meanwhile)).toBe(counted('5', '10'));
  meanwhile.remove();
  letGo();
  await settled();
  expect(status(show(SyncUserCount, { findings }))).toBe(
    `${LOOKUP_LABELS.scan_complete} ${counted('10', '10')}`,
  );
});

test('says that no user could be read, with the reason on the console', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation();
  const refusal = new Error('INSUFFICIENT_ACCESS');
  const element = shown(() => Promise.reject(refusal));
  await press(element, LOOKUP_LABELS.evidence_usersCount);
  expect(status(element)).toBe(LOOKUP_LABELS.evidence_usersDenied);
  expect(warn).toHaveBeenCalledWith('Sync Readiness:', refusal);
  expect(buttons(element)).toEqual([TEXT_LABELS.tryAgain]);
  expect(texts(element, '.none')).toEqual([]);
  await expect(element).toBeAccessible();
  warn.mockRestore();
});

test('says so where no company domain is found', async () => {
  const page = async (): Promise<UserPage> => ({ addresses: ['joe@gmail.com'], next: null });
  const element = shown(page);
  await press(element, LOOKUP_LABELS.evidence_usersCount);
  expect(texts(element, 'p')).toContain(TEXT_LABELS.evidence_usersNone);
});
