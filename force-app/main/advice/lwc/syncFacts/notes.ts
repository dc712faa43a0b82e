/** What an admin should know before moving, beside the rules: limits, and what no source states. */
import { BRIDGE_LAST_DAY } from './bridge';
import type { Announcement } from './announcement';
import { FRONTLINE_WITHDRAWN } from './announcements';
import { dayBefore } from './days';
import type { ArticleId } from './links';
import { MOVING_MICROSOFT_365 } from './scopes';
import type { Criteria, IsoDate, IsoDay } from './vocabulary';

export type NoteId =
  | 'finishByAugust2026'
  | 'finishOverdue'
  | 'frontlineLicences'
  | 'frontlineWithdrawn'
  | 'userAgentPolicy'
  | 'governmentBoundary'
  | 'cloudNotStated'
  | 'hybridNotStated'
  | 'exchangeSeNotStated'
  | 'otherService';

/** What is known of a note, whatever the answers. */
interface NoteFacts {
  readonly id: NoteId;
  readonly for: Criteria;
  readonly whenKnown?: Announcement['id'];
  readonly firstDay?: IsoDay;
  readonly lastDay?: IsoDay;
  /** The dates that its text names, in the order of its placeholders. */
  readonly dates?: readonly IsoDate[];
  readonly article: ArticleId;
}

/** The month by which Salesforce wanted customers with Microsoft 365 to have moved (`lightningSyncRetirement`). */
const TO_FINISH_BY = '2026-08';

/** The day on which Microsoft was to block mailboxes with frontline licences (`ewsLicences`). */
const FRONTLINE_BLOCK: IsoDay = '2026-10-01';

export const NOTES: readonly NoteFacts[] = [
  {
    id: 'finishByAugust2026',
    for: MOVING_MICROSOFT_365,
    whenKnown: 'lightningSyncRetires',
    lastDay: '2026-08-31',
    dates: [TO_FINISH_BY],
    article: 'lightningSyncRetirement',
  },
  {
    id: 'finishOverdue',
    for: MOVING_MICROSOFT_365,
    whenKnown: 'lightningSyncRetires',
    firstDay: '2026-09-01',
    dates: [TO_FINISH_BY],
    article: 'lightningSyncRetirement',
  },
  {
    // The other clouds have dates of their own.
    id: 'frontlineLicences',
    for: { ...MOVING_MICROSOFT_365, microsoftCloud: ['worldwide'] },
    whenKnown: 'ewsFrontlineBlocked',
    lastDay: dayBefore(FRONTLINE_WITHDRAWN),
    dates: [FRONTLINE_BLOCK],
    article: 'ewsLicences',
  },
  {
    id: 'frontlineWithdrawn',
    for: { ...MOVING_MICROSOFT_365, microsoftCloud: ['worldwide'] },
    whenKnown: 'ewsFrontlineBlockWithdrawn',
    lastDay: BRIDGE_LAST_DAY,
    dates: [FRONTLINE_BLOCK, FRONTLINE_WITHDRAWN],
    article: 'ewsLicences',
  },
  {
    id: 'userAgentPolicy',
    for: { ...MOVING_MICROSOFT_365, ewsAccess: ['allowListed'] },
    whenKnown: 'ewsWaves',
    article: 'ewsControl',
  },
  { id: 'governmentBoundary', for: { salesforceCloud: ['government'] }, article: 'eacConsiderations' },
  {
    id: 'cloudNotStated',
    for: { microsoftCloud: ['gccHighOrDod', 'china21Vianet'] },
    article: 'eacMicrosoft365',
  },
  { id: 'hybridNotStated', for: { emailService: ['exchangeHybrid'] }, article: 'lightningSyncRequirements' },
  {
    id: 'exchangeSeNotStated',
    for: { emailService: ['exchangeOnPremises', 'exchangeHybrid'] },
    whenKnown: 'exchange2016And2019OutOfSupport',
    article: 'eacOnPremises',
  },
  { id: 'otherService', for: { emailService: ['other'] }, article: 'emailToSalesforce' },
];
