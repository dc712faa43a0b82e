/** Unfinished work is found again, and whatever else stands in the storage does no harm. */
import { clearDraft, type Draft, readDraft, writeDraft } from 'c/syncDraft';

const KEY = 'sync-readiness/draft';
const ASSIGNED = { ownerId: '005A', ownerName: 'Ada Admin', isActive: true, due: '2027-01-15' };
const DRAFT: Draft = {
  answers: { usage: 'lightningSync', emailService: 'exchangeOnline' },
  skipped: ['microsoftCloud'],
  chosen: null,
  screen: 'salesforceCloud',
  done: ['connect'],
  assignments: { connect: ASSIGNED },
  record: {
    key: 'k',
    id: 'a00',
    version: '2026-11-22T12:00:00.000Z',
    done: [],
    assigned: { connect: { ownerId: null, ownerName: null, isActive: null, due: '2027-01-08' } },
    seen: null,
  },
  link: 'usage=newToSync',
  messages: { 'eacRbacOAuth/users': { subject: 'S', body: 'Dear all', from: 'Hello' } },
};
const { skipped, ...others } = DRAFT;
/** As it stands in the storage. */
const stored = { version: 1, passedOver: skipped, ...others };

let warn: jest.SpyInstance;

beforeEach(() => {
  localStorage.clear();
  warn = jest.spyOn(console, 'warn').mockImplementation();
});
afterEach(() => jest.restoreAllMocks());

test('what was written is read again', () => {
  expect(writeDraft(DRAFT)).toBe(true);
  expect(readDraft()).toEqual({ draft: DRAFT });
  expect(warn).not.toHaveBeenCalled();
});

test('what was cleared is gone', () => {
  writeDraft(DRAFT);
  expect(clearDraft()).toBe(true);
  expect(readDraft()).toBe('nothing');
  expect(localStorage).toHaveLength(0);
});

test('nothing is found where nothing was written', () => {
  expect(readDraft()).toBe('nothing');
  expect(warn).not.toHaveBeenCalled();
});

test('only what belongs to a draft is taken', () => {
  localStorage.setItem(KEY, JSON.stringify({ ...stored, missing: true }));
  expect(readDraft()).toEqual({ draft: DRAFT });
});

test('a draft of an earlier version gives no task to anybody, and what cannot be read of it is left out', () => {
  localStorage.setItem(KEY, JSON.stringify({ ...stored, assignments: undefined }));
  expect(readDraft()).toEqual({ draft: { ...DRAFT, assignments: {} } });
  const odd = { connect: { ...ASSIGNED, due: '2027-02-30' }, lookAgain: 'Ada', moveSettings: null };
  localStorage.setItem(KEY, JSON.stringify({ ...stored, assignments: odd }));
  expect(readDraft()).toEqual({
    draft: { ...DRAFT, assignments: { connect: { ...ASSIGNED, due: null } } },
  });
  localStorage.setItem(KEY, JSON.stringify({ ...stored, assignments: [] }));
  expect(readDraft()).toMatchObject({ draft: { assignments: {} } });
});

test.each([
  ['no messages', undefined],
  ['messages that are none', 'Hello'],
  ['a message without its text', { users: { subject: 'S', from: 'Hello' } }],
  ['a message that is null', { users: null }],
])('%s are no reason to let a draft go', (_, messages) => {
  localStorage.setItem(KEY, JSON.stringify({ ...stored, messages }));
  expect(readDraft()).toEqual({ draft: { ...DRAFT, messages: {} } });
});

test('a draft without a screen starts at the first', () => {
  localStorage.setItem(KEY, JSON.stringify({ ...stored, screen: 7 }));
  expect(readDraft()).toEqual({ draft: { ...DRAFT, screen: null } });
});

test.each([
  ['broken JSON', '{"version": 1,'],
  ['no object', 'null'],
  ['no version', JSON.stringify(DRAFT)],
  ['another version', JSON.stringify({ ...stored, version: 2 })],
  ['an unknown answer', JSON.stringify({ ...stored, answers: { usage: 'carrierPigeon' } })],
  ['an unknown question', JSON.stringify({ ...stored, answers: { colour: 'blue' } })],
  ['an unknown question skipped', JSON.stringify({ ...stored, passedOver: ['colour'] })],
  ['no list of those skipped', JSON.stringify({ ...stored, passedOver: 'microsoftCloud' })],
  ['no list of what is done', JSON.stringify({ ...stored, done: undefined })],
  ['a record without its key', JSON.stringify({ ...stored, record: { id: 'a00' } })],
  ['a task that is no text', JSON.stringify({ ...stored, done: [1] })],
])('%s is unusable, and the console says why', (_, text) => {
  localStorage.setItem(KEY, text);
  expect(readDraft()).toBe('unusable');
  expect(warn).toHaveBeenCalledWith('Sync Readiness:', expect.any(Error));
});

test.each<[string, 'getItem' | 'setItem' | 'removeItem', () => unknown, unknown]>([
  ['reading', 'getItem', readDraft, 'nothing'],
  ['writing', 'setItem', () => writeDraft(DRAFT), false],
  ['clearing', 'removeItem', clearDraft, false],
])('%s goes on without a storage that refuses', (_, method, action, result) => {
  const refusal = new DOMException('Not allowed', 'SecurityError');
  jest.spyOn(Storage.prototype, method).mockImplementation(() => {
    throw refusal;
  });
  expect(action()).toBe(result);
  expect(warn).toHaveBeenCalledWith('Sync Readiness:', refusal);
});

test('a browser without a storage at all has nothing', () => {
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Not allowed', 'SecurityError');
  });
  expect(readDraft()).toBe('nothing');
  expect(writeDraft(DRAFT)).toBe(false);
});
