/** An assessment that is in the org, and actions on it. */
import { ONLINE, TODAY } from 'unit/answers';
import { savedAs } from 'unit/records';
import { Interview } from 'c/syncAdvice';
import type { RecordRef } from 'c/syncDraft';
import type { TaskId } from 'c/syncFacts';
import {
  type Action,
  type TaskNotes,
  type WizardProgress,
  reduce,
  resume,
  START,
  type State,
} from 'c/syncFlow';

export const interview = new Interview(TODAY);
export const after = (state: State, ...actions: readonly Action[]): State =>
  actions.reduce((before, action) => reduce(before, action, interview), state);

export const SAVED = savedAs('SA-7');
export const RECORD: RecordRef = {
  key: SAVED.assessment.key,
  id: SAVED.id,
  version: SAVED.version,
  done: [],
  assigned: {},
  seen: null,
};
export const PROGRESS: WizardProgress = {
  answers: ONLINE,
  skipped: [],
  chosen: null,
  done: ['moveSettings'],
  assignments: {},
  record: RECORD,
};

export const sending = (...done: readonly TaskId[]): TaskNotes => ({ done, assignments: {} });

export const opening = (progress: WizardProgress, saved = SAVED, session = 0): Action => ({
  type: 'opened',
  session,
  progress,
  saved,
});

export const onPlan = resume({ ...START, answers: ONLINE }, 'plan', interview);
export const saved: Extract<Action, { type: 'saved' }> = {
  type: 'saved',
  session: 0,
  record: RECORD,
  saved: SAVED,
  sent: sending(),
};
