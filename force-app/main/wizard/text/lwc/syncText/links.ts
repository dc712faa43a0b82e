/** The links: their words, and articles in the reader's language. */
import LANGUAGE from '@salesforce/i18n/lang';
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

/**
 * How Salesforce Help and Microsoft Learn name the languages that both have: Salesforce's fully supported ones, by their short
 * tag where a language has one form there, else by the whole.
 */
const SITE_LANGUAGES: Readonly<Record<string, readonly [salesforce: string, microsoft: string]>> = {
  da: ['da', 'da-dk'],
  de: ['de', 'de-de'],
  es: ['es', 'es-es'],
  'es-MX': ['es_MX', 'es-mx'],
  fi: ['fi', 'fi-fi'],
  fr: ['fr', 'fr-fr'],
  it: ['it', 'it-it'],
  ja: ['ja', 'ja-jp'],
  ko: ['ko', 'ko-kr'],
  nb: ['no', 'nb-no'],
  nl: ['nl_NL', 'nl-nl'],
  no: ['no', 'nb-no'],
  'pt-BR': ['pt_BR', 'pt-br'],
  ru: ['ru', 'ru-ru'],
  sv: ['sv', 'sv-se'],
  'zh-CN': ['zh_CN', 'zh-cn'],
  'zh-TW': ['zh_TW', 'zh-tw'],
};

/**
 * An article's address in the user's language, where its site has that; any other address stays as it is. The sites
 * answer in English where a page is not translated.
 */
export function addressInLanguage(address: string): string {
  const [salesforce, microsoft] =
    SITE_LANGUAGES[LANGUAGE] ?? SITE_LANGUAGES[LANGUAGE.split('-')[0] ?? ''] ?? [];
  if (salesforce === undefined) return address;
  if (address.startsWith('https://help.salesforce.com/')) return `${address}&language=${salesforce}`;
  return address.replace(/^https:\/\/learn\.microsoft\.com\//, `$&${microsoft}/`);
}
