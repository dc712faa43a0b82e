/** Which screens the answers lead through, and how far each step is. */
import { type Advice, isQuestion, type PathEntry, QUESTIONS, type StepId } from 'c/syncAdvice';
import type { QuestionId } from 'c/syncFacts';
import { isRareCase, type RareCaseId } from './rareCases';

/** A screen that shows what follows from the answers. */
type OutcomeScreen = Exclude<StepId, QuestionId>;

/** A question that has a screen to itself, the screen of the rare cases, or one that shows what follows from the answers. */
export type ScreenId = Exclude<QuestionId, RareCaseId> | 'rareCases' | OutcomeScreen;

const STEPS: readonly StepId[] = ['emailService', 'connectionMethod', 'blockDate', 'options', 'plan'];
const OUTCOME_SCREENS: readonly OutcomeScreen[] = ['blockDate', 'options', 'plan'];

function isOutcome(screen: string): screen is OutcomeScreen {
  return OUTCOME_SCREENS.some((each) => each === screen);
}

/** Whether a question has the screen to itself. */
export function isQuestionScreen(screen: ScreenId): screen is Exclude<QuestionId, RareCaseId> {
  return isQuestion(screen);
}

export type StepState = 'current' | 'answered' | 'ready' | 'coming' | 'notNeeded';

/** A step of the path: how far it is, and the screens that can be gone back to. */
export interface Step {
  readonly id: StepId;
  readonly state: StepState;
  /** The screen to open when the step is chosen; null where there is none yet. */
  readonly screen: ScreenId | null;
  readonly answered: readonly {
    readonly screen: ScreenId;
    readonly question: QuestionId;
    readonly answer: string;
  }[];
}

/** The questions of the first two steps have screens of their own; the others are asked where their answer shows. */
function screenOf({ id, step }: PathEntry['question']): ScreenId {
  if (isRareCase(id)) return 'rareCases';
  return isOutcome(step) ? step : id;
}

/** The screen by its id, or by that of a question on it: links and drafts may name either. */
export function screenNamed(name: string): string {
  const question = QUESTIONS.find(({ id }) => id === name);
  return question ? screenOf(question) : name;
}

/** The step that a screen belongs to. */
export function stepOf(screen: ScreenId): StepId {
  if (isOutcome(screen)) return screen;
  return QUESTIONS.find(({ id }) => id === screen)?.step ?? 'emailService';
}

/** The screens that can be opened, in order: up to the first question that is open and not skipped, or to the plan. */
export function screensOf({ path, answers, skipped }: Advice): ScreenId[] {
  const asked = path.filter(({ question }) => !isOutcome(question.step));
  const open = asked.findIndex(({ question, answer }) => answer === null && !skipped.includes(question.id));
  const reached = open < 0 ? asked : asked.slice(0, open + 1);
  const questions = [...new Set(reached.map(({ question }) => screenOf(question)))];
  if (open >= 0) return questions;
  // Those who do not sync yet have nothing that could be blocked.
  return [
    ...questions,
    ...(answers.usage === 'newToSync' ? [] : (['blockDate'] as const)),
    'options',
    'plan',
  ];
}

/** Every step with its state, for the path at the side. */
export function stepsOf(path: readonly PathEntry[], screens: readonly ScreenId[], current: ScreenId): Step[] {
  return STEPS.map((id) => {
    const answered = path.flatMap(({ question, answer }) =>
      question.step === id && answer !== null
        ? [{ screen: screenOf(question), question: question.id, answer }]
        : [],
    );
    const own = screens.filter((screen) => stepOf(screen) === id);
    return {
      id,
      state: stateOf(id, own, answered.length, screens, current),
      screen: own[0] ?? null,
      answered,
    };
  });
}

function stateOf(
  id: StepId,
  own: readonly ScreenId[],
  answered: number,
  screens: readonly ScreenId[],
  current: ScreenId,
): StepState {
  if (stepOf(current) === id) return 'current';
  if (own.length === 0) return screens.includes('plan') ? 'notNeeded' : 'coming';
  return answered > 0 ? 'answered' : 'ready';
}
