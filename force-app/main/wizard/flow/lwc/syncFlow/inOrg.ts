/** Takes a response of the org into the state: what is saved there, and what others have ticked. */
import type { Loaded, SavedTask } from 'c/syncAssessment';
import type { RecordRef } from 'c/syncDraft';
import type { TaskId } from 'c/syncFacts';
import type { State } from './start';
import { doneTasks, withTheirTicks, withTicksOf } from './ticks';

/** What stands in the org after a request, and what others have ticked there. */
export function withTasksOfOrg(
  state: State,
  { record, saved, sent }: { record: RecordRef; saved: Loaded; sent: readonly TaskId[] },
): State {
  const before = [state.record?.done ?? [], sent];
  const done = withTheirTicks(state.done, before, saved.tasks);
  const evidence = saved.assessment.evidence;
  return { ...state, record: { ...record, done: doneTasks(saved.tasks) }, saved, done, evidence };
}

/** The state with the tasks as they were read anew. */
export function refreshTasks(state: State, tasks: readonly SavedTask[]): State {
  const { record, saved } = state;
  if (!record || !saved) return state;
  const now = withTicksOf(saved, tasks);
  const done = withTheirTicks(state.done, [record.done], now.tasks);
  return { ...state, saved: now, record: { ...record, done: doneTasks(now.tasks) }, done };
}
