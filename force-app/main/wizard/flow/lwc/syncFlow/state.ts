/** What the admin has done so far, and what each action makes of it. */
import type { Interview } from 'c/syncAdvice';
import type { Answers, OptionId, QuestionId, TaskId } from 'c/syncFacts';
import type { RecordRef } from 'c/syncDraft';
import type { Loaded } from 'c/syncRecord';
import { type ScreenId, screensOf } from './screens';

export interface State {
  /** Every answer ever given: one on a branch that was left is found again on the way back. */
  readonly answers: Answers;
  readonly screen: ScreenId;
  /** Questions that the admin does not know the answer to, where "I don't know" is none of the answers. */
  readonly passedOver: readonly QuestionId[];
  /** The option chosen in place of the recommended one. */
  readonly chosen: OptionId | null;
  /** Tasks ticked off. */
  readonly done: readonly TaskId[];
  /** What this is kept as in the org; null: it is not. */
  readonly record: RecordRef | null;
  /** What the work started from, as it stands in the org; null: nothing, or not read yet. */
  readonly saved: Loaded | null;
  /** What was seen before, in short, as it is kept in the org; empty: nothing. */
  readonly evidence: string;
  /** Whether the admin wanted to go on without the answer that leads on. */
  readonly missing: boolean;
}

/** What is kept of a state. */
export type Work = Pick<State, 'answers' | 'passedOver' | 'chosen' | 'done' | 'record'>;

export const START: State = {
  answers: {},
  passedOver: [],
  screen: 'usage',
  chosen: null,
  done: [],
  record: null,
  saved: null,
  evidence: '',
  missing: false,
};

export type Action =
  | { readonly type: 'answer'; readonly question: QuestionId; readonly value: string }
  | { readonly type: 'passOver'; readonly question: QuestionId }
  | { readonly type: 'choose'; readonly option: OptionId | null }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'goto'; readonly screen: string }
  | { readonly type: 'tick'; readonly task: TaskId; readonly done: boolean }
  | { readonly type: 'kept'; readonly record: RecordRef; readonly saved: Loaded | null }
  | { readonly type: 'open'; readonly work: Work; readonly saved: Loaded }
  | { readonly type: 'dismiss' }
  | { readonly type: 'startOver' };

/** The state after an action; the same object where the action changes nothing. */
export function reduce(state: State, action: Action, interview: Interview): State {
  switch (action.type) {
    case 'answer':
      return {
        ...state,
        answers: { ...state.answers, [action.question]: action.value },
        passedOver: others(state.passedOver, action.question),
        missing: false,
      };
    case 'passOver':
      return {
        ...state,
        answers: without(state.answers, action.question),
        passedOver: [...others(state.passedOver, action.question), action.question],
        missing: false,
      };
    case 'choose':
      return { ...state, chosen: action.option };
    case 'next':
      return goOn(state, interview);
    case 'back':
      return open(state, neighbour(state, interview, -1));
    case 'goto':
      return open(
        state,
        screens(state, interview).find((screen) => screen === action.screen),
      );
    case 'tick': {
      const done = others(state.done, action.task);
      return { ...state, done: action.done ? [...done, action.task] : done };
    }
    case 'kept':
      return keep(state, action.record, action.saved);
    case 'open':
      return resume(
        { ...START, ...action.work, saved: action.saved, evidence: action.saved.assessment.evidence },
        'plan',
        interview,
      );
    case 'dismiss':
      return state.record ? { ...state, record: { ...state.record, seen: interview.asOf } } : state;
    case 'startOver':
      return START;
  }
}

/**
 * The state with a screen opened that may be out of reach, as after a reload on another day: that screen if the answers
 * lead to it, else the last one that they lead to.
 */
export function resume(state: State, screen: string | null, interview: Interview): State {
  const reachable = screens(state, interview);
  const found = reachable.find((each) => each === screen) ?? (screen === null ? undefined : reachable.at(-1));
  return { ...state, screen: found ?? START.screen, missing: false };
}

/** The screen that comes next, or undefined: before an answer that leads on, and after the plan. */
export function nextScreen(state: State, interview: Interview): ScreenId | undefined {
  return neighbour(state, interview, 1);
}

/** An answer of the org to work that was left in the meantime comes too late. */
function keep(state: State, record: RecordRef, saved: Loaded | null): State {
  const isLate = saved !== null && state.record?.key !== record.key;
  // A copy that is not kept yet has what the original had.
  const evidence = saved?.assessment.evidence ?? state.evidence;
  return isLate ? state : { ...state, record, saved, evidence };
}

function others<T>(list: readonly T[], item: T): T[] {
  return list.filter((each) => each !== item);
}

function without(answers: Answers, question: QuestionId): Answers {
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

function screens({ answers, passedOver }: State, interview: Interview): ScreenId[] {
  return screensOf(interview.path(answers, passedOver), answers, passedOver);
}

function neighbour(state: State, interview: Interview, distance: 1 | -1): ScreenId | undefined {
  const all = screens(state, interview);
  const index = all.indexOf(state.screen);
  return index < 0 ? undefined : all[index + distance];
}
