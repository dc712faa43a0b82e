/** A page's text as paragraphs, and their fingerprints. */
import { createHash } from 'node:crypto';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** Dates and times as pages state them. */
const MOMENTS = [
  /\b\d{4}-\d{2}-\d{2}(?:t[\d:.]+z?)?/g,
  new RegExp(`\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`, 'g'),
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}`, 'g'),
  new RegExp(`\\b${MONTH} \\d{4}`, 'g'),
  /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?/g,
] as const;

/** What differs from visit to visit, and is never a fact. */
const PASSING = [
  /\b(?:an?|\d+) (?:second|minute|hour|day|week|month|year)s? ago\b/g,
  /\b[\d.,]+k? (?:views?|likes?|kudos|comments?|replies)\b/g,
  /\b\d+ min(?:ute)?s?(?: to)? read\b/g,
] as const;

/** What says that a date is the page's own. */
const STAMPED = /\b(?:published?|updated?|modified|reviewed|revised|posted|created)\b/g;
const FILLERS = /\b(?:last|first|article|page|content|date|on|at|utc|gmt|p[sd]t)\b/g;

/** One form for the same words: no invisible characters, single spaces. */
function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * Whether a paragraph only says when the page was published or changed, or how often it was seen. A date in a sentence,
 * or alone as in a table, is not of this kind: it may be the very fact that the page is cited for.
 */
export function isStamp(paragraph: string): boolean {
  const without = (text: string, patterns: readonly RegExp[]): string =>
    patterns.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), text);
  const all = paragraph.toLowerCase();
  const lasting = without(all, PASSING);
  const undated = without(lasting, MOMENTS);
  const unstamped = undated.replaceAll(STAMPED, ' ');
  const isOfPage = lasting !== all || (undated !== lasting && unstamped !== undated);
  return isOfPage && !/[\p{L}\p{N}]/u.test(unstamped.replaceAll(FILLERS, ' '));
}

/** What of a page is compared: its paragraphs without the empty ones and the stamps. */
export function comparable(paragraphs: readonly string[]): string[] {
  return paragraphs.map(normalize).filter((text) => text !== '' && !isStamp(text));
}

const LENGTH = 16;

/** 64 bits of SHA-256: enough to notice a change, and nothing that could be read. */
export function fingerprint(paragraph: string): string {
  return createHash('sha256').update(paragraph).digest('hex').slice(0, LENGTH);
}
