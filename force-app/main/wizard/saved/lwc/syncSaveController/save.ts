/** Saves the advice with its plan, and the ticks. */
import type { Advice } from 'c/syncAdvice';
import {
  assignmentOf,
  type Assignments,
  type Loaded,
  plannedTasks,
  sameAssignment,
  type SavedTask,
  savedAssessmentOf,
} from 'c/syncAssessment';
import type { AssessmentRepository, SaveResult } from 'c/syncAssessmentStore';
import type { IsoDay, OptionId, TaskId } from 'c/syncFacts';

/** What is to be saved. */
export interface SaveInput {
  readonly advice: Advice;
  /** The option chosen in place of the recommended one. */
  readonly chosen: OptionId | null;
  /** Tasks ticked off. */
  readonly done: readonly TaskId[];
  readonly assignments: Assignments;
  /** What could be seen, in short. */
  readonly evidence: string;
  /** Id of the user who saves, and the day on which. */
  readonly by: string;
  readonly on: IsoDay;
}

/** Under which key, over what, and what was noted on the tasks in that. */
export interface SaveTarget {
  readonly key: string;
  /** null: it is a new one. */
  readonly base: Loaded | null;
  readonly ticked: readonly TaskId[];
  readonly assigned: Assignments;
}

/** Saves the assessment with its plan, and then what was noted on its tasks since; the notes of others stay. */
export async function saveAssessment(
  repository: AssessmentRepository,
  { key, base, ticked, assigned }: SaveTarget,
  { advice, chosen, done, assignments, evidence, by, on }: SaveInput,
): Promise<SaveResult> {
  const plan = plannedTasks(advice.plan(chosen));
  const result = await repository.save(savedAssessmentOf({ key, advice, chosen, evidence }), plan, base);
  if (!result.ok) return result;
  let saved = result.value;
  for (const { task, done: wasDone } of result.value.tasks) {
    const isDone = done.includes(task);
    if (isDone === wasDone || isDone === ticked.includes(task)) continue;
    const written = await repository.setTaskDone(saved, task, isDone ? { by, on } : null);
    if (!written.ok) return { ...written, saved };
    saved = written.value;
  }
  for (const { task } of result.value.tasks) {
    const [now, before] = [assignmentOf(assignments, task), assignmentOf(assigned, task)];
    if (sameAssignment(now, before)) continue;
    const written = await repository.assignTask(saved, task, now, before);
    if (!written.ok) return { ...written, saved };
    saved = written.value;
  }
  return { ok: true, value: await withNames(repository, saved) };
}

/** Whether the org still has the version that the progress started from. */
export function isSameVersion(version: string | null, loaded: Loaded): boolean {
  return !version || Date.parse(version) === Date.parse(loaded.version);
}

/** Only the org knows the names of its users; without its answer, they come with the next look. */
async function withNames(repository: AssessmentRepository, saved: Loaded): Promise<Loaded> {
  if (saved.tasks.every(isNamed)) return saved;
  const there = await repository.load(saved.id);
  if (!there.ok) return saved;
  const names = new Map(there.value.tasks.map(({ doneBy, doneByName }) => [doneBy, doneByName]));
  const owners = new Map(there.value.tasks.map(({ assignment }) => [assignment.ownerId, assignment]));
  const tasks = saved.tasks.map((task) => ({
    ...task,
    doneByName: names.get(task.doneBy) ?? task.doneByName,
    assignment: { ...task.assignment, ...owners.get(task.assignment.ownerId), due: task.assignment.due },
  }));
  return { ...saved, tasks };
}

function isNamed({ doneBy, doneByName, assignment: { ownerId, ownerName } }: SavedTask): boolean {
  return (doneBy === null || doneByName !== null) && (ownerId === null || ownerName !== null);
}
