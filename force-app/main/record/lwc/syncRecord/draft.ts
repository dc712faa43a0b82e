/** Makes what is saved out of what the wizard shows. */
import { type Assessment, recommendedOf, type Task } from 'c/syncAdvice';
import { type Answers, FACTS_VERIFIED, type IsoDay, type OptionId, type QuestionId } from 'c/syncFacts';
import type { PlannedTask, SavedAssessment } from './model';

/** What the wizard knows when the admin saves. */
export interface Shown {
  readonly key: string;
  readonly answers: Answers;
  readonly passedOver: readonly QuestionId[];
  readonly asOf: IsoDay;
  readonly assessment: Assessment;
  /** The option chosen instead of the recommended one; null: none. */
  readonly chosen: OptionId | null;
  /** What could be seen, in short, as plain text. */
  readonly evidence: string;
}

export function draftOf({ assessment, chosen, ...shown }: Shown): SavedAssessment {
  return {
    ...shown,
    status: assessment.status,
    stops: assessment.stops,
    causes: assessment.causes.map(({ id }) => id),
    option: chosen ?? recommendedOf(assessment.options),
    next: assessment.next,
    factsVerified: FACTS_VERIFIED,
  };
}

/** The tasks to keep of a plan. */
export function plannedTasks(plan: readonly Task[]): PlannedTask[] {
  return plan.map(({ id, who }) => ({ task: id, who }));
}
