/** How fresh the facts are. */
import { daysBetween, FACTS_VERIFIED, type IsoDay } from 'c/syncAdvice';
import { fill, formatDay, PAGE_TEXT } from 'c/syncText';

/** After this many days without a look at the sources, the page says so. */
const STALE_AFTER_DAYS = 92;

/** @returns null while the facts are fresh on that day */
export function staleNotice(asOf: IsoDay): string | null {
  if (daysBetween(FACTS_VERIFIED, asOf) <= STALE_AFTER_DAYS) return null;
  return fill(PAGE_TEXT.stale, formatDay(FACTS_VERIFIED));
}
