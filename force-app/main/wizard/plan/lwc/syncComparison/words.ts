/** The words of the comparison: its questions, and what is said of the options. */
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { AspectId, ClaimId } from 'c/syncFacts';

export const COMPARE_TEXT = {
  inPlan: TEXT_LABELS.compare_inPlan,
  inPlanNamed: TEXT_LABELS.compare_inPlanNamed,
  noEnd: TEXT_LABELS.compare_noEnd,
  noStatement: TEXT_LABELS.compare_noStatement,
  openMany: TEXT_LABELS.compare_openMany,
  openOne: TEXT_LABELS.compare_openOne,
  question: TEXT_LABELS.compare_question,
  row_choice: TEXT_LABELS.compare_row_choice,
  row_help: TEXT_LABELS.compare_row_help,
  row_setup: TEXT_LABELS.compare_row_setup,
  row_standing: TEXT_LABELS.compare_row_standing,
  source: TEXT_LABELS.compare_source,
  sources: TEXT_LABELS.compare_sources,
  title: TEXT_LABELS.compare_title,
  withClosed: TEXT_LABELS.compare_withClosed,
} as const;

/** The questions that admins ask. */
export const ASPECT_TEXT: Readonly<Record<AspectId, string>> = {
  consent: TEXT_LABELS.compare_aspect_consent,
  coverage: TEXT_LABELS.compare_aspect_coverage,
  users: TEXT_LABELS.compare_aspect_users,
  mailService: TEXT_LABELS.compare_aspect_mailService,
  salesforce: TEXT_LABELS.compare_aspect_salesforce,
  changes: TEXT_LABELS.compare_aspect_changes,
  cannotMove: TEXT_LABELS.compare_aspect_cannotMove,
};

/** What is said of an option. */
export const CLAIM_TEXT: Readonly<Record<ClaimId, string>> = {
  eachUserConsents: TEXT_LABELS.compare_claim_eachUserConsents,
  adminConsentsOnce: TEXT_LABELS.compare_claim_adminConsentsOnce,
  adminConsentsForSome: TEXT_LABELS.compare_claim_adminConsentsForSome,
  grantForUsers: TEXT_LABELS.compare_claim_grantForUsers,
  orgConsentsOnce: TEXT_LABELS.compare_claim_orgConsentsOnce,
  oneStepForAll: TEXT_LABELS.compare_claim_oneStepForAll,
  accountConnects: TEXT_LABELS.compare_claim_accountConnects,
  whoeverConnects: TEXT_LABELS.compare_claim_whoeverConnects,
  wholeOrg: TEXT_LABELS.compare_claim_wholeOrg,
  chosenGroups: TEXT_LABELS.compare_claim_chosenGroups,
  chosenUsersTogether: TEXT_LABELS.compare_claim_chosenUsersTogether,
  allInMicrosoft365: TEXT_LABELS.compare_claim_allInMicrosoft365,
  exchangeVersions: TEXT_LABELS.compare_claim_exchangeVersions,
  connectAccount: TEXT_LABELS.compare_claim_connectAccount,
  reconnectAtUpgrade: TEXT_LABELS.compare_claim_reconnectAtUpgrade,
  consentStandsForThem: TEXT_LABELS.compare_claim_consentStandsForThem,
  consentRoles: TEXT_LABELS.compare_claim_consentRoles,
  azureSetUp: TEXT_LABELS.compare_claim_azureSetUp,
  rbacAfterUpgrade: TEXT_LABELS.compare_claim_rbacAfterUpgrade,
  primaryAddress: TEXT_LABELS.compare_claim_primaryAddress,
  impersonation: TEXT_LABELS.compare_claim_impersonation,
  setUpPermissions: TEXT_LABELS.compare_claim_setUpPermissions,
  migrationPermissions: TEXT_LABELS.compare_claim_migrationPermissions,
  userPermissions: TEXT_LABELS.compare_claim_userPermissions,
  lightningSyncPermissions: TEXT_LABELS.compare_claim_lightningSyncPermissions,
  throughGraph: TEXT_LABELS.compare_claim_throughGraph,
  untilPermission: TEXT_LABELS.compare_claim_untilPermission,
  neverBoth: TEXT_LABELS.compare_claim_neverBoth,
  syncedDataStays: TEXT_LABELS.compare_claim_syncedDataStays,
  allDifferences: TEXT_LABELS.compare_claim_allDifferences,
  onlyTheConnection: TEXT_LABELS.compare_claim_onlyTheConnection,
  eventsUsersSelect: TEXT_LABELS.compare_claim_eventsUsersSelect,
  nothingMoves: TEXT_LABELS.compare_claim_nothingMoves,
  nothingChanges: TEXT_LABELS.compare_claim_nothingChanges,
  asToday: TEXT_LABELS.compare_claim_asToday,
};
