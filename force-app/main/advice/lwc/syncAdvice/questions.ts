/** The questions as data: in which order they are asked, and what each answer stands for. */
import { ANSWER_VALUES, type Answers, type QuestionId, type Situation } from 'c/syncFacts';

export type StepId = 'emailService' | 'connectionMethod' | 'blockDate' | 'options' | 'plan';

/** A part of a situation that an answer stands for. */
type Reading = Partial<Situation>;

export interface Question {
  readonly id: QuestionId;
  readonly step: StepId;
  /** Every answer that may be given, in the order in which it is offered. */
  readonly values: readonly string[];
  /** The answers that say what is. */
  readonly settled: readonly string[];
  /** What the other answers, and no answer (`open`), stand for; otherwise for every settled one. */
  readonly readings: Readonly<Record<string, readonly Reading[]>>;
}

const question = (id: QuestionId, step: StepId, readings: Question['readings'] = {}): Question => ({
  id,
  step,
  values: ANSWER_VALUES[id],
  settled: ANSWER_VALUES[id].filter((value) => value !== 'unsure' && value !== 'notVisible'),
  readings,
});

// "It may have stopped" is what an open EWS window says already, so not knowing counts as the tenant's default state.
const EWS_NOT_KNOWN: readonly Reading[] = [{ ewsAccess: 'unset' }];

/** Every question, in the order in which it is asked. */
export const QUESTIONS: readonly Question[] = [
  question('usage', 'emailService'),
  question('emailService', 'emailService'),
  question('microsoftCloud', 'emailService'),
  question('salesforceCloud', 'emailService'),
  question('connectionMethod', 'connectionMethod', {
    // Settings that cannot be seen may be hidden, or may not be there since the org never had Lightning Sync.
    notVisible: [
      { connectionMethod: 'serviceAccount' },
      { connectionMethod: 'oauth2' },
      { usage: 'newToSync', connectionMethod: 'oauth2' },
    ],
  }),
  question('ewsAccess', 'blockDate', { open: EWS_NOT_KNOWN, unsure: EWS_NOT_KNOWN }),
  // Not decided yet: what is recommended then is what Salesforce names first.
  question('rollout', 'options', { open: [{}] }),
];

/** What an answer, or none, stands for. */
export function readingsOf(
  { id, settled, readings }: Question,
  answer: string | undefined,
): readonly Reading[] {
  if (answer !== undefined && settled.includes(answer)) return [{ [id]: answer }];
  return readings[answer ?? 'open'] ?? settled.map((value) => ({ [id]: value }));
}

/** Which reading of each question's answer was taken. */
export type Assumed = Readonly<Partial<Record<QuestionId, number>>>;

interface Possible {
  readonly situation: Reading;
  readonly assumed: Assumed;
}

function possibilitiesOf(answers: Answers, questions: readonly Question[]): Possible[] {
  return questions.reduce<Possible[]>(
    (sofar, each) =>
      sofar.flatMap(({ situation, assumed }) =>
        readingsOf(each, answers[each.id]).map((reading, index) => ({
          situation: { ...situation, ...reading },
          assumed: { ...assumed, [each.id]: index },
        })),
      ),
    [{ situation: {}, assumed: {} }],
  );
}

/** Every situation that the answers may stand for, each with what was assumed. */
export function possibilities(answers: Answers): (Possible & { readonly situation: Situation })[] {
  return possibilitiesOf(answers, QUESTIONS) as (Possible & { readonly situation: Situation })[];
}

/** Every situation that the answers may stand for. */
export function situations(answers: Answers): Situation[] {
  return possibilities(answers).map(({ situation }) => situation);
}

/** Every combination of values that the questions before one may have, given the answers. */
export function answersBefore(question: Question, answers: Answers): Answers[] {
  return possibilitiesOf(answers, QUESTIONS.slice(0, QUESTIONS.indexOf(question))).map(
    ({ situation }) => situation,
  );
}

/** Equal for equal answers, in whatever order they were given. */
export function keyOf(answers: Answers): string {
  let key = '';
  for (const { id } of QUESTIONS) key += `${answers[id] ?? ''},`;
  return key;
}
