/** What is saved of the advice that the wizard shows. */
import type { Advice, Task } from 'c/syncAdvice';
import { FACTS_VERIFIED, type OptionId } from 'c/syncFacts';
import type { PlannedTask, SavedAssessment } from './model';

/** What the wizard knows when the admin saves. */
interface AssessmentInput {
  readonly key: string;
  readonly advice: Advice;
  /** The option chosen in place of the recommended one; null: none. */
  readonly chosen: OptionId | null;
  /** What could be seen, in short, as plain text. */
  readonly evidence: string;
}

/** What is saved: only what the admin sees, so nothing of a branch that was left. */
export function savedAssessmentOf({ key, advice, chosen, evidence }: AssessmentInput): SavedAssessment {
  const { answers, skipped, asOf, assessment, options } = advice;
  return {
    key,
    answers,
    skipped,
    asOf,
    evidence,
    status: assessment.status,
    stops: assessment.stops,
    causes: assessment.causes.map(({ id }) => id),
    option: advice.chosenOption(chosen) ?? options.recommended,
    next: assessment.next,
    factsVerified: FACTS_VERIFIED,
  };
}

/** The tasks to keep of a plan. */
export function plannedTasks(plan: readonly Task[]): PlannedTask[] {
  return plan.map(({ id, who }) => ({ task: id, who }));
}
