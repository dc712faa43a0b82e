/** The reducer: the state of the wizard after an action. */
import type { Advice, Interview } from 'c/syncAdvice';
import type { Answers, QuestionId } from 'c/syncFacts';
import { type Loaded, withAssignment } from 'c/syncAssessment';
import type { Action } from './actions';
import { withTasksOfOrg, refreshTasks } from './inOrg';
import { isBegun, isSameProgress, type WizardProgress } from './progress';
import { IDLE } from './saving';
import { type ScreenId, screenNamed, screensOf } from './screens';
import { START, type State } from './start';

/** All that can be said of the progress on the interview's day. */
export function adviceOf({ answers, skipped }: WizardProgress, interview: Interview): Advice {
  return interview.advise(answers, skipped);
}

/** The state after an action; the same object where the action changes nothing. */
export function reduce(state: State, action: Action, interview: Interview): State {
  // An answer of the org to what was left changes nothing of what is there now.
  if ('session' in action && action.session !== state.session) return state;
  switch (action.type) {
    case 'answer':
      return {
        ...state,
        answers: { ...state.answers, [action.question]: action.value },
        skipped: listWithout(state.skipped, action.question),
        missing: false,
      };
    case 'skip':
      return {
        ...state,
        answers: answersWithout(state.answers, action.question),
        skipped: [...listWithout(state.skipped, action.question), action.question],
        missing: false,
      };
    case 'choose':
      return { ...state, chosen: action.option };
    case 'next':
      return goOn(state, interview);
    case 'back':
      return open(state, neighbour(state, interview, -1));
    case 'goto':
      return open(state, reachable(state, action.screen, interview));
    case 'tick': {
      const done = listWithout(state.done, action.task);
      return { ...state, done: action.done ? [...done, action.task] : done };
    }
    case 'assign': {
      const { task, assignment } = action;
      return { ...state, assignments: withAssignment(state.assignments, task, assignment) };
    }
    case 'write': {
      const others = Object.entries(state.messages).filter(([name]) => name !== action.message);
      const edited = action.text ? [[action.message, action.text] as const] : [];
      return { ...state, messages: Object.fromEntries([...others, ...edited]) };
    }
    case 'dismiss':
      return state.record ? { ...state, record: { ...state.record, seen: interview.asOf } } : state;
    case 'seen':
      return action.seen === state.seen ? state : { ...state, seen: action.seen };
    case 'startOver':
      return { ...START, link: state.link, session: state.session + 1 };
    case 'resuming':
    case 'saving':
    case 'saveAgain':
    case 'saved':
    case 'refreshed':
    case 'opening':
    case 'opened':
    case 'replace':
    case 'keep':
    case 'failed':
      return reduceSaving(state, action, interview);
  }
}

type SavingAction = Exclude<
  Action,
  {
    type:
      | 'answer'
      | 'skip'
      | 'choose'
      | 'next'
      | 'back'
      | 'goto'
      | 'tick'
      | 'assign'
      | 'write'
      | 'dismiss'
      | 'seen'
      | 'startOver';
  }
>;

/** What saving and opening make of the state. */
function reduceSaving(state: State, action: SavingAction, interview: Interview): State {
  const { saving } = state;
  switch (action.type) {
    case 'resuming':
      return { ...state, saving: { kind: 'resuming' } };
    case 'saving':
      // A copy that is not saved yet has the evidence of the original.
      return {
        ...state,
        record: action.record,
        saved: action.base,
        evidence: action.base?.assessment.evidence ?? state.evidence,
        saving: { kind: 'saving', again: false },
      };
    case 'saveAgain':
      return saving.kind === 'saving' ? { ...state, saving: { kind: 'saving', again: true } } : state;
    case 'saved':
      return { ...withTasksOfOrg(state, action), saving: IDLE };
    case 'refreshed':
      return saving.kind === 'idle' ? refreshTasks(state, action.tasks) : state;
    case 'opening':
      return { ...state, saving: { kind: 'opening', id: action.id, since: state } };
    case 'opened': {
      const isReplaced = saving.kind === 'opening' && isBegun(state) && !isSame(state, saving.since);
      const { saved, progress } = action;
      return isReplaced
        ? { ...state, saving: { kind: 'opened', saved, progress } }
        : openSaved(state, progress, saved, interview);
    }
    case 'replace':
      return saving.kind === 'opened' ? openSaved(state, saving.progress, saving.saved, interview) : state;
    case 'keep':
      return saving.kind === 'opened' ? { ...state, saving: IDLE } : state;
    case 'failed': {
      const { problem, retry, partly } = action;
      const kept = partly ? withTasksOfOrg(state, partly) : state;
      return { ...kept, saving: { kind: 'failed', problem, retry } };
    }
  }
}

function isSame(state: State, since: WizardProgress & { readonly seen: string }): boolean {
  return isSameProgress(state, since) && state.seen === since.seen;
}

function openSaved(state: State, progress: WizardProgress, saved: Loaded, interview: Interview): State {
  const { evidence } = saved.assessment;
  const { link, session } = state;
  const opened = { ...START, ...progress, saved, evidence, link, session: session + 1 };
  return resume(opened, 'plan', interview);
}

/**
 * The state with a screen opened that may be out of reach, as after a reload on another day: that screen if the answers
 * lead to it, else the last one that they lead to.
 * @param screen its id, or that of a question on it; null: the first one
 */
export function resume(state: State, screen: string | null, interview: Interview): State {
  const found = screen && (reachable(state, screen, interview) ?? screens(state, interview).at(-1));
  return { ...state, screen: found || START.screen, missing: false };
}

/** The screen that comes next, or undefined: before an answer that leads on, and after the plan. */
export function nextScreen(state: State, interview: Interview): ScreenId | undefined {
  return neighbour(state, interview, 1);
}

function listWithout<T>(list: readonly T[], item: T): T[] {
  return list.filter((each) => each !== item);
}

function answersWithout(answers: Answers, question: QuestionId): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
}

function goOn(state: State, interview: Interview): State {
  const next = nextScreen(state, interview);
  if (next) return open(state, next);
  return state.screen === 'plan' ? state : { ...state, missing: true };
}

function open(state: State, screen: ScreenId | undefined): State {
  return screen ? { ...state, screen, missing: false } : state;
}

/** @param screen its id, or that of a question on it */
function reachable(state: State, screen: string, interview: Interview): ScreenId | undefined {
  const wanted = screenNamed(screen);
  return screens(state, interview).find((each) => each === wanted);
}

function screens(state: State, interview: Interview): ScreenId[] {
  return screensOf(adviceOf(state, interview));
}

function neighbour(state: State, interview: Interview, distance: 1 | -1): ScreenId | undefined {
  const all = screens(state, interview);
  const index = all.indexOf(state.screen);
  return index < 0 ? undefined : all[index + distance];
}
