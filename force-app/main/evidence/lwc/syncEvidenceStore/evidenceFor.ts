/** Which evidence helps with which question, and with which task of the plan. */
import type { QuestionId, TaskId } from 'c/syncFacts';

/** Evidence of the mail domains, or of a Microsoft admin's reply. */
type EvidenceKind = 'domains' | 'reply';

const QUESTIONS: Readonly<Partial<Record<QuestionId, EvidenceKind>>> = {
  emailService: 'domains',
  microsoftCloud: 'domains',
  ewsAccess: 'reply',
};

/**
 * Tasks with which the org's users help, counted by domain. Whether the admin may do a task is seen of every task that names a
 * permission, see `canSeePermission`. No public API of the org shows how many permission set licenses remain.
 */
const ABOUT_USERS: readonly TaskId[] = ['checkAddresses'];

/** The evidence that helps with a question; null: there is none. */
export function evidenceFor(question: QuestionId): EvidenceKind | null {
  return QUESTIONS[question] ?? null;
}

/** Whether the domains of the org's users help with a task. */
export function isAboutUsers(task: TaskId): boolean {
  return ABOUT_USERS.includes(task);
}
