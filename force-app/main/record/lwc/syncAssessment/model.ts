/** What is saved: an assessment with its answers, and the tasks of its plan. */
import type {
  Answers,
  CauseId,
  Doer,
  IsoDay,
  OptionId,
  QuestionId,
  Status,
  TaskId,
  Window,
} from 'c/syncFacts';
import type { Assignment } from './assignment';

/** An assessment as it is saved. */
export interface SavedAssessment {
  /** Made once in the browser, see `newKey`: whatever is saved under the same key is the same assessment. */
  readonly key: string;
  readonly answers: Answers;
  /** Questions left open by the admin, so that the wizard opens where it was left. */
  readonly skipped: readonly QuestionId[];
  readonly asOf: IsoDay;
  readonly status: Status;
  readonly stops: Window | null;
  readonly causes: readonly CauseId[];
  /** The option chosen, else the recommended one. */
  readonly option: OptionId | null;
  readonly next: QuestionId | null;
  readonly factsVerified: IsoDay;
  /** Plain text, in short. */
  readonly evidence: string;
}

/** A task of the plan, as it is to be kept. */
export interface PlannedTask {
  readonly task: TaskId;
  readonly who: Doer;
}

/** A task, as it is kept. */
export interface SavedTask {
  readonly task: TaskId;
  /** null: the record does not say; the next save does. */
  readonly who: Doer | null;
  readonly id: string;
  readonly version: string;
  /** Its place in the plan, from 1. */
  readonly order: number;
  /** False once a plan without this task was chosen; it is kept, since somebody may have done it. */
  readonly inPlan: boolean;
  readonly done: boolean;
  /** Id of the user; null while it is not done. */
  readonly doneBy: string | null;
  /** The user's name, where it was read. */
  readonly doneByName: string | null;
  readonly doneOn: IsoDay | null;
  readonly assignment: Assignment;
}

/** An assessment that stands in the org. */
export interface Loaded {
  readonly id: string;
  /** What the org calls it, such as `SA-00012`. */
  readonly name: string;
  /** When it was last changed; a later save with another version than the org's is refused. */
  readonly version: string;
  readonly assessment: SavedAssessment;
  /** In the order of the plan; those no longer in it at the end. */
  readonly tasks: readonly SavedTask[];
}

/** A new key for an assessment that is not yet saved. */
export function newKey(): string {
  return crypto.randomUUID();
}
