/** The org's mail domains in each state: nothing before it is asked for, counted, cancelled, refused, looked up. */
import '../../../__tests__/words';
import {
  type Button,
  find,
  findAll,
  heard,
  press,
  settled,
  show,
  type Shown,
  texts,
} from '../../../__tests__/page';
import { type Answer, LookupError, type Question } from 'c/syncDns';
import SyncOrgDomains from 'c/syncOrgDomains';
import { EVIDENCE_TEXT, fill, MIX_TEXT, SCAN_TEXT, SERVICE_TEXT, STRENGTH_TEXT } from 'c/syncText';
import type { UserPage, UserPages } from 'c/syncUserDomains';

const mockResolve = jest.fn<Promise<Answer>, [Question]>();
jest.mock('c/syncWebDns', () => ({ webDns: { resolve: (question: Question) => mockResolve(question) } }));

const NAMES = ['ada@contoso.com', 'bob@contoso.com', 'eve@fabrikam.com', 'joe@gmail.com', null];
const GOOGLE = `${SERVICE_TEXT.google}, ${STRENGTH_TEXT.strong}`;

type Domains = Shown<SyncOrgDomains>;

/** The component with an org behind its door. */
function shown(page: UserPages['page']): Domains {
  const element = show(SyncOrgDomains);
  const detail = { pages: { page } };
  find(element, 'c-sync-user-pages').dispatchEvent(new CustomEvent('pages', { detail }));
  return element;
}

const onePage = async (): Promise<UserPage> => ({ addresses: NAMES, next: null, total: NAMES.length });
const status = (element: Domains): string | undefined => texts(element, '[role=status]')[0];
const cells = (element: Domains): string[] => texts(element, 'tbody th, tbody td');
const buttons = (element: Domains): string[] =>
  findAll<Button>(element, 'lightning-button').map(({ label }) => label);
const counted = (users: string, total: string): string => fill(EVIDENCE_TEXT.usersCountedOf, users, total);

beforeEach(() =>
  mockResolve.mockReset().mockImplementation(async ({ name, type }) => ({
    outcome: type === 'MX' ? 'found' : 'empty',
    records: type === 'MX' ? [{ name, type, value: 'aspmx.l.google.com', preference: 1 }] : [],
  })),
);

test('counts nothing before it is asked to', async () => {
  const page = jest.fn(onePage);
  const element = shown(page);
  await settled();
  expect(page).not.toHaveBeenCalled();
  expect(buttons(element)).toEqual([EVIDENCE_TEXT.usersCount]);
  await expect(element).toBeAccessible();
});

test('counts by domain, the largest first, private ones apart, and looks nothing up by itself', async () => {
  const element = shown(onePage);
  await press(element, EVIDENCE_TEXT.usersCount);
  expect(status(element)).toBe(`${SCAN_TEXT.complete} ${counted('5', '5')}`);
  const none = EVIDENCE_TEXT.notLookedUp;
  expect(cells(element)).toEqual(['contoso.com', '2', none, 'fabrikam.com', '1', none]);
  expect(texts(element, 'p')).toContain(fill(EVIDENCE_TEXT.usersPrivate, 2));
  expect(buttons(element)).toEqual([fill(EVIDENCE_TEXT.usersLookUp, 2)]);
  expect(mockResolve).not.toHaveBeenCalled();
  await expect(element).toBeAccessible();
});

test('looks the largest up when asked to, and answers only when told to', async () => {
  const element = shown(onePage);
  const answers = heard(element, 'answer');
  await press(element, EVIDENCE_TEXT.usersCount);
  await press(element, fill(EVIDENCE_TEXT.usersLookUp, 2));
  expect(cells(element)).toEqual(['contoso.com', '2', GOOGLE, 'fabrikam.com', '1', GOOGLE]);
  expect(texts(element, '.mix')).toEqual([MIX_TEXT.allGoogle]);
  expect(answers).toEqual([]);
  await press(element, EVIDENCE_TEXT.use, 'c-sync-suggestion');
  expect(answers).toEqual([{ question: 'emailService', value: 'google' }]);
  await expect(element).toBeAccessible();
});

test('says which domain could not be looked up, and looks for that one again', async () => {
  const element = shown(onePage);
  await press(element, EVIDENCE_TEXT.usersCount);
  mockResolve.mockRejectedValueOnce(new LookupError('timeout', 'slow'));
  await press(element, fill(EVIDENCE_TEXT.usersLookUp, 2));
  expect(cells(element)).toContain(fill(EVIDENCE_TEXT.lookupFailed, 'contoso.com'));
  await press(element, fill(EVIDENCE_TEXT.usersLookUp, 1));
  expect(cells(element)).toEqual(['contoso.com', '2', GOOGLE, 'fabrikam.com', '1', GOOGLE]);
});

test('can be cancelled, and counts on from there', async () => {
  let held = true;
  const element = shown((after) =>
    after === null
      ? Promise.resolve({ addresses: NAMES, next: '5', total: 10 })
      : held
        ? new Promise(() => undefined)
        : Promise.resolve({ addresses: NAMES, next: null, total: 10 }),
  );
  await press(element, EVIDENCE_TEXT.usersCount);
  expect(status(element)).toBe(counted('5', '10'));
  await press(element, EVIDENCE_TEXT.cancel);
  expect(status(element)).toBe(`${SCAN_TEXT.cancelled} ${counted('5', '10')}`);
  held = false;
  await press(element, EVIDENCE_TEXT.usersCountOn);
  expect(status(element)).toBe(`${SCAN_TEXT.complete} ${counted('10', '10')}`);
});

test('says that no user could be read, with the reason on the console', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation();
  const refusal = new Error('INSUFFICIENT_ACCESS');
  const element = shown(() => Promise.reject(refusal));
  await press(element, EVIDENCE_TEXT.usersCount);
  expect(status(element)).toBe(EVIDENCE_TEXT.usersDenied);
  expect(warn).toHaveBeenCalledWith('Sync Readiness:', refusal);
  expect(buttons(element)).toEqual([EVIDENCE_TEXT.retry]);
  await expect(element).toBeAccessible();
  warn.mockRestore();
});
