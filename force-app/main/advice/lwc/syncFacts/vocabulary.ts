/** The ids of the product: questions, answers, causes, options. The same in code, records, command line and tests. */

/** Every question in the order in which it is asked, with every value its answer may have. */
export const ANSWER_VALUES = {
  usage: ['lightningSync', 'newToSync'],
  emailService: ['exchangeOnline', 'exchangeOnPremises', 'exchangeHybrid', 'google', 'other', 'unsure'],
  microsoftCloud: ['worldwide', 'gccHighOrDod', 'china21Vianet'],
  salesforceCloud: ['standard', 'government'],
  connectionMethod: ['serviceAccount', 'oauth2', 'notVisible', 'unsure'],
  ewsAccess: ['allowListed', 'notListed', 'disabled', 'unset', 'unsure'],
  rollout: ['oneConsent', 'scoped', 'userByUser'],
} as const;

export type QuestionId = keyof typeof ANSWER_VALUES;
export type AnswerValue<Q extends QuestionId = QuestionId> = (typeof ANSWER_VALUES)[Q][number];

/** What the admin has said so far; an absent answer is a question still open. */
export type Answers = { readonly [Q in QuestionId]?: AnswerValue<Q> };

/** Answers that say "I cannot tell", not what is. */
type NotKnown = 'unsure' | 'notVisible';

/** One complete state of an org: what the rules decide on. Only how to roll out may be left open. */
export type Situation = {
  readonly [Q in Exclude<QuestionId, 'rollout'>]: Exclude<AnswerValue<Q>, NotKnown>;
} & {
  readonly rollout?: AnswerValue<'rollout'>;
};

/** The situations a rule speaks of; a question that it does not name may have any answer. */
export type Criteria = { readonly [Q in QuestionId]?: readonly AnswerValue<Q>[] };

/** A calendar day, `YYYY-MM-DD`. Days compare as strings do. */
export type IsoDay = string;

/** A day, or the month `YYYY-MM` where the day is not known. A month compares as what lies before its first day. */
export type IsoDate = string;

/** From the first day on which it may happen to the last; null where no day is known. */
export interface Window {
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}

/** When a stop comes: in a window, or it is in force already, since an unknown day. */
export interface StopWindow extends Window {
  readonly inForce?: boolean;
}

export const STATUSES = [
  'notSyncing',
  'unaffected',
  'upcoming',
  'underway',
  'stopped',
  'undetermined',
] as const;

export type Status = (typeof STATUSES)[number];

export type CauseId =
  'basicAuth' | 'ews' | 'lightningSyncRetirement' | 'hybridUnsupported' | 'exchangeServerUnsupported';

/** Where mailboxes of a hybrid are. */
export const MAILBOXES = ['online', 'onPremises'] as const;

export type Mailboxes = (typeof MAILBOXES)[number];

/** Causes that only warn; the others stop the sync. */
export type WarningId = 'hybridUnsupported' | 'exchangeServerUnsupported';
export type StoppingCauseId = Exclude<CauseId, WarningId>;

export type OptionId =
  | 'eacUserLevelOAuth'
  | 'eacServiceAccountOAuth'
  | 'lightningSyncOAuth'
  | 'eacOrgLevelOAuth'
  | 'eacApplicationLevelOAuth'
  | 'eacRbacOAuth'
  | 'eacOnPremisesServiceAccount'
  | 'eacGoogle'
  | 'stayForNow';

export type Standing = 'recommended' | 'available' | 'closed' | 'unsuitable';

/** Why an option is closed to everybody, or to newcomers, by an announcement. */
export type ClosingReason =
  'usesEws' | 'usesEwsUndated' | 'notForNewCustomers' | 'retired' | 'replacedByGraph';

/** Why an option suits other situations than this one. */
export type UnsuitableReason =
  | 'forMicrosoft'
  | 'forMicrosoft365'
  | 'forExchangeOnline'
  | 'forExchangeServer'
  | 'forGoogle'
  | 'inUse'
  | 'nothingToKeep';

/** The reason for an option's standing; staying is closed by the cause that stops the sync, or since one is in force. */
export type Reason =
  | ClosingReason
  | UnsuitableReason
  | StoppingCauseId
  | 'inForce'
  | 'fitsRollout'
  | 'namedFirst'
  | 'notYetAvailable'
  | 'nothingStopsIt'
  | 'noDateYet';

/**
 * Whether a rule speaks of these answers.
 * @param criteria what the rule asks for
 * @param answers what is, or is assumed; a question without an answer fits no rule that names it
 */
export function matches(criteria: Criteria, answers: Situation | Answers): boolean {
  return (Object.keys(criteria) as QuestionId[]).every((question) => {
    const wanted: readonly string[] = criteria[question] ?? [];
    const actual = answers[question];
    return actual !== undefined && wanted.includes(actual);
  });
}
