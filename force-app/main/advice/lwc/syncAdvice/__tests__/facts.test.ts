/** The list of announcements and links: what every entry must hold. */
import {
  ANNOUNCEMENTS,
  ARTICLES,
  BRIDGE_LAST_DAY,
  CAUSES,
  dayAfter,
  EWS_ENDS,
  firstDay,
  isDay,
  knownOn,
  ROLE_ARTICLE,
  SEEN_IN,
  SETUP_PAGES,
  TASK_DATES,
  TASK_IDS,
} from 'c/syncFacts';
import { assess } from 'unit/advice';
import { LAST_READ, SERVICE_ACCOUNT, TODAY } from 'unit/cases';

test.each(ANNOUNCEMENTS.map((each) => [each.id, each] as const))('%s is dated and sourced', (_, each) => {
  const { announced, decidesFrom, verified, source, stops = [] } = each;
  expect(isDay(verified) && verified <= LAST_READ).toBe(true);
  expect(announced === null || (isDay(firstDay(announced)) && announced <= verified)).toBe(true);
  expect((decidesFrom ?? announced ?? '') >= (announced ?? '')).toBe(true);
  expect(ARTICLES[source]).toMatch(/^https:\/\//);
  for (const { earliest, latest } of stops.map((stop) => stop.window)) {
    expect([earliest, latest].every((day) => day === null || isDay(day))).toBe(true);
    expect((earliest ?? '') <= (latest ?? '9')).toBe(true);
  }
});

test('ids are unique, and each subject has its announcements oldest first', () => {
  expect(new Set(ANNOUNCEMENTS.map(({ id }) => id)).size).toBe(ANNOUNCEMENTS.length);
  for (const subject of Object.keys(CAUSES)) {
    const days = ANNOUNCEMENTS.filter((each) => each.subject === subject).map(
      ({ decidesFrom, announced }) => decidesFrom ?? announced ?? '',
    );
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...days].sort());
  }
});

test('every link is an address of its kind', () => {
  const hosts = ['help.salesforce.com', 'techcommunity.microsoft.com', 'learn.microsoft.com'];
  for (const address of Object.values(ARTICLES)) {
    expect(new URL(address).protocol).toBe('https:');
    expect(hosts).toContain(new URL(address).host);
  }
  for (const path of Object.values(SETUP_PAGES)) expect(path).toMatch(/^\/lightning\/setup\/\w+\/home$/);
});

test('how one sees that a task is done has its source, or follows from the task', () => {
  const told = ['askAboutHybrid', 'compareWithLightningSync', 'prepareServiceAccount', 'reconnectInbox'];
  const byItself = TASK_IDS.filter((id) => SEEN_IN[id] === null);
  expect(byItself).toEqual(TASK_IDS.filter((id) => [...told, 'connect', 'lookAgain'].includes(id)));
  const articles = [...Object.values(SEEN_IN), ROLE_ARTICLE].filter((article) => article !== null);
  expect(articles.filter((article) => !ARTICLES[article].startsWith('https:'))).toEqual([]);
  expect(Object.keys(SEEN_IN).sort()).toEqual([...TASK_IDS].sort());
});

test('the bridge ends with EWS, and every date that a task names is one of the calendar', () => {
  expect(dayAfter(BRIDGE_LAST_DAY)).toBe(EWS_ENDS);
  for (const date of Object.values(TASK_DATES)) expect(isDay(firstDay(date))).toBe(true);
});

test('an assessment names its sources by address', () => {
  const { causes, options, plan } = assess(SERVICE_ACCOUNT, TODAY);
  for (const address of [...causes, ...options]
    .map(({ source }) => source)
    .concat(plan.map(({ help }) => help)))
    expect(Object.values(ARTICLES)).toContain(address);
  for (const { verified } of causes) expect(isDay(verified)).toBe(true);
});

test('what is announced counts from its day, and what decides later from then', () => {
  const known = (day: string): string[] => knownOn(day).map(({ id }) => id);
  expect(known('2026-10-09')).not.toContain('ewsWaves');
  expect(known('2026-10-10')).toContain('ewsWaves');
  expect(known('0001-01-01')).toEqual(['hybridNeverSupported']);
});
