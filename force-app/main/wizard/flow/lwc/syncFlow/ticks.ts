/** Ticks of a plan that several admins work on. */
import type { TaskId } from 'c/syncFacts';
import type { Loaded, SavedTask } from 'c/syncAssessment';

/**
 * What is ticked here, with what others have ticked or taken back: a task that was touched here stays as it is here.
 * @param done what is ticked here
 * @param before what was ticked here at earlier times: when it was read, and when it was sent
 * @param tasks as they stand in the org
 */
export function withTheirTicks(
  done: readonly TaskId[],
  before: readonly (readonly TaskId[])[],
  tasks: readonly SavedTask[],
): readonly TaskId[] {
  const theirs = tasks.filter(
    (task) =>
      task.done !== done.includes(task.task) &&
      before.every((ticked) => ticked.includes(task.task) !== task.done),
  );
  if (theirs.length === 0) return done;
  const changed = theirs.map(({ task }) => task);
  const ticked = theirs.filter((task) => task.done).map(({ task }) => task);
  return [...done.filter((id) => !changed.includes(id)), ...ticked];
}

/** The tasks that are done. */
export function doneTasks(tasks: readonly SavedTask[]): TaskId[] {
  return tasks.filter(({ done }) => done).map(({ task }) => task);
}

/** An assessment with what its tasks say by now of being done, and of who sees to them; everything else is as it was read. */
export function withTicksOf(loaded: Loaded, tasks: readonly SavedTask[]): Loaded {
  return {
    ...loaded,
    tasks: loaded.tasks.map((task) => {
      const now = tasks.find(({ id }) => id === task.id);
      if (!now) return task;
      const { version, done, doneBy, doneByName, doneOn, assignment } = now;
      return { ...task, version, done, doneBy, doneByName, doneOn, assignment };
    }),
  };
}
