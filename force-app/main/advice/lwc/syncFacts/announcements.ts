/**
 * What Microsoft and Salesforce announced, and when: the one file to edit when they announce something.
 *
 * As of a day, only what was announced by then counts, and a later announcement on a subject supersedes the
 * earlier ones. A month known without its day counts from its first day. Every entry names the article it
 * rests on and the day on which somebody last read it there.
 */
import type { Announcement } from './announcement';
import { between, during, IN_FORCE, NO_DATE, onDay } from './days';
import type { ArticleId } from './links';
import type { Criteria, IsoDate, IsoDay, Window } from './vocabulary';

/** The days on which the sources were last read: all of them, and those that were read once more. */
const READ = '2026-11-22';
const READ_AGAIN = '2026-11-23';
const READ_LAST: IsoDay = '2026-11-25';

/** The first day on which no tenant of the worldwide cloud is let in any more, and that from which a tenant's list decides. */
export const EWS_ENDS: IsoDay = '2027-04-01';
const LIST_DECIDES: IsoDay = '2026-10-10';

/** The day on which Microsoft withdrew its block of mailboxes with frontline licences. */
export const FRONTLINE_WITHDRAWN: IsoDay = '2026-09-22';

const basicAuth = (id: string, announced: IsoDate, window: Window, source: ArticleId): Announcement => ({
  id,
  subject: 'basicAuth',
  announced,
  stops: [{ for: {}, window }],
  source,
  verified: READ,
});

const OTHER_CLOUDS: Criteria = { microsoftCloud: ['gccHighOrDod', 'china21Vianet'] };

/** Each subject's announcements, oldest first. */
export const ANNOUNCEMENTS: readonly Announcement[] = [
  basicAuth('basicAuthPlanned', '2019-09', during('2020-10'), 'basicAuthPlan'),
  basicAuth('basicAuthPostponed', '2020-04', between('2021-07-01', '2021-12-31'), 'serviceAccountArticle'),
  basicAuth('basicAuthPaused', '2021-02-04', NO_DATE, 'basicAuthPause'),
  // Dated September 2021, known to have been out by the 27th.
  basicAuth('basicAuthDated', '2021-09-27', between('2022-10-01', null), 'basicAuthDate'),
  basicAuth('basicAuthReEnabled', '2022-09-01', between('2022-10-01', '2022-12-31'), 'basicAuthReEnable'),
  basicAuth('basicAuthOff', '2022-12-20', between('2022-10-01', '2023-01-31'), 'basicAuthTimesUp'),
  {
    id: 'lightningSyncNotForNewCustomers',
    announced: '2020-10',
    closes: [
      {
        options: ['lightningSyncOAuth'],
        for: { usage: ['newToSync'] },
        because: 'notForNewCustomers',
        effective: '2020-10',
      },
    ],
    source: 'serviceAccountArticle',
    verified: READ,
  },
  {
    id: 'ewsForThirdParties',
    subject: 'ews',
    announced: '2023-09',
    stops: [
      { for: OTHER_CLOUDS, window: NO_DATE },
      { for: {}, window: between('2026-10-01', null) },
    ],
    closes: [
      {
        options: ['lightningSyncOAuth'],
        for: OTHER_CLOUDS,
        because: 'usesEwsUndated',
        effective: null,
      },
      { options: ['lightningSyncOAuth'], for: {}, because: 'usesEws', effective: '2026-10-01' },
    ],
    source: 'ewsRetirement',
    verified: READ,
  },
  {
    id: 'ewsTenantByTenant',
    subject: 'ews',
    announced: '2026-02-05',
    stops: [
      { for: OTHER_CLOUDS, window: NO_DATE },
      { for: {}, window: between('2026-10-01', EWS_ENDS) },
    ],
    source: 'ewsTenants',
    verified: READ_AGAIN,
  },
  {
    // It stops some mailboxes only, so it is a note and no cause. Dated 1 March and 30 June 2026 before.
    id: 'ewsFrontlineBlocked',
    about: 'ews',
    announced: '2026-06-11',
    source: 'ewsLicences',
    verified: READ_LAST,
  },
  {
    // Withdrawn before its day: such mailboxes follow their tenant, like all others.
    id: 'ewsFrontlineBlockWithdrawn',
    about: 'ews',
    announced: FRONTLINE_WITHDRAWN,
    source: 'ewsLicences',
    verified: READ_LAST,
  },
  {
    id: 'ewsWaves',
    subject: 'ews',
    announced: '2026-10-01',
    // Until this day, a tenant without an allow list was not yet held to it.
    decidesFrom: LIST_DECIDES,
    stops: [
      { for: OTHER_CLOUDS, window: NO_DATE },
      // Blocked by the tenant's own setting: in a wave, or by its admin at any time. The day is in no source.
      { for: { ewsAccess: ['disabled', 'notListed'] }, window: IN_FORCE },
      { for: { ewsAccess: ['allowListed'] }, window: onDay(EWS_ENDS) },
      { for: {}, window: between(LIST_DECIDES, EWS_ENDS) },
    ],
    source: 'ewsWaves',
    verified: READ_AGAIN,
  },
  {
    id: 'lightningSyncRetires',
    subject: 'lightningSyncRetirement',
    announced: '2026-05-05',
    stops: [{ for: {}, window: during('2027-04') }],
    source: 'lightningSyncRetirement',
    verified: READ,
  },
  {
    id: 'hybridNeverSupported',
    subject: 'hybridUnsupported',
    announced: null,
    stops: [{ for: {}, window: NO_DATE }],
    source: 'lightningSyncRequirements',
    verified: READ,
  },
  {
    id: 'exchange2013OutOfSupport',
    subject: 'exchangeServerUnsupported',
    // The day of the announcement was not found; it counts from the day it took effect.
    announced: '2023-04-11',
    stops: [{ for: {}, window: between('2023-04-11', null) }],
    source: 'exchangeServerSupport',
    verified: READ,
  },
  {
    id: 'exchange2016And2019OutOfSupport',
    subject: 'exchangeServerUnsupported',
    announced: '2025-10-14',
    stops: [{ for: {}, window: between('2023-04-11', '2025-10-14') }],
    source: 'exchangeServerSupport',
    verified: READ,
  },
  {
    id: 'eacConnectionMethods',
    // Winter '21.
    announced: '2020-10',
    opens: ['eacServiceAccountOAuth', 'eacOrgLevelOAuth'],
    source: 'eacConnectionMethods',
    verified: READ_AGAIN,
  },
  {
    id: 'eacServiceAccountRetired',
    announced: '2024-12',
    closes: [{ options: ['eacServiceAccountOAuth'], for: {}, because: 'retired', effective: '2025-02-01' }],
    source: 'eacServiceAccountRetired',
    verified: READ,
  },
  {
    id: 'eacOnGraph',
    announced: '2026-02',
    opens: ['eacApplicationLevelOAuth', 'eacRbacOAuth'],
    closes: [{ options: ['eacOrgLevelOAuth'], for: {}, because: 'replacedByGraph', effective: '2026-02' }],
    source: 'eacGraphMigration',
    verified: READ,
  },
];

/** The day on which the facts were last verified: the earliest of all, since the whole is as fresh as its stalest part. */
export const FACTS_VERIFIED: IsoDay = ANNOUNCEMENTS.map((announcement) => announcement.verified).reduce(
  (a, b) => (a < b ? a : b),
);

/**
 * What counts on a day: announced by then and, where that is later, decided by then.
 * @param announcements each subject's oldest first
 */
export function knownOn(
  asOf: IsoDay,
  announcements: readonly Announcement[] = ANNOUNCEMENTS,
): Announcement[] {
  return announcements.filter((each) => (each.decidesFrom ?? each.announced ?? asOf) <= asOf);
}
