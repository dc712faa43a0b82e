/** The comparison: every question of every option is answered or known to be open, and nothing comes before its day. */
import fc from 'fast-check';
import { adviceFor } from 'unit/advice';
import {
  ANNOUNCEMENTS,
  type Answers,
  ARTICLES,
  type AspectId,
  ASPECTS,
  type ClaimId,
  CLAIMS,
  isDay,
  type OptionId,
  OPTIONS,
  SETUP_PAGES,
} from 'c/syncFacts';
import { days, someAnswers } from 'unit/arbitraries';
import { GOOGLE, LAST_READ, NEW_TO_SYNC, OAUTH, ON_PREMISES, SERVICE_ACCOUNT, TODAY } from 'unit/cases';

const IDS = OPTIONS.map(({ id }) => id);
const option = fc.constantFrom(...IDS);

/** What is said of an option to a question. */
function said(id: OptionId, aspect: AspectId, answers: Answers, day: string): ClaimId[] {
  const found = adviceFor(answers, day)
    .compare(id)
    .answered.find((each) => each.aspect === aspect);
  return (found?.claims ?? []).map((claim) => claim.id);
}

// No page that was read says so; whoever finds one takes the line away.
const NO_STATEMENT: readonly string[] = [
  'eacServiceAccountOAuth consent',
  'eacServiceAccountOAuth users',
  'lightningSyncOAuth mailService',
  'eacGoogle mailService',
];

test.each(IDS)('%s has an answer to each question, or none was found', (id) => {
  const { answered } = adviceFor(SERVICE_ACCOUNT, TODAY).compare(id);
  expect(answered.map(({ aspect }) => aspect)).toEqual(ASPECTS);
  const open = answered.filter(({ claims }) => claims.length === 0).map(({ aspect }) => `${id} ${aspect}`);
  expect(open).toEqual(NO_STATEMENT.filter((each) => each.startsWith(`${id} `)));
});

test('every claim is said of some option, under an id of its own', () => {
  expect(new Set(CLAIMS.map(({ id }) => id)).size).toBe(CLAIMS.length);
  for (const { aspects, options } of CLAIMS) expect([aspects.length, options.length]).not.toContain(0);
});

test('every claim names a known article, save what follows from the option itself; and its day', () => {
  const addresses: readonly string[] = Object.values(ARTICLES);
  fc.assert(
    fc.property(option, someAnswers, days, (id, answers, day) => {
      const { answered, help, setupPage } = adviceFor(answers, day).compare(id);
      const claims = answered.flatMap((each) => each.claims);
      const ofItself: readonly ClaimId[] = ['asToday', 'nothingChanges', 'nothingMoves'];
      for (const claim of claims) {
        expect(claim.source === null).toBe(ofItself.includes(claim.id));
        expect(isDay(claim.verified) && claim.verified <= LAST_READ).toBe(true);
      }
      expect(addresses).toEqual(expect.arrayContaining(claims.flatMap(({ source }) => source ?? [])));
      expect(addresses).toContain(help);
      expect(Object.values(SETUP_PAGES)).toContain(setupPage);
    }),
  );
});

test('nothing is said before it was announced', () => {
  fc.assert(
    fc.property(option, someAnswers, days, (id, answers, day) => {
      const known = ANNOUNCEMENTS.filter(({ announced }) => announced === null || announced <= day);
      expect(adviceFor(answers, day).compare(id)).toEqual(adviceFor(answers, day, known).compare(id));
    }),
  );
});

test('every announcement that a claim waits for is in the list', () => {
  const ids = ANNOUNCEMENTS.map(({ id }) => id);
  const awaited = CLAIMS.flatMap((claim) => ('whenKnown' in claim ? [claim.whenKnown] : []));
  expect(ids).toEqual(expect.arrayContaining(awaited));
});

test.each<[ClaimId, OptionId, AspectId, Answers, string, boolean]>([
  ['throughGraph', 'eacUserLevelOAuth', 'changes', SERVICE_ACCOUNT, '2026-01-31', false],
  ['throughGraph', 'eacUserLevelOAuth', 'changes', SERVICE_ACCOUNT, '2026-02-01', true],
  ['throughGraph', 'eacUserLevelOAuth', 'changes', ON_PREMISES, TODAY, false],
  ['reconnectAtUpgrade', 'eacUserLevelOAuth', 'users', SERVICE_ACCOUNT, '2026-01-31', false],
  ['reconnectAtUpgrade', 'eacUserLevelOAuth', 'users', SERVICE_ACCOUNT, TODAY, true],
  ['reconnectAtUpgrade', 'eacUserLevelOAuth', 'users', NEW_TO_SYNC, TODAY, false],
  ['rbacAfterUpgrade', 'eacRbacOAuth', 'mailService', SERVICE_ACCOUNT, TODAY, true],
  ['rbacAfterUpgrade', 'eacRbacOAuth', 'mailService', NEW_TO_SYNC, TODAY, false],
  ['migrationPermissions', 'eacGoogle', 'salesforce', GOOGLE, TODAY, true],
  ['migrationPermissions', 'eacRbacOAuth', 'salesforce', NEW_TO_SYNC, TODAY, false],
  ['syncedDataStays', 'eacGoogle', 'changes', GOOGLE, '2026-05-04', false],
  ['syncedDataStays', 'eacGoogle', 'changes', GOOGLE, '2026-05-05', true],
])('%s of %s (%s), to %j on %s: %s', (claim, id, aspect, answers, day, expected) => {
  expect(said(id, aspect, answers, day).includes(claim)).toBe(expected);
});

test('who is new to sync has nothing to move, and is told nothing of it', () => {
  const { answered } = adviceFor(NEW_TO_SYNC, TODAY).compare('eacRbacOAuth');
  expect(answered.map(({ aspect }) => aspect)).toEqual(ASPECTS.slice(0, -2));
});

test('leads to the page of Setup where it is set up', () => {
  expect(adviceFor(GOOGLE, TODAY).compare('eacGoogle').setupPage).toBe(SETUP_PAGES.activityCapture);
  expect(adviceFor(GOOGLE, TODAY).compare('stayForNow').setupPage).toBe(SETUP_PAGES.gmailSync);
  expect(adviceFor(SERVICE_ACCOUNT, TODAY).compare('lightningSyncOAuth').setupPage).toBe(
    SETUP_PAGES.outlookSync,
  );
});

test('an option that does not exist is an error', () => {
  expect(() => adviceFor(GOOGLE, TODAY).compare('eacByPigeon' as OptionId)).toThrow('No option eacByPigeon');
});

test('what is said of an option names its own article, another one, or none', () => {
  const given = new Map<string, string | undefined>(
    CLAIMS.map((claim) => [claim.id, 'source' in claim ? claim.source : undefined]),
  );
  const addresses: Readonly<Record<string, string>> = ARTICLES;
  for (const { id } of OPTIONS) {
    const { answered, help } = adviceFor(OAUTH, TODAY).compare(id);
    for (const claim of answered.flatMap(({ claims }) => claims)) {
      const source = given.get(claim.id);
      const own = source === 'option' ? help : addresses[source ?? ''];
      expect(claim.source).toBe(own ?? null);
    }
  }
});
