/** Two tabs of a browser share its storage: neither overwrites in silence what the other has written. */
import { type Draft, type Kept, readDraft, TabDraft } from 'c/syncDraft';

const draft = (screen: string): Draft => ({ answers: {}, skipped: [], chosen: null, screen, done: [] });
const screen = (): string | null | undefined => {
  const found = readDraft();
  return typeof found === 'string' ? found : found.draft.screen;
};

/** A tab that has read the draft, and what it was told. */
function tab(): { draft: TabDraft; told: Kept[] } {
  const told: Kept[] = [];
  const own = new TabDraft();
  own.read();
  own.watch((kept) => told.push(kept));
  return { draft: own, told };
}

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

test('one tab writes as often as it likes', () => {
  const { draft: only, told } = tab();
  for (const each of ['usage', 'plan']) only.write(draft(each));
  expect(screen()).toBe('plan');
  only.write(null);
  expect(screen()).toBe('nothing');
  expect(told).toEqual(['kept', 'kept', 'kept']);
});

test('the later tab is told, and overwrites or clears nothing until it is told to', () => {
  const [first, second] = [tab(), tab()];
  first.draft.write(draft('emailService'));
  second.draft.write(draft('plan'));
  second.draft.write(null);
  expect(second.told).toEqual(['elsewhere', 'elsewhere']);
  expect(screen()).toBe('emailService');
  second.draft.overwrite(draft('plan'));
  expect(screen()).toBe('plan');
  first.draft.write(draft('usage'));
  expect(first.told).toEqual(['kept', 'elsewhere']);
});

test('a tab that reads what the other has written goes on from there', () => {
  const [first, second] = [tab(), tab()];
  first.draft.write(draft('emailService'));
  second.draft.read();
  second.draft.write(draft('plan'));
  expect(second.told).toEqual(['kept']);
});

test('what another tab has cleared leaves nothing to overwrite', () => {
  const [first, second] = [tab(), tab()];
  first.draft.write(draft('emailService'));
  second.draft.read();
  first.draft.write(null);
  second.draft.write(draft('plan'));
  expect(second.told).toEqual(['kept']);
});

test('a write of another tab is told as it happens, and nothing of other entries or after the end', () => {
  const told: Kept[] = [];
  const own = new TabDraft();
  own.read();
  const end = own.watch((kept) => told.push(kept));
  const other = (key: string): boolean => {
    localStorage.setItem(key, JSON.stringify({ key }));
    return window.dispatchEvent(Object.assign(new CustomEvent('storage'), { key }));
  };
  other('another/entry');
  expect(told).toEqual([]);
  other('sync-readiness/draft');
  expect(told).toEqual(['elsewhere']);
  end();
  other('sync-readiness/draft');
  expect(told).toEqual(['elsewhere']);
});

test('a storage that is full is told', () => {
  jest.spyOn(console, 'warn').mockImplementation();
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  const { draft: own, told } = tab();
  own.write(draft('plan'));
  expect(told).toEqual(['refused']);
});
