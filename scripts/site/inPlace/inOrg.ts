/** In place of what a response of the org brings into the state: none comes here. */
import type { State } from 'c/syncFlow';

export function withTasksOfOrg(state: State): State {
  return state;
}

export function refreshTasks(state: State): State {
  return state;
}
