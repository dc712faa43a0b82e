/** What the page shows of a state: worked out in one go, so that the templates have nothing to decide. */
import type { Advice, Changes, Interview } from 'c/syncAdvice';
import { EVIDENCE_LENGTH } from 'c/syncAssessment';
import { mergeEvidence } from 'c/syncEvidenceStore';
import type { OptionId, QuestionId } from 'c/syncFacts';
import { changesOf } from './changes';
import { isBegun, isUnsaved } from './progress';
import { type RareCase, rareCasesOf } from './rareCases';
import { isQuestionScreen, screensOf, type Step, stepOf, stepsOf } from './screens';
import { START, type State } from './start';
import { adviceOf, nextScreen } from './state';

export interface View {
  readonly advice: Advice;
  readonly steps: readonly Step[];
  /** The question that has the screen to itself; null where a screen shows what follows from the answers. */
  readonly question: QuestionId | null;
  readonly answer: string | null;
  /** The questions on the screen of the rare cases; null on every other one. */
  readonly rareCases: readonly RareCase[] | null;
  readonly isStart: boolean;
  readonly isBlockDate: boolean;
  readonly isOptions: boolean;
  readonly isPlan: boolean;
  readonly hasBack: boolean;
  /** The step that comes next, if it is known and another than this one. */
  readonly nextStep: Step['id'] | null;
  /** The option chosen in place of the recommended one, as long as it is open. */
  readonly chosen: OptionId | null;
  /** What was seen before and on this page, in short, as far as the org has room for it; empty: nothing. */
  readonly evidence: string;
  /** Whether what is saved in the org is not all of it. */
  readonly isUnsaved: boolean;
  /** Whether opening another assessment would lose something. */
  readonly wouldLose: boolean;
  /** What has changed since the assessment was saved; null: nothing to show. */
  readonly changes: Changes | null;
}

/** @param state one whose screen the answers lead to */
export function viewOf(state: State, interview: Interview): View {
  const { screen } = state;
  const advice = adviceOf(state, interview);
  const screens = screensOf(advice);
  const next = nextScreen(state, interview);
  const evidence = mergeEvidence(state.evidence, state.seen, EVIDENCE_LENGTH);
  const unsaved = state.saved !== null && isUnsaved(state, evidence, state.saved, advice, interview);
  const question = isQuestionScreen(screen) ? screen : null;
  return {
    advice,
    steps: stepsOf(advice.path, screens, screen),
    question,
    answer: question ? (advice.answers[question] ?? null) : null,
    rareCases: screen === 'rareCases' ? rareCasesOf(state, interview) : null,
    isStart: screen === START.screen,
    isBlockDate: screen === 'blockDate',
    isOptions: screen === 'options',
    isPlan: screen === 'plan',
    hasBack: screens.indexOf(screen) > 0,
    nextStep: next && stepOf(next) !== stepOf(screen) ? stepOf(next) : null,
    chosen: advice.chosenOption(state.chosen),
    evidence,
    isUnsaved: unsaved,
    wouldLose: isBegun(state) && (state.saved === null || unsaved || Object.keys(state.messages).length > 0),
    changes: changesOf(state, interview.asOf),
  };
}
