/** The parts that save and open, with a wizard around them: the actions that they dispatch change the state that they show. */
import { createElement } from 'lwc';
import { ONLINE, TODAY } from 'unit/answers';
import { type Button, findAll, settled, texts } from 'unit/page';
import { savedAs, VERSION } from 'unit/records';
import { Interview } from 'c/syncAdvice';
import type { Answers, TaskId } from 'c/syncFacts';
import { type Action, type ActionEvent, reduce, resume, START, type State, viewOf } from 'c/syncFlow';
import SyncSave from 'c/syncSave';
import SyncSaved, { type ListedEvent, type ReadyEvent } from 'c/syncSaved';
import SyncSavedList from 'c/syncSavedList';

const interview = new Interview(TODAY);

/** The state at the plan. */
export function onPlan(answers: Answers = ONLINE, done: readonly TaskId[] = []): State {
  return resume({ ...START, answers, done }, 'plan', interview);
}

/** Stands in for the wizard, in whose shadow the parts stand. */
type Host = HTMLElement & { state: State; isUnsaved: boolean };

interface Hosted {
  readonly element: Host;
  /** Changes the state under the parts. */
  readonly apply: (action: Action) => Promise<void>;
}

/** The parts at once; what they have to wait for is under way. */
export function hostedAtOnce(state: State, canSave = true): Hosted {
  const element = Object.assign(document.createElement('div'), {
    state,
    isUnsaved: false,
  });
  const shadow = element.attachShadow({ mode: 'open' });
  const saved = createElement('c-sync-saved', { is: SyncSaved });
  const save = createElement('c-sync-save', { is: SyncSave });
  const list = createElement('c-sync-saved-list', { is: SyncSavedList });
  const give = (next: State): void => {
    const { advice, chosen, evidence, isUnsaved, wouldLose, isStart } = viewOf(next, interview);
    Object.assign(element, { state: next, isUnsaved });
    Object.assign(saved, { state: next, advice, chosen, evidence });
    Object.assign(save, { state: next, isUnsaved, canSave });
    Object.assign(list, { state: next, asksFirst: wouldLose, newest: isStart });
  };
  const apply = (action: Action): void => give(reduce(element.state, action, interview));
  saved.addEventListener('ready', (event) => {
    const { saves } = (event as ReadyEvent).detail;
    for (const part of [save, list]) part.saves = saves;
  });
  saved.addEventListener('listed', (event) => {
    const { listed } = (event as ListedEvent).detail;
    for (const part of [save, list]) part.listed = listed;
  });
  element.addEventListener('action', (event) => {
    const { detail } = event as ActionEvent;
    if (detail.type !== 'checkDay' && detail.type !== 'viewDay') apply(detail);
  });
  give(state);
  document.body.append(element);
  for (const part of [saved, save, list]) shadow.append(part);
  return {
    element,
    apply: async (action) => {
      apply(action);
      await settled();
    },
  };
}

/** The parts, once the list was read. */
export async function hosted(state: State = onPlan(), canSave = true): Promise<Hosted> {
  const parts = hostedAtOnce(state, canSave);
  await settled();
  return parts;
}

export const SAVE = 'c-sync-save';
export const PROBLEM = [SAVE, 'c-sync-error-panel.problem'];
export const LIST = 'c-sync-saved-list';

export const buttons = (host: Element, ...inner: string[]): string[] =>
  findAll<Button>(host, ...inner, 'lightning-button').map(({ label }) => label);
export const alerts = (host: Element): string[] => texts(host, ...PROBLEM, '[role=alert]');

/** An assessment of the org, and what a draft knows of it. */
export const SAVED = savedAs('SA-7');
export const RECORD = {
  key: SAVED.assessment.key,
  id: SAVED.id,
  version: VERSION,
  done: [],
  assigned: {},
  seen: null,
};
