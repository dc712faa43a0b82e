/** What is handed over: the advice as the admin sees it, with the plan and what is done of it. */
import type { Advice, Task } from 'c/syncAdvice';
import type { Assignment } from 'c/syncAssessment';
import type { IsoDay, OptionId } from 'c/syncFacts';

/** A task, with what is done of it. */
export interface HandedTask extends Task {
  readonly done: boolean;
  /** The name of who did it; null if it is not known. */
  readonly doneBy: string | null;
  readonly doneOn: IsoDay | null;
  /** Who sees to it, and by when. */
  readonly assignment: Assignment;
}

export interface Handover {
  readonly advice: Advice;
  /** The option chosen, else the recommended one; null: none. */
  readonly option: OptionId | null;
  readonly tasks: readonly HandedTask[];
  /** What could be seen, as plain text; one thing a line. */
  readonly evidence: string;
  /** The org's own address, without a slash at its end; empty where it is not known. */
  readonly orgUrl: string;
}
