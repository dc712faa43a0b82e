/** Every text is there, and each is fit to be a label. */
import { LABELS } from 'unit/words';
import { QUESTIONS } from 'c/syncAdvice';
import { ARTICLES, CAUSES, OPTIONS, SETUP_PAGES } from 'c/syncFacts';
import * as text from 'c/syncText';

/** The longest text that a custom label may have. */
const LONGEST = 1000;

/** How many values are filled into the texts of the page and of the evidence; all others of them stand as they are. */
const FILLED: Readonly<Record<string, number>> = {
  bridge_hours: 1,
  group_open: 1,
  bridge_endsAnyway: 1,
  bridge_wayBack: 1,
  finding_licenceBlocked: 1,
  note_finishByAugust2026: 1,
  note_finishOverdue: 1,
  note_frontlineLicences: 1,
  note_frontlineWithdrawn: 2,
  task_bridgeEws_how: 1,
  task_bridgeEws_safeguard_how: 1,
  task_grantForUsers_how: 1,
  task_dependsOn: 1,
  task_waitsFor: 1,
  task_assignedTo: 1,
  task_assignedFormer: 1,
  task_due: 1,
  assign_group: 1,
  assign_useDay: 1,
  look_has: 1,
  look_lacks: 1,
  look_either: 2,
  filter_all: 1,
  filter_mine: 1,
  filter_late: 1,
  labelled: 2,
  listOfNames: 2,
  backHome: 1,
  chooseOption: 1,
  chosenPlan: 1,
  notHomeDay: 1,
  linkIgnored: 1,
  linkIgnoredNamed: 2,
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
  evidence_severalDomains: 2,
  evidence_tenantLookUp: 1,
  evidence_tenantLooking: 1,
  evidence_tenantFailed: 1,
  evidence_tenantFound: 3,
  evidence_tenantNoCloud: 1,
  evidence_tenantNone: 1,
  evidence_looking: 1,
  evidence_lookupFailed: 1,
  evidence_found: 3,
  evidence_gateway: 1,
  evidence_microsoftCloud: 1,
  evidence_suggestion: 1,
  evidence_differs: 1,
  evidence_unrecognised: 1,
  evidence_findingLine: 1,
  evidence_permissionsMissing: 1,
  evidence_usersCounted: 1,
  evidence_usersCountedOf: 2,
  evidence_usersPrivate: 1,
  evidence_usersLookUp: 1,
  evidence_lookUpShown: 1,
  evidence_lookedUp: 2,
  evidence_domainsShown: 2,
  evidence_domainsMore: 1,
  evidence_seenOn: 1,
  evidence_consumersLeftOut: 1,
  dayMoved: 1,
  copyCommandsFor: 1,
  otherDayWrong: 1,
  evidence_replySays: 1,
};

/** Texts whose values are checked where they are filled in: see the tests of formats and of claims. */
const FILLED_ELSEWHERE = /^(changes|compare|handover|message|reason|record|saved|status|window)_/;

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
  expect(words.filter((each) => each === 'undefined')).toEqual([]);
});

test('each id of the advice has a text', () => {
  for (const { id, values } of QUESTIONS) expect(Object.keys(text.QUESTION_TEXT[id].values)).toEqual(values);
  expect(Object.keys(text.OPTION_TEXT).sort()).toEqual(OPTIONS.map(({ id }) => id).sort());
  expect(Object.keys(text.CAUSE_TEXT).sort()).toEqual(Object.keys(CAUSES).sort());
  expect(Object.keys(text.SETUP_PAGE_TEXT).sort()).toEqual(Object.keys(SETUP_PAGES).sort());
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

/** Official names of things may have a year, or a month: articles and versions of Exchange Server. */
const A_DATE =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b20\d\d\b/;

test.each([...LABELS])(
  '%s names no date of its own: dates come from the facts, in the words of the locale',
  (name, words) => {
    const text = words.replace(
      /Exchange(?: Server)? 20\d\d(?:, 20\d\d)?(?: (?:and|or) 20\d\d)?|Exchange Server \(20\d\d, 20\d\d or 20\d\d\)/g,
      '',
    );
    expect(/^SR_article_/.test(name) ? '' : text).not.toMatch(A_DATE);
  },
);

test('each text of the page has room for what is filled in, and no more', () => {
  const room = [...LABELS]
    .map(([name, words]) => [name.replace(/^SR_/, ''), words] as const)
    .filter(([key]) => !FILLED_ELSEWHERE.test(key))
    .map(([key, words]) => [key, placeholders(words)] as const);
  const wanted = room.map(([key]) => [
    key,
    Array.from({ length: FILLED[key] ?? 0 }, (_each, index) => `{${index}}`),
  ]);
  expect(Object.fromEntries(room)).toEqual(Object.fromEntries(wanted));
});
