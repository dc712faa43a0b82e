/** Edited messages, as they are kept in the draft. */

/** A message as it was edited. */
export interface EditedMessage {
  readonly subject: string;
  readonly body: string;
  /** What the wizard had written when it was edited first. */
  readonly from: string;
}

/** Edited messages by the name that the wizard gives each. */
export type EditedMessages = Readonly<Record<string, EditedMessage>>;

/** A message that cannot be read is written anew: that is no reason to let the draft go. */
export function readMessages(value: unknown): EditedMessages {
  if (typeof value !== 'object' || value === null) return {};
  const messages = Object.entries(value as Record<string, Partial<EditedMessage> | null>);
  return Object.fromEntries(
    messages.flatMap(([name, message]) => {
      const { subject, body, from } = message ?? {};
      const isText = [subject, body, from].every((each) => typeof each === 'string');
      return isText ? [[name, { subject, body, from } as EditedMessage]] : [];
    }),
  );
}
