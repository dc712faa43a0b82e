/** Takes a response of the org into the state: what is saved there, and what others have noted. */
import { type Loaded, type SavedTask, withTheirAssignments } from 'c/syncAssessment';
import type { RecordRef } from 'c/syncDraft';
import type { TaskNotes } from './progress';
import type { State } from './start';
import { doneTasks, withTheirTicks, withTicksOf } from './ticks';

/** What stands in the org after a request, and what others have ticked there. */
export function withTasksOfOrg(
  state: State,
  { record, saved, sent }: { record: RecordRef; saved: Loaded; sent: TaskNotes },
): State {
  const { done: ticked = [], assigned = {} } = state.record ?? {};
  const done = withTheirTicks(state.done, [ticked, sent.done], saved.tasks);
  const { mine, base } = withTheirAssignments(state.assignments, [assigned, sent.assignments], saved.tasks);
  const kept = { ...record, done: doneTasks(saved.tasks), assigned: base };
  return { ...state, record: kept, saved, done, assignments: mine, evidence: saved.assessment.evidence };
}

/** The state with the tasks as they were read anew. */
export function refreshTasks(state: State, tasks: readonly SavedTask[]): State {
  const { record, saved } = state;
  if (!record || !saved) return state;
  const now = withTicksOf(saved, tasks);
  const done = withTheirTicks(state.done, [record.done], now.tasks);
  const { mine, base } = withTheirAssignments(state.assignments, [record.assigned], now.tasks);
  const read = { ...record, done: doneTasks(now.tasks), assigned: base };
  return { ...state, saved: now, record: read, done, assignments: mine };
}
