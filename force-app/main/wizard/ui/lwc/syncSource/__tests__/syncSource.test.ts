/** A source: named as we know it, with the day on which it was verified. */
import { find, findAll, show, texts } from 'unit/page';
import { ARTICLES } from 'c/syncFacts';
import SyncSource from 'c/syncSource';
import { articleName } from 'c/syncText';

type Link = HTMLElement & { href: string; label: string };

const ARTICLE = Object.values(ARTICLES)[0] as string;

test('names the article, links to it, and says when it was verified', async () => {
  const element = show(SyncSource, { href: ARTICLE, verified: '2026-11-22' });
  const { href, label } = find<Link>(element, 'c-sync-link');
  expect([href, label]).toEqual([ARTICLE, articleName(ARTICLE)]);
  expect(label).not.toBe(ARTICLE);
  expect(texts(element, '.verified')).toEqual([expect.stringContaining('Nov 22, 2026')]);
  await expect(element).toBeAccessible();
});

test('an article without a name of its own is named by its address', () => {
  const element = show(SyncSource, { href: 'https://example.com/new', verified: '2026-11-22' });
  expect(find<Link>(element, 'c-sync-link').label).toBe('https://example.com/new');
});

test('says nothing of a day where none is given', () => {
  expect(findAll(show(SyncSource, { href: ARTICLE }), '.verified')).toEqual([]);
});
