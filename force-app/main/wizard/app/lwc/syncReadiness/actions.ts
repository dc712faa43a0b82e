/** What each event of the parts of the page means to the wizard. */
import type { Action } from 'c/syncFlow';
import type { PickEvent } from 'c/syncOptions';
import type { GoToEvent } from 'c/syncPath';
import type { AnswerEvent, PassOverEvent } from 'c/syncQuestion';
import type { KeptEvent, OpenEvent } from 'c/syncSaved';
import type { TickEvent } from 'c/syncTasks';

/** Events that are an action as they are: what they tell is what the action needs. */
export type ActionEvent =
  AnswerEvent | GoToEvent | KeptEvent | OpenEvent | PassOverEvent | PickEvent | TickEvent | CustomEvent<null>;

const ACTION: Readonly<Record<string, Action['type']>> = {
  answer: 'answer',
  back: 'back',
  dismiss: 'dismiss',
  goon: 'next',
  goto: 'goto',
  kept: 'kept',
  next: 'next',
  open: 'open',
  passover: 'passOver',
  pick: 'choose',
  tick: 'tick',
};

/** @throws if the event is none of those above */
export function actionOf({ type, detail }: ActionEvent): Action {
  const action = ACTION[type];
  if (!action) throw new Error(`No action for ${type}`);
  return { ...detail, type: action } as Action;
}
