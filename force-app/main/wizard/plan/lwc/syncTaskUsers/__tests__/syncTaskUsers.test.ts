/** The look at the users' addresses: nothing before it is asked for, what is seen of them, and what cannot be. */
import { answerFrom, storeOver } from 'unit/evidenceStore';
import { type Button, find, findAll, press, settled, show, type Shown, texts } from 'unit/page';
import type { EvidenceStore } from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import SyncTaskUsers from 'c/syncTaskUsers';
import { fill } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { UserPage, UserPages } from 'c/syncUserDomains';

const COUNT = 'c-sync-user-count';
const ADDRESSES = ['ada@contoso.com', 'bob@contoso.com', 'eve@fabrikam.com', 'joe@gmail.com', null];
const onePage = async (): Promise<UserPage> => ({ addresses: ADDRESSES, next: null, total: 5 });

function storeOf(page: UserPages['page'] = onePage): EvidenceStore {
  const { findings } = storeOver(answerFrom({ 'MX contoso.com': 'aspmx.l.google.com' }));
  findings.org.open({ page });
  return findings;
}

const shown = (findings: EvidenceStore): Shown<SyncTaskUsers> =>
  show(SyncTaskUsers, { findings, about: 'Check' });
const status = (element: Element): string | undefined => texts(element, COUNT, '.status')[0];
const buttons = (element: Element): string[] =>
  findAll<Button>(element, COUNT, 'lightning-button').map(({ label }) => label);

async function look(findings: EvidenceStore): Promise<Shown<SyncTaskUsers>> {
  const element = shown(findings);
  find(element, '.now').click();
  await settled();
  return element;
}

test('asks the org nothing before the press, and its button has a name of its own', async () => {
  const page = jest.fn(onePage);
  const element = shown(storeOf(page));
  await settled();
  expect(page).not.toHaveBeenCalled();
  expect(find(element, '.now').getAttribute('aria-label')).toBe('Look now: Check');
  expect(texts(element, 'p, li')).toEqual([TEXT_LABELS.evidence_usersIntro]);
  await expect(element).toBeAccessible();
});

test('says how many users there are, which domains, how many without, and what cannot be seen', async () => {
  const element = await look(storeOf());
  expect(status(element)).toBe('All active users are counted. Users counted: 5 of 5');
  expect(texts(element, COUNT, '.rest')).toEqual([fill(TEXT_LABELS.evidence_usersPrivate, 2)]);
  expect(texts(element, '.domain')).toEqual(['contoso.com · Users: 2', 'fabrikam.com · Users: 1']);
  expect(texts(element, '.unseen')).toEqual([PLAN_LABELS.look_unseenAddresses]);
  expect(findAll(element, '.now')).toEqual([]);
  await expect(element).toBeAccessible();
});

test('the focus goes from the button, which is removed, to what is said of the count', async () => {
  const element = shown(storeOf());
  const button = find(element, '.now');
  button.focus();
  button.click();
  await settled();
  const count = find(element, COUNT);
  expect(element.shadowRoot?.activeElement).toBe(count);
  expect(count.shadowRoot?.activeElement).toBe(find(element, COUNT, '.status'));
});

test('a count made elsewhere is shown at once, with what was seen of its domains, and takes no focus', async () => {
  const page = jest.fn(onePage);
  const findings = storeOf(page);
  await findings.org.count();
  await findings.org.lookUp(['contoso.com']);
  const element = shown(findings);
  expect(texts(element, '.domain')[0]).toBe('contoso.com: Google Workspace, strong sign · Users: 2');
  expect(findAll(element, '.now')).toEqual([]);
  expect(element.shadowRoot?.activeElement).toBeNull();
  expect(page).toHaveBeenCalledTimes(1);
});

test('can be cancelled, says what was seen until then, and counts on from there', async () => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const element = await look(
    storeOf(async (after) => {
      if (after !== null) await held;
      return { addresses: ADDRESSES, next: after === null ? '5' : null, total: 10 };
    }),
  );
  expect(status(element)).toBe('Users counted: 5 of 10');
  expect(texts(element, '.domain')).toEqual([]);
  await press(element, LOOKUP_LABELS.evidence_cancel, COUNT);
  expect(status(element)).toBe(`${LOOKUP_LABELS.scan_cancelled} Users counted: 5 of 10`);
  expect(texts(element, '.domain')[0]).toBe('contoso.com · Users: 2');
  letGo();
  await press(element, LOOKUP_LABELS.evidence_usersCountOn, COUNT);
  expect(status(element)).toBe(`${LOOKUP_LABELS.scan_complete} Users counted: 10 of 10`);
  expect(texts(element, '.domain')[0]).toBe('contoso.com · Users: 4');
});

test('says that no user could be read, and nothing of domains, until it is tried again', async () => {
  const warn = jest.spyOn(console, 'warn').mockReturnValue();
  let isDenied = true;
  const element = await look(
    storeOf(() => (isDenied ? Promise.reject(new Error('INSUFFICIENT_ACCESS')) : onePage())),
  );
  expect(status(element)).toBe(LOOKUP_LABELS.evidence_usersDenied);
  expect(texts(element, 'p, li')).toEqual([]);
  expect(texts(element, COUNT, '.none')).toEqual([]);
  expect(buttons(element)).toEqual([TEXT_LABELS.tryAgain]);
  expect(warn).toHaveBeenCalledTimes(1);
  await expect(element).toBeAccessible();
  isDenied = false;
  await press(element, TEXT_LABELS.tryAgain, COUNT);
  expect(texts(element, '.domain')).toHaveLength(2);
  warn.mockRestore();
});

test('of many domains the largest are told, and how many there are', async () => {
  const addresses = [1, 2, 3, 4, 5, 6, 7].flatMap((many) => Array<string>(many).fill(`x@d${many}.example`));
  const element = await look(storeOf(async () => ({ addresses, next: null })));
  expect(texts(element, '.domain')).toEqual([
    ...[7, 6, 5, 4, 3].map((many) => `d${many}.example · Users: ${many}`),
    'Domains shown: 5 of 7',
  ]);
});

test('says so where no user has a company address', async () => {
  const element = await look(storeOf(async () => ({ addresses: ['joe@gmail.com'], next: null })));
  expect(texts(element, COUNT, '.none')).toEqual([TEXT_LABELS.evidence_usersNone]);
  expect(texts(element, '.domain, .unseen')).toEqual([]);
});

test('is empty where nothing can be looked at', () => {
  expect(findAll(show(SyncTaskUsers), '*')).toEqual([]);
});
