/** The draft of this browser: progress that a reload does not lose. */
export { clearDraft, type Draft, type Found, readDraft, type RecordRef, writeDraft } from './draft';
export type { EditedMessage, EditedMessages } from './messages';
export { type Kept, TabDraft } from './tabDraft';
