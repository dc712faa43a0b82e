/** By whom and when a task was done, as far as that is known. */
import type { Task } from 'c/syncAdvice';
import type { TaskId } from 'c/syncFacts';
import { assignmentOf, type Assignments, type SavedTask } from 'c/syncAssessment';
import { EXPORT_LABELS } from 'c/syncExportLabels';
import { fill, formatDay } from 'c/syncText';
import type { HandedTask } from './handover';

/**
 * A task with what is done of it.
 * @param done tasks that are ticked off
 * @param kept what the org has of the tasks: only that says by whom and when
 */
export function exportedTask(
  task: Task,
  done: readonly TaskId[],
  kept: readonly SavedTask[],
  assignments: Assignments = {},
): HandedTask {
  const isDone = done.includes(task.id);
  const saved = isDone ? kept.find((each) => each.task === task.id && each.done) : undefined;
  return {
    ...task,
    done: isDone,
    doneBy: saved?.doneByName ?? null,
    doneOn: saved?.doneOn ?? null,
    assignment: assignmentOf(assignments, task.id),
  };
}

/** In words; nothing where it is not known. */
export function doneText({ done, doneBy, doneOn }: HandedTask): string {
  if (!done || doneOn === null) return '';
  const day = formatDay(doneOn);
  return doneBy === null
    ? fill(EXPORT_LABELS.handover_doneOn, day)
    : fill(EXPORT_LABELS.handover_doneByOn, doneBy, day);
}
