/** How fresh the facts are. */
import { APP_LABELS } from 'c/syncAppLabels';
import { daysBetween, FACTS_VERIFIED, type IsoDay } from 'c/syncFacts';
import { fill, formatDay } from 'c/syncText';

/** After this many days without a look at the sources, the page says so. */
const STALE_AFTER_DAYS = 92;

/**
 * @param home the day the advice is for: a later one that is only looked at makes no fact older
 * @returns null while the facts are fresh on that day
 */
export function staleNotice(home: IsoDay): string | null {
  if (daysBetween(FACTS_VERIFIED, home) <= STALE_AFTER_DAYS) return null;
  return fill(APP_LABELS.stale, formatDay(FACTS_VERIFIED));
}
