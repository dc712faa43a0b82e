/** The day on which a command runs. */
import type { IsoDay } from 'c/syncFacts';

/** Today, where the user is. */
export function today(): IsoDay {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
