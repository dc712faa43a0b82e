/** The parts of `npm run sources` that need no browser. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { visitAll, type Checking } from '../../scripts/sources/check.ts';
import { differences } from '../../scripts/sources/difference.ts';
import { judge, type SourceResult, type SourceVisit } from '../../scripts/sources/judge.ts';
import { comparable, fingerprint, isStamp } from '../../scripts/sources/paragraphs.ts';
import { NEVER_READ } from '../../scripts/sources/readings.ts';
import { asMarkdown, asText, hasNews } from '../../scripts/sources/report.ts';

test('a paragraph that only says when the page was changed is a stamp; a date in a sentence is none', () => {
  const stamps = [
    'Updated Oct 3, 2026',
    'Article last modified: 2026-10-03',
    'Published 3 days ago',
    'Last reviewed on 12/31/2026 at 10:30 AM',
    'Sep 2026 • 5 min read',
    '1,204 Views',
  ];
  for (const text of stamps) assert.equal(isStamp(text), true, text);
  const facts = [
    'EWS ends on October 1, 2026',
    'Retirement date: April 2027',
    // As in a cell of a table.
    'April 1, 2027',
    'Updated',
    'Version 2026.1 replaces it',
    'Updated connections end on 10/01/2026',
  ];
  for (const text of facts) assert.equal(isStamp(text), false, text);
});

test('white space and invisible characters make no other paragraph', () => {
  assert.deepEqual(comparable(['  A\u00a0b\n c\u200b ', ' ', 'Updated 2026-01-01']), ['A b c']);
});

test('a fingerprint does not hold the text', () => {
  assert.match(fingerprint('EWS ends'), /^[0-9a-f]{16}$/);
});

test('differences name the place, what stands there now, and how much is gone', () => {
  const before = ['a', 'b', 'c', 'd'].map(fingerprint);
  assert.deepEqual(differences(before, ['a', 'b', 'c', 'd']), []);
  assert.deepEqual(differences(before, ['x', 'a', 'b', 'y', 'd']), [
    { after: null, now: ['x'], gone: 0 },
    { after: 'b', now: ['y'], gone: 1 },
  ]);
  assert.deepEqual(differences(before, ['a', 'b']), [{ after: 'b', now: [], gone: 2 }]);
  assert.deepEqual(differences([], ['a']), [{ after: null, now: ['a'], gone: 0 }]);
});

test('property: differences count for the whole change of length, and for nothing where nothing changed', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, now) => {
      const found = differences(before.map(fingerprint), now);
      const change = found.reduce((sum, { now: added, gone }) => sum + added.length - gone, 0);
      assert.equal(change, now.length - before.length);
      assert.equal(found.length === 0, before.join() === now.join());
    }),
  );
});

const SOURCE = { id: 'probe', url: 'https://help.example/a' };
const READING = {
  read: '2026-11-01',
  address: 'https://help.example/a/?b=2&a=1',
  paragraphs: [fingerprint('A')],
};

test('parameters in another order, a slash and a fragment are the same address', () => {
  const visit: SourceVisit = {
    kind: 'page',
    address: 'https://help.example/a?a=1&b=2#top',
    paragraphs: ['A'],
  };
  assert.equal(judge(SOURCE, READING, visit).outcome, 'unchanged');
  assert.equal(judge(SOURCE, READING, { ...visit, address: 'https://help.example/b' }).outcome, 'moved');
});

test('a source that was never read has nothing to be compared with', () => {
  const visit: SourceVisit = { kind: 'page', address: SOURCE.url, paragraphs: ['A'] };
  assert.equal(judge(SOURCE, NEVER_READ, visit).outcome, 'neverRead');
  assert.equal(judge(SOURCE, undefined, visit).outcome, 'neverRead');
  assert.equal(judge(SOURCE, NEVER_READ, { kind: 'gone', reason: 'HTTP 404' }).outcome, 'gone');
});

const PAGE: SourceVisit = { kind: 'page', address: SOURCE.url, paragraphs: ['A'] };
const CHECKING: Checking = {
  visit: () => Promise.resolve(PAGE),
  atOnce: 2,
  retries: 2,
  pause: () => Promise.resolve(),
  done: () => undefined,
  signal: new AbortController().signal,
};
const MANY = Array.from({ length: 7 }, (_, index) => ({
  id: `s${index}`,
  url: `https://help.example/${index}`,
}));

test('no more pages are open at once than allowed, and every source is visited', async () => {
  let open = 0;
  let most = 0;
  const found = await visitAll(MANY, {
    ...CHECKING,
    visit: async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
      return PAGE;
    },
  });
  assert.equal(most, 2);
  assert.equal(found.size, MANY.length);
});

test('an unreachable page is tried again so often and no more; one that is gone is not', async () => {
  const tries = new Map<string, number>();
  const found = await visitAll(MANY.slice(0, 3), {
    ...CHECKING,
    visit: (url) => {
      const count = (tries.get(url) ?? 0) + 1;
      tries.set(url, count);
      if (url.endsWith('0'))
        return Promise.resolve(count < 2 ? { kind: 'unreachable', reason: 'HTTP 503' } : PAGE);
      return Promise.resolve({ kind: url.endsWith('1') ? 'unreachable' : 'gone', reason: 'HTTP' });
    },
  });
  assert.deepEqual([...tries.values()].sort(), [1, 2, 3]);
  assert.deepEqual([...found.values()].map(({ kind }) => kind).sort(), ['gone', 'page', 'unreachable']);
});

test('once stopped, no further page is opened', async () => {
  const stop = new AbortController();
  const found = await visitAll(MANY, {
    ...CHECKING,
    atOnce: 1,
    signal: stop.signal,
    visit: () => (stop.abort(), Promise.resolve(PAGE)),
  });
  assert.equal(found.size, 1);
});

const CHANGED: SourceResult = {
  ...SOURCE,
  outcome: 'changed',
  read: '2026-11-01',
  movedTo: null,
  differences: [{ after: 'A', now: ['``` @everyone <b>', 'x'.repeat(500)], gone: 1 }],
  reason: null,
};
const UNCHANGED: SourceResult = { ...CHANGED, id: 'calm', outcome: 'unchanged', differences: [] };

test('only what changed, moved or is gone is news', () => {
  assert.equal(
    hasNews([UNCHANGED, { ...UNCHANGED, outcome: 'neverRead' }, { ...UNCHANGED, outcome: 'unreachable' }]),
    false,
  );
  assert.equal(hasNews([UNCHANGED, CHANGED]), true);
});

test('the report says what changed where, in short', () => {
  const text = asText([UNCHANGED, CHANGED]).join('\n');
  assert.match(text, /^Changed since it was read \(1\)\n {2}probe, read on 2026-11-01/);
  assert.match(text, /after "A"\n\s+- 1 paragraph of the reading\n\s+\+ ``` @everyone <b>\n\s+\+ x{239}…/);
});

test("a page's text stays inside its block of code in an issue", () => {
  const lines = asMarkdown([UNCHANGED, CHANGED]);
  assert.equal(lines.filter((line) => line.startsWith('````')).length, 2, lines.join('\n'));
  assert.ok(lines.at(-1)?.startsWith('Unchanged: `calm`'));
});
