/** The part of others in the plan as a message: plain text, ready to send, for people who do not see the wizard. */
import type { Doer } from 'c/syncFacts';
import { EXPORT_LABELS } from 'c/syncExportLabels';
import { letter } from 'c/syncText';
import { adminParagraphs } from './adminMessage';
import type { Handover } from './handover';
import { userParagraphs } from './userMessage';

/** Who does not see the wizard, and is written to. */
type Recipient = Exclude<Doer, 'salesforceAdmin'>;

export interface Message {
  readonly subject: string;
  /** Paragraphs apart by an empty line; lines end in `\n`. */
  readonly body: string;
}

const CONTENT = {
  microsoftAdmin: { subject: EXPORT_LABELS.message_microsoftAdmin_subject, paragraphs: adminParagraphs },
  users: { subject: EXPORT_LABELS.message_users_subject, paragraphs: userParagraphs },
} as const;

/**
 * The message to one of those who carry out the plan, for the option of the plan, with the org's dates in the user's
 * locale. What is done is not asked for.
 * @returns null: there is nothing to write
 */
export function messageFor(recipient: Recipient, handover: Handover): Message | null {
  const { subject, paragraphs } = CONTENT[recipient];
  const written = paragraphs(handover);
  return written.length > 0 ? { subject, body: letter(...written) } : null;
}
