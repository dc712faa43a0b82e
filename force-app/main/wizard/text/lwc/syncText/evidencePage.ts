/** The words around the evidence: what can be asked for, how far it is, and what to do with it. */
import SR_evidence_title from '@salesforce/label/c.SR_evidence_title';
import SR_evidence_lookupIntro from '@salesforce/label/c.SR_evidence_lookupIntro';
import SR_evidence_lookupPrivacy from '@salesforce/label/c.SR_evidence_lookupPrivacy';
import SR_evidence_domain from '@salesforce/label/c.SR_evidence_domain';
import SR_evidence_domainExample from '@salesforce/label/c.SR_evidence_domainExample';
import SR_evidence_lookUp from '@salesforce/label/c.SR_evidence_lookUp';
import SR_evidence_looking from '@salesforce/label/c.SR_evidence_looking';
import SR_evidence_cancel from '@salesforce/label/c.SR_evidence_cancel';
import SR_evidence_cancelled from '@salesforce/label/c.SR_evidence_cancelled';
import SR_evidence_consumerDomain from '@salesforce/label/c.SR_evidence_consumerDomain';
import SR_evidence_lookupFailed from '@salesforce/label/c.SR_evidence_lookupFailed';
import SR_evidence_retry from '@salesforce/label/c.SR_evidence_retry';
import SR_evidence_byHand from '@salesforce/label/c.SR_evidence_byHand';
import SR_evidence_found from '@salesforce/label/c.SR_evidence_found';
import SR_evidence_foundUnknown from '@salesforce/label/c.SR_evidence_foundUnknown';
import SR_evidence_gateway from '@salesforce/label/c.SR_evidence_gateway';
import SR_evidence_microsoftCloud from '@salesforce/label/c.SR_evidence_microsoftCloud';
import SR_evidence_records from '@salesforce/label/c.SR_evidence_records';
import SR_evidence_recordEmpty from '@salesforce/label/c.SR_evidence_recordEmpty';
import SR_evidence_suggestion from '@salesforce/label/c.SR_evidence_suggestion';
import SR_evidence_use from '@salesforce/label/c.SR_evidence_use';
import SR_evidence_used from '@salesforce/label/c.SR_evidence_used';
import SR_evidence_differs from '@salesforce/label/c.SR_evidence_differs';
import SR_evidence_noSuggestion from '@salesforce/label/c.SR_evidence_noSuggestion';
import SR_evidence_pasteTitle from '@salesforce/label/c.SR_evidence_pasteTitle';
import SR_evidence_pastePrivacy from '@salesforce/label/c.SR_evidence_pastePrivacy';
import SR_evidence_pasteLabel from '@salesforce/label/c.SR_evidence_pasteLabel';
import SR_evidence_appIdLabel from '@salesforce/label/c.SR_evidence_appIdLabel';
import SR_evidence_appIdHelp from '@salesforce/label/c.SR_evidence_appIdHelp';
import SR_evidence_appIdWrong from '@salesforce/label/c.SR_evidence_appIdWrong';
import SR_evidence_pasteNothing from '@salesforce/label/c.SR_evidence_pasteNothing';
import SR_evidence_pasteFindings from '@salesforce/label/c.SR_evidence_pasteFindings';
import SR_evidence_unrecognised from '@salesforce/label/c.SR_evidence_unrecognised';
import SR_evidence_findingLine from '@salesforce/label/c.SR_evidence_findingLine';
import SR_evidence_usersTitle from '@salesforce/label/c.SR_evidence_usersTitle';
import SR_evidence_usersIntro from '@salesforce/label/c.SR_evidence_usersIntro';
import SR_evidence_usersCount from '@salesforce/label/c.SR_evidence_usersCount';
import SR_evidence_usersCountOn from '@salesforce/label/c.SR_evidence_usersCountOn';
import SR_evidence_usersCounting from '@salesforce/label/c.SR_evidence_usersCounting';
import SR_evidence_usersCounted from '@salesforce/label/c.SR_evidence_usersCounted';
import SR_evidence_usersCountedOf from '@salesforce/label/c.SR_evidence_usersCountedOf';
import SR_evidence_usersDenied from '@salesforce/label/c.SR_evidence_usersDenied';
import SR_evidence_usersPrivate from '@salesforce/label/c.SR_evidence_usersPrivate';
import SR_evidence_usersNone from '@salesforce/label/c.SR_evidence_usersNone';
import SR_evidence_usersLookUp from '@salesforce/label/c.SR_evidence_usersLookUp';
import SR_evidence_lookUpShown from '@salesforce/label/c.SR_evidence_lookUpShown';
import SR_evidence_lookedUp from '@salesforce/label/c.SR_evidence_lookedUp';
import SR_evidence_domainsShown from '@salesforce/label/c.SR_evidence_domainsShown';
import SR_evidence_domainsMore from '@salesforce/label/c.SR_evidence_domainsMore';
import SR_evidence_tableDomain from '@salesforce/label/c.SR_evidence_tableDomain';
import SR_evidence_tableUsers from '@salesforce/label/c.SR_evidence_tableUsers';
import SR_evidence_tableService from '@salesforce/label/c.SR_evidence_tableService';
import SR_evidence_notLookedUp from '@salesforce/label/c.SR_evidence_notLookedUp';
import SR_evidence_notSeen from '@salesforce/label/c.SR_evidence_notSeen';
import SR_evidence_seenOn from '@salesforce/label/c.SR_evidence_seenOn';
import SR_evidence_replySays from '@salesforce/label/c.SR_evidence_replySays';
import SR_evidence_permissionsTitle from '@salesforce/label/c.SR_evidence_permissionsTitle';
import SR_evidence_permissionsMissing from '@salesforce/label/c.SR_evidence_permissionsMissing';
import SR_evidence_permissionsAsk from '@salesforce/label/c.SR_evidence_permissionsAsk';
import SR_userPermission_ManageUsers from '@salesforce/label/c.SR_userPermission_ManageUsers';
import SR_userPermission_ManageExchangeConfig from '@salesforce/label/c.SR_userPermission_ManageExchangeConfig';

import type { UserPermission } from 'c/syncPermissions';

/** The words of the evidence itself, whatever it shows. */
export const EVIDENCE_TEXT = {
  title: SR_evidence_title,
  lookupIntro: SR_evidence_lookupIntro,
  lookupPrivacy: SR_evidence_lookupPrivacy,
  domain: SR_evidence_domain,
  domainExample: SR_evidence_domainExample,
  lookUp: SR_evidence_lookUp,
  looking: SR_evidence_looking,
  cancel: SR_evidence_cancel,
  cancelled: SR_evidence_cancelled,
  consumerDomain: SR_evidence_consumerDomain,
  lookupFailed: SR_evidence_lookupFailed,
  retry: SR_evidence_retry,
  byHand: SR_evidence_byHand,
  found: SR_evidence_found,
  foundUnknown: SR_evidence_foundUnknown,
  gateway: SR_evidence_gateway,
  microsoftCloud: SR_evidence_microsoftCloud,
  records: SR_evidence_records,
  recordEmpty: SR_evidence_recordEmpty,
  suggestion: SR_evidence_suggestion,
  use: SR_evidence_use,
  used: SR_evidence_used,
  differs: SR_evidence_differs,
  noSuggestion: SR_evidence_noSuggestion,
  pasteTitle: SR_evidence_pasteTitle,
  pastePrivacy: SR_evidence_pastePrivacy,
  pasteLabel: SR_evidence_pasteLabel,
  appIdLabel: SR_evidence_appIdLabel,
  appIdHelp: SR_evidence_appIdHelp,
  appIdWrong: SR_evidence_appIdWrong,
  pasteNothing: SR_evidence_pasteNothing,
  pasteFindings: SR_evidence_pasteFindings,
  unrecognised: SR_evidence_unrecognised,
  findingLine: SR_evidence_findingLine,
  usersTitle: SR_evidence_usersTitle,
  usersIntro: SR_evidence_usersIntro,
  usersCount: SR_evidence_usersCount,
  usersCountOn: SR_evidence_usersCountOn,
  usersCounting: SR_evidence_usersCounting,
  usersCounted: SR_evidence_usersCounted,
  usersCountedOf: SR_evidence_usersCountedOf,
  usersDenied: SR_evidence_usersDenied,
  usersPrivate: SR_evidence_usersPrivate,
  usersNone: SR_evidence_usersNone,
  usersLookUp: SR_evidence_usersLookUp,
  lookUpShown: SR_evidence_lookUpShown,
  lookedUp: SR_evidence_lookedUp,
  domainsShown: SR_evidence_domainsShown,
  domainsMore: SR_evidence_domainsMore,
  tableDomain: SR_evidence_tableDomain,
  tableUsers: SR_evidence_tableUsers,
  tableService: SR_evidence_tableService,
  notLookedUp: SR_evidence_notLookedUp,
  notSeen: SR_evidence_notSeen,
  seenOn: SR_evidence_seenOn,
  replySays: SR_evidence_replySays,
  permissionsTitle: SR_evidence_permissionsTitle,
  permissionsMissing: SR_evidence_permissionsMissing,
  permissionsAsk: SR_evidence_permissionsAsk,
} as const;

/** Permissions of a user, as Setup names them. */
export const USER_PERMISSION_TEXT: Readonly<Record<UserPermission, string>> = {
  ManageUsers: SR_userPermission_ManageUsers,
  ManageExchangeConfig: SR_userPermission_ManageExchangeConfig,
};
