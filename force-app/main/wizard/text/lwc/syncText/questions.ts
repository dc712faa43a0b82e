/** The words of the questions, their answers and how to find them. */
import SR_usage_title from '@salesforce/label/c.SR_usage_title';
import SR_usage_intro from '@salesforce/label/c.SR_usage_intro';
import SR_usage_lightningSync from '@salesforce/label/c.SR_usage_lightningSync';
import SR_usage_lightningSync_hint from '@salesforce/label/c.SR_usage_lightningSync_hint';
import SR_usage_newToSync from '@salesforce/label/c.SR_usage_newToSync';
import SR_usage_newToSync_hint from '@salesforce/label/c.SR_usage_newToSync_hint';
import SR_usage_help_where from '@salesforce/label/c.SR_usage_help_where';
import SR_emailService_title from '@salesforce/label/c.SR_emailService_title';
import SR_emailService_intro from '@salesforce/label/c.SR_emailService_intro';
import SR_emailService_exchangeOnline from '@salesforce/label/c.SR_emailService_exchangeOnline';
import SR_emailService_exchangeOnline_hint from '@salesforce/label/c.SR_emailService_exchangeOnline_hint';
import SR_emailService_exchangeOnPremises from '@salesforce/label/c.SR_emailService_exchangeOnPremises';
import SR_emailService_exchangeOnPremises_hint from '@salesforce/label/c.SR_emailService_exchangeOnPremises_hint';
import SR_emailService_exchangeHybrid from '@salesforce/label/c.SR_emailService_exchangeHybrid';
import SR_emailService_exchangeHybrid_hint from '@salesforce/label/c.SR_emailService_exchangeHybrid_hint';
import SR_emailService_google from '@salesforce/label/c.SR_emailService_google';
import SR_emailService_google_hint from '@salesforce/label/c.SR_emailService_google_hint';
import SR_emailService_other from '@salesforce/label/c.SR_emailService_other';
import SR_emailService_other_hint from '@salesforce/label/c.SR_emailService_other_hint';
import SR_emailService_unsure from '@salesforce/label/c.SR_emailService_unsure';
import SR_emailService_unsure_hint from '@salesforce/label/c.SR_emailService_unsure_hint';
import SR_emailService_help_where from '@salesforce/label/c.SR_emailService_help_where';
import SR_emailService_help_message from '@salesforce/label/c.SR_emailService_help_message';
import SR_microsoftCloud_title from '@salesforce/label/c.SR_microsoftCloud_title';
import SR_microsoftCloud_intro from '@salesforce/label/c.SR_microsoftCloud_intro';
import SR_microsoftCloud_worldwide from '@salesforce/label/c.SR_microsoftCloud_worldwide';
import SR_microsoftCloud_worldwide_hint from '@salesforce/label/c.SR_microsoftCloud_worldwide_hint';
import SR_microsoftCloud_gccHighOrDod from '@salesforce/label/c.SR_microsoftCloud_gccHighOrDod';
import SR_microsoftCloud_gccHighOrDod_hint from '@salesforce/label/c.SR_microsoftCloud_gccHighOrDod_hint';
import SR_microsoftCloud_china21Vianet from '@salesforce/label/c.SR_microsoftCloud_china21Vianet';
import SR_microsoftCloud_china21Vianet_hint from '@salesforce/label/c.SR_microsoftCloud_china21Vianet_hint';
import SR_microsoftCloud_help_where from '@salesforce/label/c.SR_microsoftCloud_help_where';
import SR_microsoftCloud_help_message from '@salesforce/label/c.SR_microsoftCloud_help_message';
import SR_salesforceCloud_title from '@salesforce/label/c.SR_salesforceCloud_title';
import SR_salesforceCloud_intro from '@salesforce/label/c.SR_salesforceCloud_intro';
import SR_salesforceCloud_standard from '@salesforce/label/c.SR_salesforceCloud_standard';
import SR_salesforceCloud_standard_hint from '@salesforce/label/c.SR_salesforceCloud_standard_hint';
import SR_salesforceCloud_government from '@salesforce/label/c.SR_salesforceCloud_government';
import SR_salesforceCloud_government_hint from '@salesforce/label/c.SR_salesforceCloud_government_hint';
import SR_salesforceCloud_help_where from '@salesforce/label/c.SR_salesforceCloud_help_where';
import SR_connectionMethod_title from '@salesforce/label/c.SR_connectionMethod_title';
import SR_connectionMethod_intro from '@salesforce/label/c.SR_connectionMethod_intro';
import SR_connectionMethod_serviceAccount from '@salesforce/label/c.SR_connectionMethod_serviceAccount';
import SR_connectionMethod_serviceAccount_hint from '@salesforce/label/c.SR_connectionMethod_serviceAccount_hint';
import SR_connectionMethod_oauth2 from '@salesforce/label/c.SR_connectionMethod_oauth2';
import SR_connectionMethod_oauth2_hint from '@salesforce/label/c.SR_connectionMethod_oauth2_hint';
import SR_connectionMethod_notVisible from '@salesforce/label/c.SR_connectionMethod_notVisible';
import SR_connectionMethod_notVisible_hint from '@salesforce/label/c.SR_connectionMethod_notVisible_hint';
import SR_connectionMethod_unsure from '@salesforce/label/c.SR_connectionMethod_unsure';
import SR_connectionMethod_unsure_hint from '@salesforce/label/c.SR_connectionMethod_unsure_hint';
import SR_connectionMethod_help_where from '@salesforce/label/c.SR_connectionMethod_help_where';
import SR_connectionMethod_help_notVisible from '@salesforce/label/c.SR_connectionMethod_help_notVisible';
import SR_ewsAccess_title from '@salesforce/label/c.SR_ewsAccess_title';
import SR_ewsAccess_intro from '@salesforce/label/c.SR_ewsAccess_intro';
import SR_ewsAccess_allowListed from '@salesforce/label/c.SR_ewsAccess_allowListed';
import SR_ewsAccess_allowListed_hint from '@salesforce/label/c.SR_ewsAccess_allowListed_hint';
import SR_ewsAccess_notListed from '@salesforce/label/c.SR_ewsAccess_notListed';
import SR_ewsAccess_notListed_hint from '@salesforce/label/c.SR_ewsAccess_notListed_hint';
import SR_ewsAccess_disabled from '@salesforce/label/c.SR_ewsAccess_disabled';
import SR_ewsAccess_disabled_hint from '@salesforce/label/c.SR_ewsAccess_disabled_hint';
import SR_ewsAccess_unset from '@salesforce/label/c.SR_ewsAccess_unset';
import SR_ewsAccess_unset_hint from '@salesforce/label/c.SR_ewsAccess_unset_hint';
import SR_ewsAccess_unsure from '@salesforce/label/c.SR_ewsAccess_unsure';
import SR_ewsAccess_unsure_hint from '@salesforce/label/c.SR_ewsAccess_unsure_hint';
import SR_ewsAccess_help_where from '@salesforce/label/c.SR_ewsAccess_help_where';
import SR_ewsAccess_help_message from '@salesforce/label/c.SR_ewsAccess_help_message';
import SR_rollout_title from '@salesforce/label/c.SR_rollout_title';
import SR_rollout_intro from '@salesforce/label/c.SR_rollout_intro';
import SR_rollout_oneConsent from '@salesforce/label/c.SR_rollout_oneConsent';
import SR_rollout_oneConsent_hint from '@salesforce/label/c.SR_rollout_oneConsent_hint';
import SR_rollout_scoped from '@salesforce/label/c.SR_rollout_scoped';
import SR_rollout_scoped_hint from '@salesforce/label/c.SR_rollout_scoped_hint';
import SR_rollout_userByUser from '@salesforce/label/c.SR_rollout_userByUser';
import SR_rollout_userByUser_hint from '@salesforce/label/c.SR_rollout_userByUser_hint';

import type { AnswerValue, QuestionId, SetupPageId } from 'c/syncFacts';

/** An answer to choose: what it is called, and one line by which readers recognise their own case. */
export interface ChoiceText {
  readonly label: string;
  readonly hint: string;
}

/** All that is said of a question. */
export interface QuestionText {
  readonly title: string;
  readonly intro: string;
  readonly values: Readonly<Record<string, ChoiceText>>;
  /** How to find out. */
  readonly where?: string;
  /** What to do if the settings are not visible. */
  readonly notVisible?: string;
  /** A message for the Microsoft admin, to copy. */
  readonly message?: string;
  /** The page of Setup on which to look. */
  readonly page?: SetupPageId;
}

type QuestionTexts = {
  readonly [Q in QuestionId]: QuestionText & {
    readonly values: Readonly<Record<AnswerValue<Q>, ChoiceText>>;
  };
};

export const QUESTION_TEXT: QuestionTexts = {
  usage: {
    title: SR_usage_title,
    intro: SR_usage_intro,
    values: {
      lightningSync: { label: SR_usage_lightningSync, hint: SR_usage_lightningSync_hint },
      newToSync: { label: SR_usage_newToSync, hint: SR_usage_newToSync_hint },
    },
    where: SR_usage_help_where,
    page: 'outlookSync',
  },
  emailService: {
    title: SR_emailService_title,
    intro: SR_emailService_intro,
    values: {
      exchangeOnline: { label: SR_emailService_exchangeOnline, hint: SR_emailService_exchangeOnline_hint },
      exchangeOnPremises: {
        label: SR_emailService_exchangeOnPremises,
        hint: SR_emailService_exchangeOnPremises_hint,
      },
      exchangeHybrid: { label: SR_emailService_exchangeHybrid, hint: SR_emailService_exchangeHybrid_hint },
      google: { label: SR_emailService_google, hint: SR_emailService_google_hint },
      other: { label: SR_emailService_other, hint: SR_emailService_other_hint },
      unsure: { label: SR_emailService_unsure, hint: SR_emailService_unsure_hint },
    },
    where: SR_emailService_help_where,
    message: SR_emailService_help_message,
  },
  microsoftCloud: {
    title: SR_microsoftCloud_title,
    intro: SR_microsoftCloud_intro,
    values: {
      worldwide: { label: SR_microsoftCloud_worldwide, hint: SR_microsoftCloud_worldwide_hint },
      gccHighOrDod: { label: SR_microsoftCloud_gccHighOrDod, hint: SR_microsoftCloud_gccHighOrDod_hint },
      china21Vianet: { label: SR_microsoftCloud_china21Vianet, hint: SR_microsoftCloud_china21Vianet_hint },
    },
    where: SR_microsoftCloud_help_where,
    message: SR_microsoftCloud_help_message,
  },
  salesforceCloud: {
    title: SR_salesforceCloud_title,
    intro: SR_salesforceCloud_intro,
    values: {
      standard: { label: SR_salesforceCloud_standard, hint: SR_salesforceCloud_standard_hint },
      government: { label: SR_salesforceCloud_government, hint: SR_salesforceCloud_government_hint },
    },
    where: SR_salesforceCloud_help_where,
  },
  connectionMethod: {
    title: SR_connectionMethod_title,
    intro: SR_connectionMethod_intro,
    values: {
      serviceAccount: {
        label: SR_connectionMethod_serviceAccount,
        hint: SR_connectionMethod_serviceAccount_hint,
      },
      oauth2: { label: SR_connectionMethod_oauth2, hint: SR_connectionMethod_oauth2_hint },
      notVisible: { label: SR_connectionMethod_notVisible, hint: SR_connectionMethod_notVisible_hint },
      unsure: { label: SR_connectionMethod_unsure, hint: SR_connectionMethod_unsure_hint },
    },
    where: SR_connectionMethod_help_where,
    notVisible: SR_connectionMethod_help_notVisible,
    page: 'outlookSync',
  },
  ewsAccess: {
    title: SR_ewsAccess_title,
    intro: SR_ewsAccess_intro,
    values: {
      allowListed: { label: SR_ewsAccess_allowListed, hint: SR_ewsAccess_allowListed_hint },
      notListed: { label: SR_ewsAccess_notListed, hint: SR_ewsAccess_notListed_hint },
      disabled: { label: SR_ewsAccess_disabled, hint: SR_ewsAccess_disabled_hint },
      unset: { label: SR_ewsAccess_unset, hint: SR_ewsAccess_unset_hint },
      unsure: { label: SR_ewsAccess_unsure, hint: SR_ewsAccess_unsure_hint },
    },
    where: SR_ewsAccess_help_where,
    message: SR_ewsAccess_help_message,
  },
  rollout: {
    title: SR_rollout_title,
    intro: SR_rollout_intro,
    values: {
      oneConsent: { label: SR_rollout_oneConsent, hint: SR_rollout_oneConsent_hint },
      scoped: { label: SR_rollout_scoped, hint: SR_rollout_scoped_hint },
      userByUser: { label: SR_rollout_userByUser, hint: SR_rollout_userByUser_hint },
    },
  },
};
