/** Every text is there, and each is fit to be a label. */
import { LABELS } from 'unit/words';
import { QUESTIONS } from 'c/syncAdvice';
import { ARTICLES, CAUSES, OPTIONS, SETUP_PAGES } from 'c/syncFacts';
import { FAILURES } from 'c/syncDns';
import { MEANINGS } from 'c/syncMailService';
import { USER_PERMISSIONS } from 'c/syncPermissions';
import * as text from 'c/syncText';
import { FINDING_IDS } from 'c/syncTenantReply';
import { MIXES } from 'c/syncUserDomains';

/** The longest text that a custom label may have. */
const LONGEST = 1000;

/** How many values the page fills into its own texts; all its other texts stand as they are. */
const FILLED: Readonly<Record<string, number>> = {
  backHome: 1,
  chooseOption: 1,
  chosenPlan: 1,
  notHomeDay: 1,
  linkIgnored: 1,
  linkAbout: 3,
  asOf: 1,
  verified: 1,
  verifiedOn: 1,
  stale: 1,
  change: 1,
  cause: 1,
  nextStep: 1,
  stepNotNeeded: 1,
  openInSetup: 1,
  moveTo: 1,
  beginWith: 1,
  keepFor: 1,
  closedOptions: 1,
  needs: 1,
  tasksDone: 2,
};

/** The same for the words around the evidence. */
const FILLED_IN_EVIDENCE: Readonly<Record<string, number>> = {
  looking: 1,
  lookupFailed: 1,
  found: 3,
  foundUnknown: 2,
  gateway: 1,
  microsoftCloud: 1,
  suggestion: 1,
  differs: 1,
  unrecognised: 1,
  findingLine: 1,
  permissionsMissing: 1,
  usersCounted: 1,
  usersCountedOf: 2,
  usersPrivate: 1,
  usersLookUp: 1,
  lookUpShown: 1,
  lookedUp: 2,
  domainsShown: 2,
  domainsMore: 1,
  seenOn: 1,
  replySays: 1,
};

/** Texts whose values are checked where they are filled in: see the tests of formats and of claims. */
const FILLED_ELSEWHERE = /^SR_(changes|compare|evidence|handover|page|reason|record|saved|status|window)_/;

function leaves(value: unknown): string[] {
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [String(value)];
}

function placeholders(words: string): string[] {
  return [...new Set(words.match(/\{\d\}/g))].sort();
}

const TABLES = Object.entries(text).filter(([, value]) => typeof value !== 'function');

test.each(TABLES)('%s has words for everything', (_, table) => {
  const words = leaves(table);
  expect(words.filter((each) => each.trim() === '')).toEqual([]);
  // A label that is not there shows its name.
  expect(words.filter((each) => each.startsWith('c.'))).toEqual([]);
});

test('each id of the advice has a text', () => {
  for (const { id, values } of QUESTIONS) expect(Object.keys(text.QUESTION_TEXT[id].values)).toEqual(values);
  expect(Object.keys(text.OPTION_TEXT).sort()).toEqual(OPTIONS.map(({ id }) => id).sort());
  expect(Object.keys(text.CAUSE_TEXT).sort()).toEqual(Object.keys(CAUSES).sort());
  expect(Object.keys(text.SETUP_PAGE_TEXT).sort()).toEqual(Object.keys(SETUP_PAGES).sort());
});

test('each id of the evidence has a text', () => {
  expect(Object.keys(text.MEANING_TEXT).sort()).toEqual([...MEANINGS].sort());
  expect(Object.keys(text.FAILURE_TEXT).sort()).toEqual([...FAILURES].sort());
  expect(Object.keys(text.FINDING_TEXT).sort()).toEqual([...FINDING_IDS].sort());
  expect(Object.keys(text.USER_PERMISSION_TEXT).sort()).toEqual([...USER_PERMISSIONS].sort());
  expect(Object.keys(text.MIX_TEXT).sort()).toEqual([...MIXES].sort());
});

test('each article has a name of its own; an address that we do not know is its own name', () => {
  const names = Object.values(ARTICLES).map(text.articleName);
  expect(names.filter((name) => /^(https:|c\.)/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(text.articleName('https://example.com/')).toBe('https://example.com/');
});

test('the answers to a question tell themselves apart', () => {
  for (const { values } of Object.values(text.QUESTION_TEXT)) {
    const choices: text.ChoiceText[] = Object.values(values);
    expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
    expect(new Set(choices.map(({ hint }) => hint)).size).toBe(choices.length);
  }
});

test.each([...LABELS])('%s fits a label: not empty, not too long, plain text', (_, words) => {
  // A file that was laid out anew may hold indentation, which an org would show.
  expect(words).toBe(words.trim());
  expect(words).not.toMatch(/\n[ \t]/);
  expect(words).not.toBe('');
  expect(words.length).toBeLessThanOrEqual(LONGEST);
  expect(words).not.toMatch(/<[a-z/]|&[a-z]+;|\$\{|%[sd]/i);
});

test.each([
  ['page', text.PAGE_TEXT, FILLED],
  ['evidence', text.EVIDENCE_TEXT, FILLED_IN_EVIDENCE],
])('each text of the %s has room for what is filled in, and no more', (_, words, filled) => {
  const room = Object.entries(words).map(([key, each]) => [key, placeholders(each)]);
  const wanted = Object.keys(words).map((key) => [
    key,
    Array.from({ length: filled[key] ?? 0 }, (_each, index) => `{${index}}`),
  ]);
  expect(Object.fromEntries(room)).toEqual(Object.fromEntries(wanted));
});

test('no other text has a gap that nobody fills', () => {
  const gaps = [...LABELS].filter(([name, words]) => !FILLED_ELSEWHERE.test(name) && words.includes('{'));
  expect(gaps).toEqual([]);
});
