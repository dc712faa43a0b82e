/** The tasks of a plan by who does them. */
import { type ProposedDay, type Task, waitsFor } from 'c/syncAdvice';
import { type Assignment, type Assignments, assignmentOf } from 'c/syncAssessment';
import type { Doer, TaskId } from 'c/syncFacts';

/** A task with its place in the plan. */
interface PlacedTask {
  readonly id: TaskId;
  readonly task: Task;
  /** From 1. */
  readonly number: number;
  readonly isDone: boolean;
  readonly waits: readonly Task[];
  readonly assignment: Assignment;
  /** null: no day is proposed. */
  readonly proposed: ProposedDay | null;
}

/** What one of those who carry the plan out has to do. */
export interface TaskGroup {
  readonly doer: Doer;
  readonly tasks: readonly PlacedTask[];
  readonly open: number;
  /** Whether the first open task of the plan is among them. */
  readonly isNext: boolean;
}

/** Who sees to each task, and the days that would suit those that are open. */
interface PlanNotes {
  readonly assignments: Assignments;
  /** Of the open tasks, in the plan's order; empty: none is proposed. */
  readonly proposed: readonly ProposedDay[];
}

/** Who acts next, and after whom: by the first open task of each, then by the first task of those who are done. */
export function turnsOf(plan: readonly Task[], done: readonly TaskId[]): Doer[] {
  const open = plan.filter(({ id }) => !done.includes(id));
  return [...new Set([...open, ...plan].map(({ who }) => who))];
}

/**
 * The tasks of each, in the plan's order.
 * @param turns in which order the groups stand; who has no task stands there, too
 */
export function groupsOf(
  plan: readonly Task[],
  done: readonly TaskId[],
  turns: readonly Doer[],
  { assignments, proposed }: PlanNotes,
): TaskGroup[] {
  const open = plan.filter(({ id }) => !done.includes(id)).map(({ id }) => id);
  const placed = plan.map((task, index): PlacedTask => ({
    id: task.id,
    task,
    number: index + 1,
    isDone: done.includes(task.id),
    waits: waitsFor(task.id, plan, done),
    assignment: assignmentOf(assignments, task.id),
    proposed: proposed[open.indexOf(task.id)] ?? null,
  }));
  const next = placed.find(({ isDone }) => !isDone)?.task.who;
  return turns
    .map((doer) => ({ doer, tasks: placed.filter(({ task }) => task.who === doer) }))
    .map(({ doer, tasks }) => ({
      doer,
      tasks,
      open: tasks.filter(({ isDone }) => !isDone).length,
      isNext: doer === next,
    }));
}
