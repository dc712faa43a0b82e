/** The words of what was seen: of mail records, of the mail domains and of the look-ups behind them. */
import SR_meaning_mxMicrosoft from '@salesforce/label/c.SR_meaning_mxMicrosoft';
import SR_meaning_mxMicrosoftGermany from '@salesforce/label/c.SR_meaning_mxMicrosoftGermany';
import SR_meaning_mxGoogle from '@salesforce/label/c.SR_meaning_mxGoogle';
import SR_meaning_mxGateway from '@salesforce/label/c.SR_meaning_mxGateway';
import SR_meaning_mxConsumerOutlook from '@salesforce/label/c.SR_meaning_mxConsumerOutlook';
import SR_meaning_mxOther from '@salesforce/label/c.SR_meaning_mxOther';
import SR_meaning_mxBackup from '@salesforce/label/c.SR_meaning_mxBackup';
import SR_meaning_mxNull from '@salesforce/label/c.SR_meaning_mxNull';
import SR_meaning_mxNone from '@salesforce/label/c.SR_meaning_mxNone';
import SR_meaning_noSuchDomain from '@salesforce/label/c.SR_meaning_noSuchDomain';
import SR_meaning_lookupFailed from '@salesforce/label/c.SR_meaning_lookupFailed';
import SR_meaning_autodiscoverMicrosoft from '@salesforce/label/c.SR_meaning_autodiscoverMicrosoft';
import SR_meaning_autodiscoverElsewhere from '@salesforce/label/c.SR_meaning_autodiscoverElsewhere';
import SR_meaning_dkimMicrosoft from '@salesforce/label/c.SR_meaning_dkimMicrosoft';
import SR_meaning_spfMicrosoft from '@salesforce/label/c.SR_meaning_spfMicrosoft';
import SR_meaning_spfGoogle from '@salesforce/label/c.SR_meaning_spfGoogle';
import SR_failure_timeout from '@salesforce/label/c.SR_failure_timeout';
import SR_failure_unreachable from '@salesforce/label/c.SR_failure_unreachable';
import SR_failure_rateLimited from '@salesforce/label/c.SR_failure_rateLimited';
import SR_failure_refused from '@salesforce/label/c.SR_failure_refused';
import SR_failure_serverFailure from '@salesforce/label/c.SR_failure_serverFailure';
import SR_failure_notDns from '@salesforce/label/c.SR_failure_notDns';
import SR_failure_tooLarge from '@salesforce/label/c.SR_failure_tooLarge';
import SR_failure_malformed from '@salesforce/label/c.SR_failure_malformed';
import SR_failure_otherName from '@salesforce/label/c.SR_failure_otherName';
import SR_failure_budgetSpent from '@salesforce/label/c.SR_failure_budgetSpent';
import SR_failure_noDomain from '@salesforce/label/c.SR_failure_noDomain';
import SR_mix_allOnline from '@salesforce/label/c.SR_mix_allOnline';
import SR_mix_allGoogle from '@salesforce/label/c.SR_mix_allGoogle';
import SR_mix_allElsewhere from '@salesforce/label/c.SR_mix_allElsewhere';
import SR_mix_onlineAndElsewhere from '@salesforce/label/c.SR_mix_onlineAndElsewhere';
import SR_mix_mixed from '@salesforce/label/c.SR_mix_mixed';
import SR_mix_unclear from '@salesforce/label/c.SR_mix_unclear';
import SR_mix_nothingSeen from '@salesforce/label/c.SR_mix_nothingSeen';
import SR_scan_complete from '@salesforce/label/c.SR_scan_complete';
import SR_scan_limited from '@salesforce/label/c.SR_scan_limited';
import SR_scan_cancelled from '@salesforce/label/c.SR_scan_cancelled';
import SR_scan_failed from '@salesforce/label/c.SR_scan_failed';
import SR_service_exchangeOnline from '@salesforce/label/c.SR_service_exchangeOnline';
import SR_service_google from '@salesforce/label/c.SR_service_google';
import SR_service_other from '@salesforce/label/c.SR_service_other';
import SR_service_unknown from '@salesforce/label/c.SR_service_unknown';
import SR_strength_strong from '@salesforce/label/c.SR_strength_strong';
import SR_strength_weak from '@salesforce/label/c.SR_strength_weak';

import type { Failure } from 'c/syncDns';
import type { Meaning, ServiceId, Strength } from 'c/syncMailService';
import type { MixId, ScanState } from 'c/syncUserDomains';

/** What a record says. */
export const MEANING_TEXT: Readonly<Record<Meaning, string>> = {
  mxMicrosoft: SR_meaning_mxMicrosoft,
  mxMicrosoftGermany: SR_meaning_mxMicrosoftGermany,
  mxGoogle: SR_meaning_mxGoogle,
  mxGateway: SR_meaning_mxGateway,
  mxConsumerOutlook: SR_meaning_mxConsumerOutlook,
  mxOther: SR_meaning_mxOther,
  mxBackup: SR_meaning_mxBackup,
  mxNull: SR_meaning_mxNull,
  mxNone: SR_meaning_mxNone,
  noSuchDomain: SR_meaning_noSuchDomain,
  lookupFailed: SR_meaning_lookupFailed,
  autodiscoverMicrosoft: SR_meaning_autodiscoverMicrosoft,
  autodiscoverElsewhere: SR_meaning_autodiscoverElsewhere,
  dkimMicrosoft: SR_meaning_dkimMicrosoft,
  spfMicrosoft: SR_meaning_spfMicrosoft,
  spfGoogle: SR_meaning_spfGoogle,
};

/** Why a look-up brought nothing. */
export const FAILURE_TEXT: Readonly<Record<Failure, string>> = {
  timeout: SR_failure_timeout,
  unreachable: SR_failure_unreachable,
  rateLimited: SR_failure_rateLimited,
  refused: SR_failure_refused,
  serverFailure: SR_failure_serverFailure,
  notDns: SR_failure_notDns,
  tooLarge: SR_failure_tooLarge,
  malformed: SR_failure_malformed,
  otherName: SR_failure_otherName,
  budgetSpent: SR_failure_budgetSpent,
  noDomain: SR_failure_noDomain,
};

/** What the services of the mail domains come to. */
export const MIX_TEXT: Readonly<Record<MixId, string>> = {
  allOnline: SR_mix_allOnline,
  allGoogle: SR_mix_allGoogle,
  allElsewhere: SR_mix_allElsewhere,
  onlineAndElsewhere: SR_mix_onlineAndElsewhere,
  mixed: SR_mix_mixed,
  unclear: SR_mix_unclear,
  nothingSeen: SR_mix_nothingSeen,
};

/** How far the count of users got. */
export const SCAN_TEXT: Readonly<Record<ScanState, string>> = {
  complete: SR_scan_complete,
  limited: SR_scan_limited,
  cancelled: SR_scan_cancelled,
  failed: SR_scan_failed,
};

/** A mail service, as far as it can be told from outside. */
export const SERVICE_TEXT: Readonly<Record<ServiceId, string>> = {
  exchangeOnline: SR_service_exchangeOnline,
  google: SR_service_google,
  other: SR_service_other,
  unknown: SR_service_unknown,
};

/** How sure a finding is. */
export const STRENGTH_TEXT: Readonly<Record<Strength, string>> = {
  strong: SR_strength_strong,
  weak: SR_strength_weak,
};
