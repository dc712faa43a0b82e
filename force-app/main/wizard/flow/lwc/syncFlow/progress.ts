/** The progress: answers, chosen option and ticks, and how far they are saved. */
import { type Advice, Interview } from 'c/syncAdvice';
import { ANSWER_VALUES, type Answers, type OptionId, type QuestionId, type TaskId } from 'c/syncFacts';
import type { RecordRef } from 'c/syncDraft';
import {
  assignmentOf,
  type Assignments,
  assignmentsOf,
  type Loaded,
  sameAssignment,
  type SavedAssessment,
} from 'c/syncAssessment';
import { doneTasks } from './ticks';

/** What was noted on the tasks of the plan. */
export interface TaskNotes {
  /** Tasks ticked off. */
  readonly done: readonly TaskId[];
  /** Who sees to which task, and by when. */
  readonly assignments: Assignments;
}

export interface WizardProgress extends TaskNotes {
  /** Every answer ever given: one on a branch that was left is found again on the way back. */
  readonly answers: Answers;
  /** Questions that the admin does not know the answer to, where "I don't know" is not among the answers. */
  readonly skipped: readonly QuestionId[];
  /** The option chosen in place of the recommended one. */
  readonly chosen: OptionId | null;
  /** The assessment in the org that it belongs to; null: none. */
  readonly record: RecordRef | null;
}

const QUESTION_IDS = Object.keys(ANSWER_VALUES) as readonly QuestionId[];

/** The progress of a saved assessment, to go on from. */
export function progressOf({ id, version, assessment, tasks }: Loaded): WizardProgress {
  const done = doneTasks(tasks);
  const assignments = assignmentsOf(tasks);
  return {
    answers: assessment.answers,
    skipped: assessment.skipped,
    chosen: chosenOptionOf(assessment),
    done,
    assignments,
    record: { key: assessment.key, id, version, done, assigned: assignments, seen: null },
  };
}

/** Whether there is anything that could be lost. */
export function isBegun({ answers }: WizardProgress): boolean {
  return Object.keys(answers).length > 0;
}

/** Whether two are the same progress: an admin has done nothing between them. */
export function isSameProgress(a: WizardProgress, b: WizardProgress): boolean {
  const parts = ['answers', 'skipped', 'chosen', 'done', 'assignments'] as const;
  return parts.every((part) => a[part] === b[part]);
}

/**
 * Whether something that counts is not saved. Only what is on the path counts, and a choice only where it is not the
 * recommended option; that days went by since is another matter.
 * @param evidence all that is known by now, in short
 * @param advice on the progress
 * @param interview of the same day
 */
export function isUnsaved(
  progress: WizardProgress,
  evidence: string,
  saved: Loaded,
  advice: Advice,
  interview: Interview,
): boolean {
  if (evidence !== saved.assessment.evidence) return true;
  const before = progressOf(saved);
  const isKept = (id: TaskId): boolean =>
    before.done.includes(id) === progress.done.includes(id) &&
    sameAssignment(assignmentOf(before.assignments, id), assignmentOf(progress.assignments, id));
  const plan = advice.plan(advice.chosenOption(progress.chosen));
  const shown = [...saved.tasks.map(({ task }) => task), ...plan.map(({ id }) => id)];
  if (!shown.every(isKept)) return true;
  const savedAdvice = interview.advise(before.answers, before.skipped);
  return outlineOf(advice, progress.chosen) !== outlineOf(savedAdvice, before.chosen);
}

function outlineOf(advice: Advice, chosen: OptionId | null): string {
  const given = QUESTION_IDS.map((id) => advice.answers[id] ?? null);
  return JSON.stringify([given, advice.skipped, advice.chosenOption(chosen)]);
}

/** A record keeps the option of its plan; it was a choice only where another was recommended then. */
function chosenOptionOf({ answers, asOf, option }: SavedAssessment): OptionId | null {
  return new Interview(asOf).advise(answers).options.recommended === option ? null : option;
}
