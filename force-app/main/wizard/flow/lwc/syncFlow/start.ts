/** The state of the wizard, and the one that it begins with. */
import type { Loaded } from 'c/syncAssessment';
import type { EditedMessages } from 'c/syncDraft';
import type { WizardProgress } from './progress';
import { IDLE, type Saving } from './saving';
import type { ScreenId } from './screens';

export interface State extends WizardProgress {
  readonly screen: ScreenId;
  /** The assessment as it stands in the org; null: it is not saved, or not read yet. */
  readonly saved: Loaded | null;
  readonly saving: Saving;
  /** Counts the assessments of this page: starting over and opening another one lead to the next. */
  readonly session: number;
  /** What was seen before, in short, as it is kept in the org; empty: nothing. */
  readonly evidence: string;
  /** What was seen on this page, in short; empty: nothing. */
  readonly seen: string;
  /** The link that was opened, as `LinkAnswers` has it; null: none. Its answers count once. */
  readonly link: string | null;
  /** The messages that were edited, by option and recipient; they stay in this browser. */
  readonly messages: EditedMessages;
  /** Whether the admin wanted to go on without the answer that leads on. */
  readonly missing: boolean;
}

export const START: State = {
  answers: {},
  skipped: [],
  screen: 'usage',
  chosen: null,
  done: [],
  assignments: {},
  record: null,
  saved: null,
  saving: IDLE,
  session: 0,
  evidence: '',
  seen: '',
  link: null,
  messages: {},
  missing: false,
};
