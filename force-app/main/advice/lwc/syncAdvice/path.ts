/** The path: the questions that some answers lead through on a day, with the answers that count on it. */
import type { Answers, QuestionId } from 'c/syncFacts';
import { type Question, readingsOf } from './questions';

/** A question on the path, with the answer given to it, if any. */
export interface PathEntry {
  readonly question: Question;
  readonly answer: string | null;
}

declare const onPath: unique symbol;

/**
 * Answers of which each one counts: those of a branch that was left are not among them. Only an interview makes them, so
 * that answers as they were given do not fit where these are wanted.
 */
export type PathAnswers = Answers & { readonly [onPath]: true };

/** The answers of a path. */
export function answersOf(path: readonly PathEntry[]): PathAnswers {
  return Object.fromEntries(
    path.flatMap(({ question: { id }, answer }) => (answer === null ? [] : [[id, answer]])),
  ) as unknown as PathAnswers;
}

/** Whether it was answered, and the answer leaves open what is. */
export function isUnsettled({ question, answer }: PathEntry): boolean {
  return answer !== null && readingsOf(question, answer).length > 1;
}

/** Whether it has to be answered before it is known what to ask next. */
export function blocks({ question, answer }: PathEntry): boolean {
  return answer === null && readingsOf(question, undefined).length > 1;
}

/** Those of the skipped questions that are on the path and not answered. */
export function skippedOn(path: readonly PathEntry[], skipped: readonly QuestionId[]): QuestionId[] {
  return path.flatMap(({ question: { id }, answer }) =>
    answer === null && skipped.includes(id) ? [id] : [],
  );
}
