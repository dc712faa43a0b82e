/** Who sees to a task, and by when, in words. */
import { type Assignment, isSameId } from 'c/syncAssessment';
import { fill, formatDay } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

/**
 * @param userId who reads it; empty: somebody who is not known, as of what is handed over
 * @returns null where nobody was chosen
 */
export function ownerText({ ownerId, ownerName, isActive }: Assignment, userId: string): string | null {
  if (ownerId === null) return null;
  if (isSameId(ownerId, userId)) return TEXT_LABELS.task_assignedYou;
  if (ownerName === null) return TEXT_LABELS.task_assignedUnknown;
  return fill(isActive === false ? TEXT_LABELS.task_assignedFormer : TEXT_LABELS.task_assignedTo, ownerName);
}

/** @returns null where no day was chosen */
export function dueText({ due }: Assignment): string | null {
  return due === null ? null : fill(TEXT_LABELS.task_due, formatDay(due));
}
