/** The words of the comparison: its questions, and what is said of the options. */
import SR_compare_aspect_cannotMove from '@salesforce/label/c.SR_compare_aspect_cannotMove';
import SR_compare_aspect_changes from '@salesforce/label/c.SR_compare_aspect_changes';
import SR_compare_aspect_consent from '@salesforce/label/c.SR_compare_aspect_consent';
import SR_compare_aspect_coverage from '@salesforce/label/c.SR_compare_aspect_coverage';
import SR_compare_aspect_mailService from '@salesforce/label/c.SR_compare_aspect_mailService';
import SR_compare_aspect_salesforce from '@salesforce/label/c.SR_compare_aspect_salesforce';
import SR_compare_aspect_users from '@salesforce/label/c.SR_compare_aspect_users';
import SR_compare_claim_accountConnects from '@salesforce/label/c.SR_compare_claim_accountConnects';
import SR_compare_claim_adminConsentsForSome from '@salesforce/label/c.SR_compare_claim_adminConsentsForSome';
import SR_compare_claim_adminConsentsOnce from '@salesforce/label/c.SR_compare_claim_adminConsentsOnce';
import SR_compare_claim_allDifferences from '@salesforce/label/c.SR_compare_claim_allDifferences';
import SR_compare_claim_allInMicrosoft365 from '@salesforce/label/c.SR_compare_claim_allInMicrosoft365';
import SR_compare_claim_asToday from '@salesforce/label/c.SR_compare_claim_asToday';
import SR_compare_claim_azureSetUp from '@salesforce/label/c.SR_compare_claim_azureSetUp';
import SR_compare_claim_chosenGroups from '@salesforce/label/c.SR_compare_claim_chosenGroups';
import SR_compare_claim_chosenUsersTogether from '@salesforce/label/c.SR_compare_claim_chosenUsersTogether';
import SR_compare_claim_connectAccount from '@salesforce/label/c.SR_compare_claim_connectAccount';
import SR_compare_claim_consentRoles from '@salesforce/label/c.SR_compare_claim_consentRoles';
import SR_compare_claim_consentStandsForThem from '@salesforce/label/c.SR_compare_claim_consentStandsForThem';
import SR_compare_claim_eachUserConsents from '@salesforce/label/c.SR_compare_claim_eachUserConsents';
import SR_compare_claim_eventsUsersSelect from '@salesforce/label/c.SR_compare_claim_eventsUsersSelect';
import SR_compare_claim_exchangeVersions from '@salesforce/label/c.SR_compare_claim_exchangeVersions';
import SR_compare_claim_impersonation from '@salesforce/label/c.SR_compare_claim_impersonation';
import SR_compare_claim_lightningSyncPermissions from '@salesforce/label/c.SR_compare_claim_lightningSyncPermissions';
import SR_compare_claim_migrationPermissions from '@salesforce/label/c.SR_compare_claim_migrationPermissions';
import SR_compare_claim_neverBoth from '@salesforce/label/c.SR_compare_claim_neverBoth';
import SR_compare_claim_nothingChanges from '@salesforce/label/c.SR_compare_claim_nothingChanges';
import SR_compare_claim_nothingMoves from '@salesforce/label/c.SR_compare_claim_nothingMoves';
import SR_compare_claim_oneStepForAll from '@salesforce/label/c.SR_compare_claim_oneStepForAll';
import SR_compare_claim_onlyTheConnection from '@salesforce/label/c.SR_compare_claim_onlyTheConnection';
import SR_compare_claim_orgConsentsOnce from '@salesforce/label/c.SR_compare_claim_orgConsentsOnce';
import SR_compare_claim_primaryAddress from '@salesforce/label/c.SR_compare_claim_primaryAddress';
import SR_compare_claim_rbacAfterUpgrade from '@salesforce/label/c.SR_compare_claim_rbacAfterUpgrade';
import SR_compare_claim_reconnectAtUpgrade from '@salesforce/label/c.SR_compare_claim_reconnectAtUpgrade';
import SR_compare_claim_setUpPermissions from '@salesforce/label/c.SR_compare_claim_setUpPermissions';
import SR_compare_claim_syncedDataStays from '@salesforce/label/c.SR_compare_claim_syncedDataStays';
import SR_compare_claim_throughGraph from '@salesforce/label/c.SR_compare_claim_throughGraph';
import SR_compare_claim_untilPermission from '@salesforce/label/c.SR_compare_claim_untilPermission';
import SR_compare_claim_userPermissions from '@salesforce/label/c.SR_compare_claim_userPermissions';
import SR_compare_claim_whoeverConnects from '@salesforce/label/c.SR_compare_claim_whoeverConnects';
import SR_compare_claim_wholeOrg from '@salesforce/label/c.SR_compare_claim_wholeOrg';
import SR_compare_inPlan from '@salesforce/label/c.SR_compare_inPlan';
import SR_compare_inPlanNamed from '@salesforce/label/c.SR_compare_inPlanNamed';
import SR_compare_noEnd from '@salesforce/label/c.SR_compare_noEnd';
import SR_compare_noStatement from '@salesforce/label/c.SR_compare_noStatement';
import SR_compare_openMany from '@salesforce/label/c.SR_compare_openMany';
import SR_compare_openOne from '@salesforce/label/c.SR_compare_openOne';
import SR_compare_question from '@salesforce/label/c.SR_compare_question';
import SR_compare_row_choice from '@salesforce/label/c.SR_compare_row_choice';
import SR_compare_row_help from '@salesforce/label/c.SR_compare_row_help';
import SR_compare_row_setup from '@salesforce/label/c.SR_compare_row_setup';
import SR_compare_row_standing from '@salesforce/label/c.SR_compare_row_standing';
import SR_compare_source from '@salesforce/label/c.SR_compare_source';
import SR_compare_sources from '@salesforce/label/c.SR_compare_sources';
import SR_compare_title from '@salesforce/label/c.SR_compare_title';
import SR_compare_withClosed from '@salesforce/label/c.SR_compare_withClosed';

import type { AspectId, ClaimId } from 'c/syncFacts';

export const COMPARE_TEXT = {
  inPlan: SR_compare_inPlan,
  inPlanNamed: SR_compare_inPlanNamed,
  noEnd: SR_compare_noEnd,
  noStatement: SR_compare_noStatement,
  openMany: SR_compare_openMany,
  openOne: SR_compare_openOne,
  question: SR_compare_question,
  row_choice: SR_compare_row_choice,
  row_help: SR_compare_row_help,
  row_setup: SR_compare_row_setup,
  row_standing: SR_compare_row_standing,
  source: SR_compare_source,
  sources: SR_compare_sources,
  title: SR_compare_title,
  withClosed: SR_compare_withClosed,
} as const;

/** The questions that admins ask. */
export const ASPECT_TEXT: Readonly<Record<AspectId, string>> = {
  consent: SR_compare_aspect_consent,
  coverage: SR_compare_aspect_coverage,
  users: SR_compare_aspect_users,
  mailService: SR_compare_aspect_mailService,
  salesforce: SR_compare_aspect_salesforce,
  changes: SR_compare_aspect_changes,
  cannotMove: SR_compare_aspect_cannotMove,
};

/** What is said of an option. */
export const CLAIM_TEXT: Readonly<Record<ClaimId, string>> = {
  eachUserConsents: SR_compare_claim_eachUserConsents,
  adminConsentsOnce: SR_compare_claim_adminConsentsOnce,
  adminConsentsForSome: SR_compare_claim_adminConsentsForSome,
  orgConsentsOnce: SR_compare_claim_orgConsentsOnce,
  oneStepForAll: SR_compare_claim_oneStepForAll,
  accountConnects: SR_compare_claim_accountConnects,
  whoeverConnects: SR_compare_claim_whoeverConnects,
  wholeOrg: SR_compare_claim_wholeOrg,
  chosenGroups: SR_compare_claim_chosenGroups,
  chosenUsersTogether: SR_compare_claim_chosenUsersTogether,
  allInMicrosoft365: SR_compare_claim_allInMicrosoft365,
  exchangeVersions: SR_compare_claim_exchangeVersions,
  connectAccount: SR_compare_claim_connectAccount,
  reconnectAtUpgrade: SR_compare_claim_reconnectAtUpgrade,
  consentStandsForThem: SR_compare_claim_consentStandsForThem,
  consentRoles: SR_compare_claim_consentRoles,
  azureSetUp: SR_compare_claim_azureSetUp,
  rbacAfterUpgrade: SR_compare_claim_rbacAfterUpgrade,
  primaryAddress: SR_compare_claim_primaryAddress,
  impersonation: SR_compare_claim_impersonation,
  setUpPermissions: SR_compare_claim_setUpPermissions,
  migrationPermissions: SR_compare_claim_migrationPermissions,
  userPermissions: SR_compare_claim_userPermissions,
  lightningSyncPermissions: SR_compare_claim_lightningSyncPermissions,
  throughGraph: SR_compare_claim_throughGraph,
  untilPermission: SR_compare_claim_untilPermission,
  neverBoth: SR_compare_claim_neverBoth,
  syncedDataStays: SR_compare_claim_syncedDataStays,
  allDifferences: SR_compare_claim_allDifferences,
  onlyTheConnection: SR_compare_claim_onlyTheConnection,
  eventsUsersSelect: SR_compare_claim_eventsUsersSelect,
  nothingMoves: SR_compare_claim_nothingMoves,
  nothingChanges: SR_compare_claim_nothingChanges,
  asToday: SR_compare_claim_asToday,
};
