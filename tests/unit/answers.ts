/** Answers and days that several tests take. */
import type { Answers } from 'c/syncFacts';

/** The day on which the facts were verified. */
export const TODAY = '2026-11-22';
/** The day of the article that the project starts from. */
export const ARTICLE_DAY = '2022-08-30';

/** Everything that leads to the block date, for the most common org. */
export const ONLINE = {
  usage: 'lightningSync',
  emailService: 'exchangeOnline',
  microsoftCloud: 'worldwide',
  salesforceCloud: 'standard',
  connectionMethod: 'oauth2',
} as const satisfies Answers;
