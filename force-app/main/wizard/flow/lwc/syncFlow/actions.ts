/** The actions of the wizard, and the one event that carries them. */
import type { IsoDay, OptionId, QuestionId, TaskId } from 'c/syncFacts';
import type { EditedMessage, RecordRef } from 'c/syncDraft';
import type { Assignment, Loaded, RecordProblem, SavedTask } from 'c/syncAssessment';
import type { TaskNotes, WizardProgress } from './progress';
import type { Retry } from './saving';

/** What an admin does. */
type AdminAction =
  | { readonly type: 'answer'; readonly question: QuestionId; readonly value: string }
  /** The admin does not know the answer, where "I don't know" is not among the answers. */
  | { readonly type: 'skip'; readonly question: QuestionId }
  /** null: the recommended option after all. */
  | { readonly type: 'choose'; readonly option: OptionId | null }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'goto'; readonly screen: string }
  | { readonly type: 'tick'; readonly task: TaskId; readonly done: boolean }
  | { readonly type: 'assign'; readonly task: TaskId; readonly assignment: Assignment }
  /** A message was edited; null: it is to be as the wizard writes it. */
  | { readonly type: 'write'; readonly message: string; readonly text: EditedMessage | null }
  /** What has changed since the assessment was saved was read. */
  | { readonly type: 'dismiss' }
  /** What was seen on this page since, in short; empty: nothing. */
  | { readonly type: 'seen'; readonly seen: string }
  | { readonly type: 'startOver' };

/** A request to the org begins. */
type RequestAction =
  | { readonly type: 'resuming' }
  | { readonly type: 'saving'; readonly record: RecordRef; readonly base: Loaded | null }
  /** Save was pressed while a save is under way. */
  | { readonly type: 'saveAgain' }
  | { readonly type: 'opening'; readonly id: string };

/** The org has answered. `session` is that of the state when the request began: another one means that it was left. */
type ResponseAction =
  | {
      readonly type: 'saved';
      readonly session: number;
      readonly record: RecordRef;
      readonly saved: Loaded;
      /** What was noted here when the request began. */
      readonly sent: TaskNotes;
    }
  /** The tasks were read anew: what others have noted meanwhile. */
  | { readonly type: 'refreshed'; readonly session: number; readonly tasks: readonly SavedTask[] }
  | {
      readonly type: 'opened';
      readonly session: number;
      readonly progress: WizardProgress;
      readonly saved: Loaded;
    }
  | {
      readonly type: 'failed';
      readonly session: number;
      readonly problem: RecordProblem;
      readonly retry: Retry;
      /** What got through although not everything did. */
      readonly partly?: {
        readonly record: RecordRef;
        readonly saved: Loaded;
        readonly sent: TaskNotes;
      };
    };

/** Where an assessment was opened slowly, and something was done meanwhile: which of the two is to stay. */
type DecisionAction = { readonly type: 'replace' } | { readonly type: 'keep' };

/** What changes the state. */
export type Action = AdminAction | RequestAction | ResponseAction | DecisionAction;

/** Another day is to be looked at; the interview changes, and the state only follows. */
export interface ViewDayAction {
  readonly type: 'viewDay';
  readonly day: IsoDay;
}

/** Another day may have begun since the page was opened. */
interface CheckDayAction {
  readonly type: 'checkDay';
}

/** What changes the day of the interview. */
export type DayAction = ViewDayAction | CheckDayAction;

export type ActionEvent = CustomEvent<Action | DayAction>;

/** The event that a part of the wizard dispatches: it goes up to the wizard by itself, whatever it stands in. */
export function actionEvent(action: Action | DayAction): ActionEvent {
  return new CustomEvent('action', { detail: action, bubbles: true, composed: true });
}
