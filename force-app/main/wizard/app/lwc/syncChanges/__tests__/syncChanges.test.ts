/** What has changed is told in words: the verdict, the rest, and what made it so. */
import { ARTICLE_DAY, ONLINE, TODAY } from 'unit/answers';
import { actions, findAll, press, show, type Shown, texts } from 'unit/page';
import { recheck, type Saved } from 'c/syncAdvice';
import type { Answers, IsoDay } from 'c/syncFacts';
import SyncChanges from 'c/syncChanges';
import { CAUSE_TEXT, OPTION_TEXT, TASK_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

const ACCOUNT: Answers = { ...ONLINE, connectionMethod: 'serviceAccount' };

function shown(asOf: IsoDay, said?: Saved['said'], answers: Answers = ACCOUNT): Shown<SyncChanges> {
  const changes = recheck({ answers, asOf, ...(said ? { said } : {}) }, TODAY);
  const { status, stops } = said ?? changes.before;
  return show(SyncChanges, { changes, said: { asOf, status, stops } });
}

test('tells the verdict then and now, and which announcements changed it', async () => {
  const element = shown(ARTICLE_DAY);
  expect(texts(element, 'h2')).toEqual(['What has changed since Aug 30, 2022']);
  expect(texts(element, '.then')[0]).toMatch(/^Then: Your sync will stop/);
  expect(texts(element, '.now')).toEqual(['Now: Your sync has stopped']);
  expect(texts(element, '.line').join('\n')).toContain(`New: ${CAUSE_TEXT.ews.name}, between`);
  expect(texts(element, '.announced').join('\n')).toContain(CAUSE_TEXT.ews.name);
  expect(findAll(element, '.announced c-sync-source').length).toBe(texts(element, '.announced').length);
  await expect(element).toBeAccessible();
});

test('folds away what is different besides, and can be hidden', async () => {
  const element = shown(ARTICLE_DAY);
  expect(findAll(element, 'c-sync-disclosure', 'details[open]')).toHaveLength(0);
  expect(findAll(element, 'c-sync-disclosure .line').length).toBe(findAll(element, '.line').length);
  const shut = texts(element, 'c-sync-disclosure .announced').join('\n');
  expect(shut).toContain(OPTION_TEXT.eacRbacOAuth.name);
  expect(shut).not.toContain(CAUSE_TEXT.ews.name);
  const dismissed = actions(element, 'dismiss');
  await press(element, 'Hide this');
  expect(dismissed).toHaveLength(1);
});

test.each<[string, Answers, string, string]>([
  [
    'a sync that may be cut off',
    { ...ONLINE, ewsAccess: 'unset' },
    TEXT_LABELS.task_bridgeEws_safeguard,
    TASK_TEXT.bridgeEws.title,
  ],
  [
    'one that is cut off',
    { ...ONLINE, ewsAccess: 'disabled' },
    TASK_TEXT.bridgeEws.title,
    TEXT_LABELS.task_bridgeEws_safeguard,
  ],
])('a task has the title that it has in the plan: %s', (_, answers, title, other) => {
  const lines = texts(shown(ARTICLE_DAY, undefined, answers), '.line').join('\n');
  expect(lines).toContain(title);
  expect(lines).not.toContain(other);
});

test('no gap is left open, from whatever day it was saved', () => {
  const days: IsoDay[] = ['2020-01-01', ARTICLE_DAY, '2023-10-01', '2026-03-02', '2026-10-12'];
  const words = days.flatMap((day) => texts(shown(day), '.changes')).join('\n');
  expect(words).not.toMatch(/\{\d\}|undefined|null|SR_/);
});

test('says so where nothing has changed', async () => {
  const element = shown(TODAY);
  expect(texts(element, 'h2')).toEqual(['Nothing has changed since Nov 22, 2026.']);
  expect(findAll(element, 'li')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

test('tells when our facts were put right', () => {
  const element = shown(TODAY, { status: 'unaffected', stops: null });
  expect(texts(element, 'h2')).toEqual(['What has changed since Nov 22, 2026']);
  expect(texts(element, '.reason')).toEqual([
    'Our facts were put right since. On that day, we said: Nothing announced stops your sync',
  ]);
});

test('takes the focus on its heading, and is empty without changes', () => {
  const element = shown(ARTICLE_DAY);
  element.focus();
  expect(element.shadowRoot?.activeElement?.tagName).toBe('H2');
  expect(findAll(show(SyncChanges), '*')).toHaveLength(0);
});
