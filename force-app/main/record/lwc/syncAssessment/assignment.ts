/** Who is to see to a task and by when, and how the changes of two admins come together. */
import type { IsoDay, TaskId } from 'c/syncFacts';
import { TASK_FIELDS } from './schema';

/** Who is to see to a task, and by which day. */
export interface Assignment {
  /** Id of the user; null: nobody was chosen. */
  readonly ownerId: string | null;
  /** The user's name; null where it was not read, such as of a user whom the admin may not see. */
  readonly ownerName: string | null;
  /** False for a user who was deactivated; null where it was not read. */
  readonly isActive: boolean | null;
  readonly due: IsoDay | null;
}

/** By task; one that is not in it is given to nobody, and has no day. */
export type Assignments = Readonly<Partial<Record<TaskId, Assignment>>>;

export const UNASSIGNED: Assignment = { ownerId: null, ownerName: null, isActive: null, due: null };

/** What a user chooses; name and state of the owner follow from it. */
const CHOSEN = ['ownerId', 'due'] as const;

const FIELDS = { ownerId: TASK_FIELDS.assignee, due: TASK_FIELDS.due } as const;

interface Assigned {
  readonly task: TaskId;
  readonly assignment: Assignment;
}

export function assignmentOf(assignments: Assignments, task: TaskId): Assignment {
  return assignments[task] ?? UNASSIGNED;
}

/** The assignments with one of them changed. */
export function withAssignment(assignments: Assignments, task: TaskId, assignment: Assignment): Assignments {
  const others = Object.entries(assignments).filter(([id]) => id !== task);
  const isGiven = CHOSEN.some((field) => assignment[field] !== null);
  return Object.fromEntries(isGiven ? [...others, [task, assignment]] : others);
}

export function assignmentsOf(tasks: readonly Assigned[]): Assignments {
  return tasks.reduce<Assignments>((all, { task, assignment }) => withAssignment(all, task, assignment), {});
}

/** Whether two give a task to the same user by the same day. */
export function sameAssignment(a: Assignment, b: Assignment): boolean {
  return CHOSEN.every((field) => a[field] === b[field]);
}

/** The fields of a task's record in which two assignments differ, as the first has them. */
export function changedFields(now: Assignment, there: Assignment): Record<string, string | null> {
  return Object.fromEntries(
    CHOSEN.filter((field) => now[field] !== there[field]).map((field) => [FIELDS[field], now[field]]),
  );
}

/**
 * What stands in the org with what was changed here.
 * @param before what stood there when the change began
 * @returns null where both have changed the same to something else
 */
export function mergeChange(mine: Assignment, before: Assignment, theirs: Assignment): Assignment | null {
  const isOpposed = CHOSEN.some(
    (field) =>
      mine[field] !== before[field] && theirs[field] !== before[field] && mine[field] !== theirs[field],
  );
  if (isOpposed) return null;
  const due = mine.due === before.due ? theirs.due : mine.due;
  return { ...(mine.ownerId === before.ownerId ? theirs : mine), due };
}

/**
 * What is chosen here, with what others have chosen; what was changed here stays as it is here.
 * @param before what was chosen here at earlier times: when it was read, and when it was sent
 * @param tasks as they stand in the org
 * @returns `base`: what the next change is compared with; where both changed the same, still what it was, so that the next
 *   save is told
 */
export function withTheirAssignments(
  mine: Assignments,
  before: readonly [Assignments, ...Assignments[]],
  tasks: readonly Assigned[],
): { readonly mine: Assignments; readonly base: Assignments } {
  let merged = { mine, base: before[0] };
  for (const { task, assignment: theirs } of tasks) {
    const here = assignmentOf(mine, task);
    const earlier = before.map((each) => assignmentOf(each, task)) as [Assignment, ...Assignment[]];
    const isUntouched = (field: (typeof CHOSEN)[number]): boolean =>
      earlier.every((each) => each[field] === here[field]);
    const isKnown = (field: (typeof CHOSEN)[number]): boolean =>
      isUntouched(field) || [here, ...earlier].some((each) => each[field] === theirs[field]);
    // The org knows name and state of its users better than what was kept here.
    const isTheirs = isUntouched('ownerId') || here.ownerId === theirs.ownerId;
    const now = { ...(isTheirs ? theirs : here), due: isUntouched('due') ? theirs.due : here.due };
    const base = {
      ...(isKnown('ownerId') ? theirs : earlier[0]),
      due: isKnown('due') ? theirs.due : earlier[0].due,
    };
    merged = {
      mine: withAssignment(merged.mine, task, now),
      base: withAssignment(merged.base, task, base),
    };
  }
  return sameAssignments(merged.mine, mine) ? { ...merged, mine } : merged;
}

/** Whether two are the same in all, the names of the users too. */
function sameAssignments(a: Assignments, b: Assignments): boolean {
  const plain = (all: Assignments): string =>
    JSON.stringify(Object.entries(all).sort(([one], [two]) => (one < two ? -1 : 1)));
  return plain(a) === plain(b);
}
