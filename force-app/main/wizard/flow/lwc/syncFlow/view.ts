/** What the page shows of a state: worked out in one go, so that the templates have nothing to decide. */
import {
  type Assessment,
  type Changes,
  type Interview,
  isUnsettled,
  type Mark,
  type Note,
  notesFor,
  type PathEntry,
  type Task,
} from 'c/syncAdvice';
import type { OptionId, QuestionId } from 'c/syncFacts';
import { changesOf } from './changes';
import { type ScreenId, screensOf, type Step, stepOf, stepsOf } from './screens';
import { nextScreen, type State } from './state';

export interface View {
  readonly steps: readonly Step[];
  /** The question that has the screen to itself; null on the block date and on the plan. */
  readonly question: QuestionId | null;
  readonly answer: string | null;
  /** Whether the admin said not to know; and whether one may, where "I don't know" is none of the answers. */
  readonly isPassedOver: boolean;
  readonly canPassOver: boolean;
  readonly isBlockDate: boolean;
  readonly isPlan: boolean;
  readonly hasBack: boolean;
  /** The step that comes next, if it is known and another than this one. */
  readonly nextStep: Step['id'] | null;
  readonly assessment: Assessment;
  /** As it is shown: no option left open that nobody has, and no question asked for that was passed over. */
  readonly shown: Assessment;
  /** The option chosen in place of the recommended one, as long as it is open. */
  readonly chosen: OptionId | null;
  /** The plan for the option chosen, else for the recommended one. */
  readonly plan: readonly Task[];
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
  readonly asksEwsAccess: boolean;
  readonly asksRollout: boolean;
  /** What has changed since the work was saved; null: nothing to tell. */
  readonly changes: Changes | null;
}

// Without the very first answer there is nothing to say; the other questions have "I don't know" among their answers.
const PASSABLE: readonly QuestionId[] = ['microsoftCloud', 'salesforceCloud'];

// A template asks for its view once for each thing it shows; a state never changes, so one look at it serves them all.
const looked = new WeakMap<State, { readonly interview: Interview; readonly view: View }>();

/** @param state one whose screen the answers lead to */
export function viewOf(state: State, interview: Interview): View {
  const known = looked.get(state);
  if (known?.interview === interview) return known.view;
  const view = lookAt(state, interview);
  looked.set(state, { interview, view });
  return view;
}

function lookAt(state: State, interview: Interview): View {
  const { answers, passedOver, screen } = state;
  const path = interview.path(answers, passedOver);
  const screens = screensOf(path, answers, passedOver);
  const next = nextScreen(state, interview);
  const asks = (id: QuestionId): boolean => path.some(({ question }) => question.id === id);
  const question = isQuestion(screen) ? screen : null;
  const assessment = interview.assess(answers);
  const shown = {
    ...assessment,
    options: interview.options(answers),
    next: toSettle(assessment.next, path, passedOver),
  };
  const chosen = openChoice(state.chosen, shown);
  return {
    steps: stepsOf(path, screens, screen),
    question,
    answer: question ? (answers[question] ?? null) : null,
    isPassedOver: question !== null && passedOver.includes(question),
    canPassOver: question !== null && PASSABLE.includes(question),
    isBlockDate: screen === 'blockDate',
    isPlan: screen === 'plan',
    hasBack: screens.indexOf(screen) > 0,
    nextStep: next && stepOf(next) !== stepOf(screen) ? stepOf(next) : null,
    assessment,
    shown,
    chosen,
    plan: chosen ? interview.planWith(chosen, answers) : assessment.plan,
    marks: screen === 'blockDate' ? interview.timeline(answers) : [],
    notes: notesFor(answers, interview.asOf),
    asksEwsAccess: asks('ewsAccess'),
    asksRollout: asks('rollout'),
    changes: changesOf(state, interview.asOf),
  };
}

/** Who has passed over a question hears of the first one that could settle things, which may be an earlier one. */
function toSettle(
  next: QuestionId | null,
  path: readonly PathEntry[],
  passedOver: readonly QuestionId[],
): QuestionId | null {
  if (next === null || !passedOver.includes(next)) return next;
  return path.find((entry) => entry.answer === null || isUnsettled(entry))?.question.id ?? next;
}

/** A choice that has been closed since, or is the recommended one by now, is none. */
function openChoice(chosen: OptionId | null, { options }: Assessment): OptionId | null {
  const standing = options.find(({ id }) => id === chosen)?.standing;
  return standing === 'available' || standing === null ? chosen : null;
}

function isQuestion(screen: ScreenId): screen is QuestionId {
  return screen !== 'blockDate' && screen !== 'plan';
}
