/** What the tasks of a plan wait for. */
import { PREREQUISITES, type TaskId } from 'c/syncFacts';
import type { Task } from './plan';

/**
 * The tasks that are still to be done before a task, in the plan's order: only the last ones, not what these wait for in
 * turn. A task that is done waits for nothing.
 * @param plan in order; what stands behind the task in it, or not in it, is not waited for
 * @param done what is done
 */
export function waitsFor(id: TaskId, plan: readonly Task[], done: readonly TaskId[]): Task[] {
  const open = openBefore(id, plan, done);
  const further = new Set(open.flatMap((each) => allBefore(each.id, plan, done)));
  return open.filter((each) => !further.has(each));
}

function openBefore(id: TaskId, plan: readonly Task[], done: readonly TaskId[]): Task[] {
  if (done.includes(id)) return [];
  const place = plan.findIndex((task) => task.id === id);
  const before = plan.slice(0, Math.max(place, 0));
  return before.filter((each) => PREREQUISITES[id]?.includes(each.id) && !done.includes(each.id));
}

function allBefore(id: TaskId, plan: readonly Task[], done: readonly TaskId[]): Task[] {
  return openBefore(id, plan, done).flatMap((each) => [each, ...allBefore(each.id, plan, done)]);
}
