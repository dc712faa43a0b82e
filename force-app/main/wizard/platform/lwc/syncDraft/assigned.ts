/** Reads who has which task from a draft; one of an earlier version has none. */
import { type Assignment, type Assignments, withAssignment } from 'c/syncAssessment';
import { isDay, type TaskId } from 'c/syncFacts';

type Plain = Readonly<Record<string, unknown>>;

/** What cannot be read is left out: it is chosen anew in a moment, and the rest of the draft is worth more. */
export function readAssignments(value: unknown): Assignments {
  return Object.entries(asPlain(value)).reduce<Assignments>(
    // A task that is in no plan any more is never shown.
    (all, [task, assignment]) => withAssignment(all, task as TaskId, assignmentIn(asPlain(assignment))),
    {},
  );
}

function assignmentIn({ ownerId, ownerName, isActive, due }: Plain): Assignment {
  return {
    ownerId: textOrNone(ownerId),
    ownerName: textOrNone(ownerName),
    isActive: typeof isActive === 'boolean' ? isActive : null,
    due: isDay(due) ? due : null,
  };
}

function textOrNone(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function asPlain(value: unknown): Plain {
  return typeof value === 'object' && value !== null ? (value as Plain) : {};
}
