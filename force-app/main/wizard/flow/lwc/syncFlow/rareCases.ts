/** The questions that nearly everybody answers with "the usual one": they stand on one screen. */
import type { Interview } from 'c/syncAdvice';
import type { AnswerValue, QuestionId } from 'c/syncFacts';
import type { WizardProgress } from './progress';

/** A question about a rare case; it may be skipped, since "I don't know" is not among its answers. */
export type RareCaseId = Extract<QuestionId, 'microsoftCloud' | 'salesforceCloud'>;

/** What "none of these" is stored as, question by question. */
export const USUAL_ANSWERS: { readonly [Q in RareCaseId]: AnswerValue<Q> } = {
  microsoftCloud: 'worldwide',
  salesforceCloud: 'standard',
};

const RARE_CASES = Object.keys(USUAL_ANSWERS) as readonly RareCaseId[];

/** A question as it stands on the screen of the rare cases. */
export interface RareCase {
  readonly question: RareCaseId;
  readonly answer: string | null;
  readonly isSkipped: boolean;
}

export function isRareCase(question: QuestionId): question is RareCaseId {
  return RARE_CASES.some((each) => each === question);
}

/** The rare cases on the path, first to last. None waits for the answer to another. */
export function rareCasesOf({ answers, skipped }: WizardProgress, interview: Interview): RareCase[] {
  const { path } = interview.advise(answers, [...skipped, ...RARE_CASES]);
  return path.flatMap(({ question: { id }, answer }) =>
    isRareCase(id) ? [{ question: id, answer, isSkipped: answer === null && skipped.includes(id) }] : [],
  );
}
