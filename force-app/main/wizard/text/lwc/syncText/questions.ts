/** The words of the questions, their answers and how to find them. */
import { ANSWER_VALUES, type AnswerValue, type QuestionId, type SetupPageId } from 'c/syncFacts';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { byId } from './byId';
import { letter } from './letter';

/** An answer to choose: what it is called, and one line by which readers recognise their own case. */
export interface ChoiceText {
  readonly label: string;
  readonly hint: string;
}

/** What helps to find the answer. */
interface Help {
  /** How to find out. */
  readonly where?: string;
  /** What to do if the settings are not visible. */
  readonly notVisible?: string;
  /** A message for the Microsoft admin, to copy. */
  readonly message?: string;
  /** The page of Setup on which to look. */
  readonly page?: SetupPageId;
}

/** All that is said of a question. */
export interface QuestionText extends Help {
  readonly title: string;
  readonly intro: string;
  readonly values: Readonly<Record<string, ChoiceText>>;
}

type QuestionTexts = {
  readonly [Q in QuestionId]: QuestionText & {
    readonly values: Readonly<Record<AnswerValue<Q>, ChoiceText>>;
  };
};

/** An answer by the name of its label; "unsure" has the same name at every question. */
type AnswerKey = { [Q in QuestionId]: `${Q}_${Exclude<AnswerValue<Q>, 'unsure'>}` }[QuestionId];

/** The text of the answer "unsure" where a question has its own. */
const UNSURE_HINT: Readonly<Partial<Record<QuestionId, string>>> = {
  emailService: TEXT_LABELS.emailService_unsure_hint,
  ewsAccess: TEXT_LABELS.ewsAccess_unsure_hint,
};

const HELP: Readonly<Record<QuestionId, Help>> = {
  usage: { where: TEXT_LABELS.usage_help_where, page: 'outlookSync' },
  emailService: {
    where: TEXT_LABELS.emailService_help_where,
    message: letter(TEXT_LABELS.emailService_help_message),
  },
  microsoftCloud: {
    where: TEXT_LABELS.microsoftCloud_help_where,
    message: letter(TEXT_LABELS.microsoftCloud_help_message),
  },
  salesforceCloud: { where: TEXT_LABELS.salesforceCloud_help_where },
  connectionMethod: {
    where: TEXT_LABELS.connectionMethod_help_where,
    notVisible: TEXT_LABELS.connectionMethod_help_notVisible,
    page: 'outlookSync',
  },
  ewsAccess: {
    where: TEXT_LABELS.ewsAccess_help_where,
    message: letter(TEXT_LABELS.letter_ews, TEXT_LABELS.ewsAccess_help_message),
  },
  rollout: {},
};

/** Each question, with its answers in the order in which they are offered. */
export const QUESTION_TEXT = byId(Object.keys(ANSWER_VALUES) as QuestionId[], (question): QuestionText => ({
  title: TEXT_LABELS[`${question}_title` as const],
  intro: TEXT_LABELS[`${question}_intro` as const],
  values: byId<string, ChoiceText>(ANSWER_VALUES[question], (value) => choiceText(question, value)),
  ...HELP[question],
})) as QuestionTexts;

function choiceText(question: QuestionId, value: string): ChoiceText {
  if (value === 'unsure')
    return { label: TEXT_LABELS.dontKnow, hint: UNSURE_HINT[question] ?? TEXT_LABELS.dontKnowHint };
  const key = `${question}_${value}` as AnswerKey;
  return { label: TEXT_LABELS[key], hint: TEXT_LABELS[`${key}_hint` as const] };
}
