/** The words of the options: what each is, where it stands and why. */
import SR_option_eacUserLevelOAuth from '@salesforce/label/c.SR_option_eacUserLevelOAuth';
import SR_option_eacUserLevelOAuth_what from '@salesforce/label/c.SR_option_eacUserLevelOAuth_what';
import SR_option_eacServiceAccountOAuth from '@salesforce/label/c.SR_option_eacServiceAccountOAuth';
import SR_option_eacServiceAccountOAuth_what from '@salesforce/label/c.SR_option_eacServiceAccountOAuth_what';
import SR_option_lightningSyncOAuth from '@salesforce/label/c.SR_option_lightningSyncOAuth';
import SR_option_lightningSyncOAuth_what from '@salesforce/label/c.SR_option_lightningSyncOAuth_what';
import SR_option_eacOrgLevelOAuth from '@salesforce/label/c.SR_option_eacOrgLevelOAuth';
import SR_option_eacOrgLevelOAuth_what from '@salesforce/label/c.SR_option_eacOrgLevelOAuth_what';
import SR_option_eacApplicationLevelOAuth from '@salesforce/label/c.SR_option_eacApplicationLevelOAuth';
import SR_option_eacApplicationLevelOAuth_what from '@salesforce/label/c.SR_option_eacApplicationLevelOAuth_what';
import SR_option_eacRbacOAuth from '@salesforce/label/c.SR_option_eacRbacOAuth';
import SR_option_eacRbacOAuth_what from '@salesforce/label/c.SR_option_eacRbacOAuth_what';
import SR_option_eacOnPremisesServiceAccount from '@salesforce/label/c.SR_option_eacOnPremisesServiceAccount';
import SR_option_eacOnPremisesServiceAccount_what from '@salesforce/label/c.SR_option_eacOnPremisesServiceAccount_what';
import SR_option_eacGoogle from '@salesforce/label/c.SR_option_eacGoogle';
import SR_option_eacGoogle_what from '@salesforce/label/c.SR_option_eacGoogle_what';
import SR_option_stayForNow from '@salesforce/label/c.SR_option_stayForNow';
import SR_option_stayForNow_what from '@salesforce/label/c.SR_option_stayForNow_what';
import SR_standing_recommended from '@salesforce/label/c.SR_standing_recommended';
import SR_standing_available from '@salesforce/label/c.SR_standing_available';
import SR_standing_closed from '@salesforce/label/c.SR_standing_closed';
import SR_standing_unsuitable from '@salesforce/label/c.SR_standing_unsuitable';
import SR_standing_open from '@salesforce/label/c.SR_standing_open';
import SR_reason_usesEws from '@salesforce/label/c.SR_reason_usesEws';
import SR_reason_usesEwsUndated from '@salesforce/label/c.SR_reason_usesEwsUndated';
import SR_reason_notForNewCustomers from '@salesforce/label/c.SR_reason_notForNewCustomers';
import SR_reason_retired from '@salesforce/label/c.SR_reason_retired';
import SR_reason_replacedByGraph from '@salesforce/label/c.SR_reason_replacedByGraph';
import SR_reason_basicAuth from '@salesforce/label/c.SR_reason_basicAuth';
import SR_reason_ews from '@salesforce/label/c.SR_reason_ews';
import SR_reason_lightningSyncRetirement from '@salesforce/label/c.SR_reason_lightningSyncRetirement';
import SR_reason_fitsRollout from '@salesforce/label/c.SR_reason_fitsRollout';
import SR_reason_namedFirst from '@salesforce/label/c.SR_reason_namedFirst';
import SR_reason_notYetAvailable from '@salesforce/label/c.SR_reason_notYetAvailable';
import SR_reason_nothingStopsIt from '@salesforce/label/c.SR_reason_nothingStopsIt';
import SR_reason_noDateYet from '@salesforce/label/c.SR_reason_noDateYet';
import SR_reason_forMicrosoft from '@salesforce/label/c.SR_reason_forMicrosoft';
import SR_reason_forMicrosoft365 from '@salesforce/label/c.SR_reason_forMicrosoft365';
import SR_reason_forExchangeOnline from '@salesforce/label/c.SR_reason_forExchangeOnline';
import SR_reason_forExchangeServer from '@salesforce/label/c.SR_reason_forExchangeServer';
import SR_reason_forGoogle from '@salesforce/label/c.SR_reason_forGoogle';
import SR_reason_inUse from '@salesforce/label/c.SR_reason_inUse';
import SR_reason_nothingToKeep from '@salesforce/label/c.SR_reason_nothingToKeep';
import SR_compare_closedTitle from '@salesforce/label/c.SR_compare_closedTitle';
import SR_note_cloudNotStated from '@salesforce/label/c.SR_note_cloudNotStated';
import SR_note_finishByAugust2026 from '@salesforce/label/c.SR_note_finishByAugust2026';
import SR_note_governmentBoundary from '@salesforce/label/c.SR_note_governmentBoundary';
import SR_note_hybridNotStated from '@salesforce/label/c.SR_note_hybridNotStated';
import SR_note_exchangeSeNotStated from '@salesforce/label/c.SR_note_exchangeSeNotStated';
import SR_note_otherService from '@salesforce/label/c.SR_note_otherService';

import type { NoteId, OptionId, Reason, Standing } from 'c/syncFacts';

export interface OptionText {
  readonly name: string;
  readonly what: string;
}

/** Name of each option, and what it is in one line. */
export const OPTION_TEXT: Readonly<Record<OptionId, OptionText>> = {
  eacUserLevelOAuth: { name: SR_option_eacUserLevelOAuth, what: SR_option_eacUserLevelOAuth_what },
  eacServiceAccountOAuth: {
    name: SR_option_eacServiceAccountOAuth,
    what: SR_option_eacServiceAccountOAuth_what,
  },
  lightningSyncOAuth: { name: SR_option_lightningSyncOAuth, what: SR_option_lightningSyncOAuth_what },
  eacOrgLevelOAuth: { name: SR_option_eacOrgLevelOAuth, what: SR_option_eacOrgLevelOAuth_what },
  eacApplicationLevelOAuth: {
    name: SR_option_eacApplicationLevelOAuth,
    what: SR_option_eacApplicationLevelOAuth_what,
  },
  eacRbacOAuth: { name: SR_option_eacRbacOAuth, what: SR_option_eacRbacOAuth_what },
  eacOnPremisesServiceAccount: {
    name: SR_option_eacOnPremisesServiceAccount,
    what: SR_option_eacOnPremisesServiceAccount_what,
  },
  eacGoogle: { name: SR_option_eacGoogle, what: SR_option_eacGoogle_what },
  stayForNow: { name: SR_option_stayForNow, what: SR_option_stayForNow_what },
};

/** Where an option stands. */
export const STANDING_TEXT: Readonly<Record<Standing, string>> = {
  recommended: SR_standing_recommended,
  available: SR_standing_available,
  closed: SR_standing_closed,
  unsuitable: SR_standing_unsuitable,
};

/** Where it stands while the open answers disagree on it. */
export const STANDING_OPEN = SR_standing_open;

/** Heads the options that were open once. */
export const CLOSED_TITLE = SR_compare_closedTitle;

/** Why it stands there; `{0}` is the day. */
export const REASON_TEXT: Readonly<Record<Reason, string>> = {
  usesEws: SR_reason_usesEws,
  usesEwsUndated: SR_reason_usesEwsUndated,
  notForNewCustomers: SR_reason_notForNewCustomers,
  retired: SR_reason_retired,
  replacedByGraph: SR_reason_replacedByGraph,
  basicAuth: SR_reason_basicAuth,
  ews: SR_reason_ews,
  lightningSyncRetirement: SR_reason_lightningSyncRetirement,
  fitsRollout: SR_reason_fitsRollout,
  namedFirst: SR_reason_namedFirst,
  notYetAvailable: SR_reason_notYetAvailable,
  nothingStopsIt: SR_reason_nothingStopsIt,
  noDateYet: SR_reason_noDateYet,
  forMicrosoft: SR_reason_forMicrosoft,
  forMicrosoft365: SR_reason_forMicrosoft365,
  forExchangeOnline: SR_reason_forExchangeOnline,
  forExchangeServer: SR_reason_forExchangeServer,
  forGoogle: SR_reason_forGoogle,
  inUse: SR_reason_inUse,
  nothingToKeep: SR_reason_nothingToKeep,
};

/** What to know before moving. */
export const NOTE_TEXT: Readonly<Record<NoteId, string>> = {
  finishByAugust2026: SR_note_finishByAugust2026,
  cloudNotStated: SR_note_cloudNotStated,
  governmentBoundary: SR_note_governmentBoundary,
  hybridNotStated: SR_note_hybridNotStated,
  exchangeSeNotStated: SR_note_exchangeSeNotStated,
  otherService: SR_note_otherService,
};
