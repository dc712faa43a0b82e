/** Whatever stands in the storage, and however two tabs use it: nothing throws, and nothing is overwritten unseen. */
import fc from 'fast-check';
import { someAnswers } from 'unit/arbitraries';
import { runs } from 'unit/runs';
import { QUESTIONS } from 'c/syncAdvice';
import { type Draft, type Found, type Kept, readDraft, TabDraft, writeDraft } from 'c/syncDraft';
import { ANSWER_VALUES, isDay, OPTIONS, type QuestionId, TASK_IDS } from 'c/syncFacts';

const KEY = 'sync-readiness/draft';
const questions = QUESTIONS.map(({ id }) => id);
const text = fc.string({ unit: 'binary', maxLength: 20 });

const assignments = fc.dictionary(
  fc.constantFrom(...TASK_IDS),
  fc.record({
    ownerId: text,
    ownerName: fc.option(text),
    isActive: fc.option(fc.boolean()),
    due: fc.option(fc.constantFrom('2026-11-22', '2028-02-29')),
  }),
  { noNullPrototype: true },
);

const drafts = fc.record({
  answers: someAnswers,
  skipped: fc.subarray(questions),
  chosen: fc.option(fc.constantFrom(...OPTIONS.map(({ id }) => id))),
  screen: fc.option(text),
  done: fc.subarray([...TASK_IDS]),
  assignments,
  record: fc.option(
    fc.record({
      key: text,
      id: fc.option(text),
      version: fc.option(text),
      done: fc.subarray([...TASK_IDS]),
      assigned: assignments,
      seen: fc.option(fc.constantFrom('2026-11-22', '2028-02-29')),
    }),
  ),
  link: fc.option(text),
  messages: fc.dictionary(text, fc.record({ subject: text, body: text, from: text })),
}) as fc.Arbitrary<Draft>;

beforeEach(() => {
  localStorage.clear();
  jest.spyOn(console, 'warn').mockImplementation();
});
afterEach(() => jest.restoreAllMocks());

test('any draft is read back as it was', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      writeDraft(draft);
      expect(readDraft()).toEqual({ draft });
    }),
    runs(200),
  );
});

function isAllowed(found: Found): boolean {
  if (typeof found === 'string') return ['nothing', 'unusable'].includes(found);
  const { answers, skipped, chosen, screen, done, record, link, messages = {} } = found.draft;
  const isText = (value: unknown): boolean => typeof value === 'string';
  return (
    Object.entries(answers).every(([id, value]) => {
      const allowed: readonly string[] = ANSWER_VALUES[id as QuestionId];
      return allowed.includes(value);
    }) &&
    skipped.every((id) => questions.includes(id)) &&
    (chosen === null || OPTIONS.some(({ id }) => id === chosen)) &&
    [screen, link].every((value) => value === null || isText(value)) &&
    done.every(isText) &&
    Object.values(messages).every((message) => Object.values(message).every(isText)) &&
    (!record || (isText(record.key) && (record.seen === null || isDay(record.seen))))
  );
}

/** A stored draft in which some values are others, at any depth. */
const spoiled = fc
  .tuple(
    drafts,
    fc.dictionary(
      fc.constantFrom(
        ...'answers passedOver chosen done assignments record link messages __proto__ version'.split(' '),
      ),
      fc.jsonValue(),
      { maxKeys: 2 },
    ),
  )
  .map(([{ skipped, ...draft }, bad]) =>
    JSON.stringify({ version: 1, passedOver: skipped, ...draft, ...bad }),
  );

test('whatever stands in the storage is a draft that is allowed, or is let go', () => {
  const stored = fc.oneof(
    spoiled,
    fc.json(),
    text,
    fc.constantFrom('{"version":1,"__proto__":{"answers":{}}}', '[]'),
  );
  fc.assert(
    fc.property(stored, (each) => {
      localStorage.setItem(KEY, each);
      expect(isAllowed(readDraft())).toBe(true);
    }),
    runs(500),
  );
});

/** What a tab does; `refuse` and `accept` are done by the browser: the storage is full, and has room again. */
const acts = fc.record({
  tab: fc.nat({ max: 1 }),
  act: fc.constantFrom('read', 'write', 'write', 'write', 'overwrite', 'forget', 'refuse', 'accept'),
});

test('two tabs in any order: a tab replaces only what it has read or written itself, and is told when not', () => {
  const property = fc.property(fc.array(acts, { maxLength: 40 }), (taken) => {
    jest.restoreAllMocks();
    localStorage.clear();
    jest.spyOn(console, 'warn').mockImplementation();
    const told: Kept[] = [];
    const tabs = [new TabDraft(), new TabDraft()];
    for (const tab of tabs) tab.watch((kept) => told.push(kept));
    const known: (string | null)[] = [null, null];
    let isFull = false;
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')
      ?.value as Storage['setItem'];
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(function store(this: Storage, key, value) {
      if (isFull) throw new DOMException('Full', 'QuotaExceededError');
      setItem.call(this, key, value);
    });
    taken.forEach(({ tab: index, act }, step) => {
      const tab = tabs[index] as TabDraft;
      const before = localStorage.getItem(KEY);
      const isForeign = before !== null && before !== known[index];
      const draft: Draft = { answers: {}, skipped: [], chosen: null, screen: `step ${step}`, done: [] };
      told.length = 0;
      if (act === 'refuse' || act === 'accept') isFull = act === 'refuse';
      else if (act === 'read') tab.read();
      else if (act === 'overwrite') tab.overwrite(draft);
      else tab.write(act === 'forget' ? null : draft);
      const after = localStorage.getItem(KEY);
      const isWrite = act === 'write' || act === 'forget';
      const isRefused = isFull && (act === 'overwrite' || act === 'write');
      const expected = isWrite && isForeign ? 'elsewhere' : isRefused ? 'refused' : 'kept';
      expect(told).toEqual(isWrite || act === 'overwrite' ? [expected] : []);
      const isChange = expected === 'kept' && (isWrite || act === 'overwrite');
      expect(isChange || after === before).toBe(true);
      if (!(isWrite && isForeign) && act !== 'refuse' && act !== 'accept') known[index] = after;
    });
  });
  fc.assert(property, runs(150));
});
