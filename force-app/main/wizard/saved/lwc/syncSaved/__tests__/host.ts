/** The component with a wizard around it: the actions that it dispatches change the state that it shows. */
import { ONLINE, TODAY } from 'unit/answers';
import { settled, show, type Shown } from 'unit/page';
import { Interview } from 'c/syncAdvice';
import type { Answers, TaskId } from 'c/syncFacts';
import { type Action, type ActionEvent, reduce, resume, START, type State, viewOf } from 'c/syncFlow';
import SyncSaved from 'c/syncSaved';

const interview = new Interview(TODAY);

/** The state at the plan. */
export function onPlan(answers: Answers = ONLINE, done: readonly TaskId[] = []): State {
  return resume({ ...START, answers, done }, 'plan', interview);
}

/** @returns the component, and what changes the state under it */
export async function hosted(
  state: State = onPlan(),
  canSave = true,
): Promise<{ readonly element: Shown<SyncSaved>; readonly apply: (action: Action) => Promise<void> }> {
  let current = state;
  let apply: (action: Action) => void = () => undefined;
  const element = show(SyncSaved, { canSave, ...propertiesOf(state) }, (component) => {
    apply = (action) => {
      current = reduce(current, action, interview);
      Object.assign(component, propertiesOf(current));
    };
    component.addEventListener('action', (event) => {
      const { detail } = event as ActionEvent;
      if (detail.type !== 'checkDay' && detail.type !== 'viewDay') apply(detail);
    });
  });
  await settled();
  return {
    element,
    apply: async (action) => {
      apply(action);
      await settled();
    },
  };
}

function propertiesOf(
  state: State,
): Pick<SyncSaved, 'state' | 'advice' | 'chosen' | 'isUnsaved' | 'wouldLose'> {
  const { advice, chosen, isUnsaved, wouldLose } = viewOf(state, interview);
  return { state, advice, chosen, isUnsaved, wouldLose };
}
