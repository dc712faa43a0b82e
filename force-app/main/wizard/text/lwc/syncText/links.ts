/** The words of the links: articles, and pages of Setup. */
import { type ArticleId, ARTICLES, SETUP_PAGES, type SetupPageId } from 'c/syncFacts';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { byId } from './byId';

/** Pages of Setup, by the names they have there. */
export const SETUP_PAGE_TEXT = byId(
  Object.keys(SETUP_PAGES) as SetupPageId[],
  (id) => TEXT_LABELS[`setupPage_${id}` as const],
);

/** The name of the article at an address; an address that we do not know is its own name. */
export function articleName(address: string): string {
  const found = (Object.keys(ARTICLES) as ArticleId[]).find((id) => ARTICLES[id] === address);
  return found ? TEXT_LABELS[`article_${found}` as const] : address;
}
