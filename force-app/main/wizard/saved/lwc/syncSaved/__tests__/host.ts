/** The component with whoever holds the work: what it tells comes back to it as its properties. */
import { ONLINE, TODAY } from 'unit/answers';
import { settled, show, type Shown } from 'unit/page';
import { Interview } from 'c/syncAdvice';
import type { Answers, TaskId } from 'c/syncFacts';
import { type Action, reduce, resume, START, type State, viewOf } from 'c/syncFlow';
import SyncSaved from 'c/syncSaved';

const interview = new Interview(TODAY);

/** Work on the plan. */
export function onPlan(answers: Answers = ONLINE, done: readonly TaskId[] = []): State {
  return resume({ ...START, answers, done }, 'plan', interview);
}

/** @returns the component, and what changes the work under it */
export async function hosted(
  state: State = onPlan(),
  canSave = true,
): Promise<{ readonly element: Shown<SyncSaved>; readonly apply: (action: Action) => Promise<void> }> {
  const element = show(SyncSaved, { work: state, canSave, asOf: TODAY, ...partsOf(state) });
  const apply = (action: Action): void => {
    const next = reduce(element.work, action, interview);
    Object.assign(element, { work: next, ...partsOf(next) });
  };
  for (const type of ['kept', 'open'] as const) {
    element.addEventListener(type, (event) => {
      apply({ type, ...(event as CustomEvent<object>).detail } as Action);
    });
  }
  await settled();
  return {
    element,
    apply: async (action) => {
      apply(action);
      await settled();
    },
  };
}

function partsOf(state: State): Pick<SyncSaved, 'assessment' | 'plan'> {
  const { assessment, plan } = viewOf(state, interview);
  return { assessment, plan };
}
