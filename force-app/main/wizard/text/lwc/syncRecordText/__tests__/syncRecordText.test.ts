/** What goes wrong with saved assessments, in words: a text for each problem, with what the org said as it said it. */
import { problemText } from 'c/syncRecordText';

type AnyProblem = Parameters<typeof problemText>[0];

const PROBLEMS: readonly AnyProblem[] = [
  { kind: 'noPermission', field: null },
  { kind: 'stale', theirs: null },
  { kind: 'invalid', field: 'Name', detail: 'Too long.' },
  { kind: 'duplicate' },
  { kind: 'gone' },
  { kind: 'unreachable' },
  { kind: 'timeout' },
  { kind: 'unreadable', field: 'Usage__c', value: 'later' },
  { kind: 'unknown', detail: 'Row lock' },
];

test('each problem has a text of its own, with nothing left to fill in', () => {
  const told = PROBLEMS.map(problemText);
  expect(new Set(told).size).toBe(PROBLEMS.length);
  for (const text of told) expect(text).toMatch(/^[^{}]+$/);
});

test('says which value cannot be read, and of which field', () => {
  expect(problemText({ kind: 'unreadable', field: 'Usage__c', value: 'later' })).toContain('Usage__c later');
});

test.each(['<b>no</b>', "$& $' $1", '{0}'])('puts %j in as it is', (detail) => {
  expect(problemText({ kind: 'unknown', detail })).toContain(detail);
});
