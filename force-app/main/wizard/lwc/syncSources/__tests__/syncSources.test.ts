/** The announcements that count on a day, each with its source. */
import { ARTICLE_DAY, TODAY } from '../../../__tests__/answers';
import '../../../__tests__/words';
import { findAll, show, texts } from '../../../__tests__/page';
import { knownOn } from 'c/syncAdvice';
import SyncSources from 'c/syncSources';
import { CAUSE_TEXT, formatDate, OPTION_TEXT, PAGE_TEXT } from 'c/syncText';

test('lists what was announced by the day, and nothing later', async () => {
  const element = show(SyncSources, { asOf: ARTICLE_DAY });
  expect(texts(element, '.announced')).toHaveLength(knownOn(ARTICLE_DAY).length);
  expect(texts(element, '.about')).toContain(CAUSE_TEXT.basicAuth.name);
  expect(texts(element, '.about')).not.toContain(CAUSE_TEXT.ews.name);
  await expect(element).toBeAccessible();
});

test('lists the oldest first, and before it what was never otherwise', () => {
  const days = knownOn(TODAY)
    .map(({ announced }) => announced)
    .filter((day) => day !== null)
    .sort();
  const expected = [PAGE_TEXT.always, ...days.map(formatDate)];
  expect(texts(show(SyncSources, { asOf: TODAY }), '.announced')).toEqual(expected);
});

test('names the options where an announcement stops nothing', () => {
  const about = texts(show(SyncSources, { asOf: TODAY }), '.about');
  expect(about).toContain(OPTION_TEXT.eacServiceAccountOAuth.name);
  expect(about).not.toContain('');
});

test('links each to its article, with the day it was verified', () => {
  const element = show(SyncSources, { asOf: TODAY });
  const known = knownOn(TODAY).length;
  expect(findAll(element, 'c-sync-source', 'c-sync-link', 'a')).toHaveLength(known);
  expect(texts(element, 'c-sync-source', '.verified').filter(Boolean)).toHaveLength(known);
});
