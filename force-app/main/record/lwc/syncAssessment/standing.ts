/** How a plan stands: what is late, what comes next, and what one user sees to. */
import type { IsoDay, TaskId } from 'c/syncFacts';
import { type Assignment, type Assignments, assignmentOf } from './assignment';
import type { SavedTask } from './model';

export interface PlanStanding {
  readonly total: number;
  readonly done: number;
  /** Open, with a day that is over: as the field `Late__c` of the org has it. */
  readonly late: readonly TaskId[];
  /** The first open task; null: all are done. */
  readonly next: TaskId | null;
  /** Open tasks that the user sees to. */
  readonly mine: readonly TaskId[];
}

/**
 * @param plan the tasks in order
 * @param userId who looks
 */
export function standingOf(
  plan: readonly TaskId[],
  done: readonly TaskId[],
  assignments: Assignments,
  userId: string,
  today: IsoDay,
): PlanStanding {
  const open = plan.filter((id) => !done.includes(id));
  return {
    total: plan.length,
    done: plan.length - open.length,
    late: open.filter((id) => isOver(assignmentOf(assignments, id), today)),
    next: open[0] ?? null,
    mine: open.filter((id) => isSameId(assignmentOf(assignments, id).ownerId, userId)),
  };
}

/** How a saved plan stands; tasks that fell out of it do not count. */
export function savedStanding(tasks: readonly SavedTask[], userId: string, today: IsoDay): PlanStanding {
  const plan = tasks.filter(({ inPlan }) => inPlan);
  const done = plan.filter((task) => task.done);
  const assignments = Object.fromEntries(plan.map(({ task, assignment }) => [task, assignment]));
  const ids = (some: readonly SavedTask[]): TaskId[] => some.map(({ task }) => task);
  return standingOf(ids(plan), ids(done), assignments, userId, today);
}

/** Whether the day of a task is over. */
export function isOver({ due }: Assignment, today: IsoDay): boolean {
  return due !== null && due < today;
}

/** Whether two ids name the same record: the short form has 15 characters, the long one three more. */
export function isSameId(a: string | null, b: string): boolean {
  return a !== null && a !== '' && a.slice(0, 15) === b.slice(0, 15);
}
