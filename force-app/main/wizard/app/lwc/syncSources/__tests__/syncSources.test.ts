/** The announcements that count on a day, each with its source. */
import { ARTICLE_DAY, TODAY } from 'unit/answers';
import { type Button, find, findAll, settled, show, type Shown, texts } from 'unit/page';
import { APP_LABELS } from 'c/syncAppLabels';
import { FACTS_VERIFIED, type IsoDay, knownOn } from 'c/syncFacts';
import SyncSources from 'c/syncSources';
import { CAUSE_TEXT, fill, formatDate, formatDay, OPTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

const toggle = (element: Shown<SyncSources>): Button => find<Button>(element, 'lightning-button');

async function opened(asOf: IsoDay): Promise<Shown<SyncSources>> {
  const element = show(SyncSources, { asOf });
  toggle(element).click();
  await settled();
  return element;
}

test('says for which day the advice is, and when the facts were verified', () => {
  expect(texts(show(SyncSources, { asOf: ARTICLE_DAY }), '.as-of span')).toEqual([
    fill(TEXT_LABELS.asOf, formatDay(ARTICLE_DAY)),
    fill(TEXT_LABELS.verified, formatDay(FACTS_VERIFIED)),
  ]);
});

test('opens and closes', async () => {
  const element = show(SyncSources, { asOf: TODAY });
  expect(findAll(element, 'li')).toHaveLength(0);
  expect(toggle(element).label).toBe(APP_LABELS.showSources);
  toggle(element).click();
  await settled();
  expect(findAll(element, 'li').length).toBeGreaterThan(5);
  expect(toggle(element).label).toBe(APP_LABELS.hideSources);
  toggle(element).click();
  await settled();
  expect(findAll(element, 'li')).toHaveLength(0);
});

test('lists what was announced by the day, and nothing later', async () => {
  const element = await opened(ARTICLE_DAY);
  expect(texts(element, '.announced')).toHaveLength(knownOn(ARTICLE_DAY).length);
  expect(texts(element, '.about')).toContain(CAUSE_TEXT.basicAuth.name);
  expect(texts(element, '.about')).not.toContain(CAUSE_TEXT.ews.name);
  await expect(element).toBeAccessible();
});

test('lists the oldest first, and before it what was never otherwise', async () => {
  const days = knownOn(TODAY)
    .map(({ announced }) => announced)
    .filter((day) => day !== null)
    .sort();
  const expected = [APP_LABELS.always, ...days.map(formatDate)];
  expect(texts(await opened(TODAY), '.announced')).toEqual(expected);
});

test('names the options where an announcement stops nothing', async () => {
  const about = texts(await opened(TODAY), '.about');
  expect(about).toContain(OPTION_TEXT.eacServiceAccountOAuth.name);
  expect(about).not.toContain('');
});

test('links each to its article, with the day it was verified', async () => {
  const element = await opened(TODAY);
  const known = knownOn(TODAY).length;
  expect(findAll(element, 'c-sync-source', 'c-sync-link', 'a')).toHaveLength(known);
  expect(texts(element, 'c-sync-source', '.verified').filter(Boolean)).toHaveLength(known);
});
