/**
 * What admins ask of each option, and what Salesforce's pages say: the data of the comparison.
 *
 * Where no claim answers a question about an option, no statement was found, and the page says so. A claim without
 * a source follows from what the option is.
 */
import type { Announcement } from './announcement';
import type { ArticleId } from './links';
import { BY_USER, CAPTURE, MICROSOFT_365, MOVING, MOVING_MICROSOFT_365 } from './scopes';
import type { Criteria, IsoDay, OptionId } from './vocabulary';

/** The questions, in the order in which they are shown. */
export const ASPECTS = [
  'consent',
  'coverage',
  'users',
  'mailService',
  'salesforce',
  'changes',
  'cannotMove',
] as const;

export type AspectId = (typeof ASPECTS)[number];

/** Questions that only those ask who come from Lightning Sync. */
export const ASPECTS_OF_MOVING: readonly AspectId[] = ['changes', 'cannotMove'];

/** One thing that is said, whatever the org. */
export interface ClaimFacts {
  readonly id: string;
  readonly aspects: readonly AspectId[];
  readonly options: readonly OptionId[];
  readonly for?: Criteria;
  /** Nothing is said of it before this was announced. */
  readonly whenKnown?: Announcement['id'];
  /** 'option': the article of the option itself. */
  readonly source?: ArticleId | 'option';
}

/** The day on which every claim was last read at its source. */
export const CLAIMS_READ: IsoDay = '2026-11-22';

const ON_GRAPH: readonly OptionId[] = ['eacUserLevelOAuth', 'eacApplicationLevelOAuth', 'eacRbacOAuth'];

export const CLAIMS = [
  { id: 'eachUserConsents', aspects: ['consent'], options: BY_USER, source: 'option' },
  {
    id: 'adminConsentsOnce',
    aspects: ['consent'],
    options: ['eacApplicationLevelOAuth'],
    source: 'option',
  },
  { id: 'adminConsentsForSome', aspects: ['consent'], options: ['eacRbacOAuth'], source: 'option' },
  {
    id: 'orgConsentsOnce',
    aspects: ['consent'],
    options: ['eacOrgLevelOAuth'],
    source: 'option',
  },
  {
    id: 'oneStepForAll',
    aspects: ['consent', 'users'],
    options: ['lightningSyncOAuth'],
    source: 'serviceAccountArticle',
  },
  {
    id: 'accountConnects',
    aspects: ['consent', 'users'],
    options: ['eacOnPremisesServiceAccount'],
    source: 'option',
  },
  { id: 'whoeverConnects', aspects: ['coverage'], options: BY_USER, source: 'option' },
  {
    id: 'wholeOrg',
    aspects: ['coverage'],
    options: ['eacApplicationLevelOAuth', 'eacOrgLevelOAuth'],
    source: 'option',
  },
  { id: 'chosenGroups', aspects: ['coverage'], options: ['eacRbacOAuth'], source: 'option' },
  {
    id: 'chosenUsersTogether',
    aspects: ['coverage'],
    options: ['eacServiceAccountOAuth'],
    source: 'serviceAccountArticle',
  },
  {
    id: 'allInMicrosoft365',
    aspects: ['coverage'],
    options: ['lightningSyncOAuth'],
    source: 'serviceAccountArticle',
  },
  {
    id: 'exchangeVersions',
    aspects: ['coverage'],
    options: ['eacOnPremisesServiceAccount'],
    source: 'option',
  },
  { id: 'connectAccount', aspects: ['users'], options: BY_USER, source: 'option' },
  {
    id: 'reconnectAtUpgrade',
    aspects: ['users'],
    options: ['eacUserLevelOAuth'],
    for: MOVING_MICROSOFT_365,
    whenKnown: 'eacOnGraph',
    source: 'upgradeUserLevel',
  },
  {
    id: 'consentStandsForThem',
    aspects: ['users'],
    options: ['eacApplicationLevelOAuth', 'eacRbacOAuth', 'eacOrgLevelOAuth'],
    source: 'option',
  },
  {
    id: 'consentRoles',
    aspects: ['mailService'],
    options: ['eacApplicationLevelOAuth', 'eacRbacOAuth'],
    source: 'option',
  },
  {
    id: 'grantForUsers',
    aspects: ['mailService'],
    options: ['eacUserLevelOAuth'],
    for: { emailService: ['exchangeOnline', 'exchangeHybrid'] },
    whenKnown: 'eacOnGraph',
    source: 'option',
  },
  { id: 'azureSetUp', aspects: ['mailService'], options: ['eacRbacOAuth'], source: 'eacRbacCommands' },
  {
    id: 'rbacAfterUpgrade',
    aspects: ['mailService'],
    options: ['eacRbacOAuth'],
    for: MOVING_MICROSOFT_365,
    source: 'eacMicrosoft365',
  },
  { id: 'primaryAddress', aspects: ['mailService'], options: MICROSOFT_365, source: 'eacConsiderations' },
  {
    id: 'impersonation',
    aspects: ['mailService'],
    options: ['eacOnPremisesServiceAccount'],
    source: 'option',
  },
  {
    id: 'setUpPermissions',
    aspects: ['salesforce'],
    // The one article that is left of the service account does not name them.
    options: CAPTURE.filter((id) => id !== 'eacServiceAccountOAuth'),
    source: 'eacConfiguration',
  },
  {
    id: 'migrationPermissions',
    aspects: ['salesforce'],
    options: CAPTURE,
    for: MOVING,
    source: 'moveHowItWorks',
  },
  { id: 'userPermissions', aspects: ['salesforce'], options: CAPTURE, source: 'movePermissions' },
  {
    id: 'lightningSyncPermissions',
    aspects: ['salesforce'],
    options: ['lightningSyncOAuth'],
    source: 'option',
  },
  {
    id: 'throughGraph',
    aspects: ['changes'],
    options: ON_GRAPH,
    for: MOVING_MICROSOFT_365,
    whenKnown: 'eacOnGraph',
    source: 'eacGraphMigration',
  },
  { id: 'untilPermission', aspects: ['changes'], options: CAPTURE, source: 'movePermissions' },
  { id: 'neverBoth', aspects: ['changes'], options: CAPTURE, source: 'eacConsiderations' },
  {
    id: 'syncedDataStays',
    aspects: ['changes'],
    options: CAPTURE,
    whenKnown: 'lightningSyncRetires',
    source: 'lightningSyncEnd',
  },
  { id: 'allDifferences', aspects: ['changes'], options: CAPTURE, source: 'eacComparison' },
  { id: 'onlyTheConnection', aspects: ['changes'], options: ['lightningSyncOAuth'], source: 'option' },
  { id: 'eventsUsersSelect', aspects: ['cannotMove'], options: CAPTURE, source: 'moveHowItWorks' },
  { id: 'nothingMoves', aspects: ['cannotMove'], options: ['lightningSyncOAuth', 'stayForNow'] },
  { id: 'nothingChanges', aspects: ['changes'], options: ['stayForNow'] },
  {
    id: 'asToday',
    aspects: ['consent', 'coverage', 'users', 'mailService', 'salesforce'],
    options: ['stayForNow'],
  },
] as const satisfies readonly ClaimFacts[];

export type ClaimId = (typeof CLAIMS)[number]['id'];
