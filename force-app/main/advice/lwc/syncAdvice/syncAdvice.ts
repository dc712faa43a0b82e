/** The advice: a pure function of answers and a day. It knows no page, no org and no clock. */
export { checkAnswers, checkDay, InputError, isQuestion } from './check';
export { type CauseChange, type Changes, type OptionChange, type Saved, recheck } from './changes';
export {
  type Answered,
  choiceOf,
  type Claim,
  type ComparedOption,
  comparison,
  type SideBySide,
  sideBySide,
} from './comparison';
export { type Cause, isWarning, type Outcome, type Severity, severity } from './decide';
export { assess, type Assessment, Interview, isUnsettled, type PathEntry } from './interview';
export { type Option, recommendedOf } from './options';
export { type Note, notesFor } from './notes';
export type { Task } from './plan';
export { type Question, QUESTIONS, type StepId } from './questions';
export { turningPoints } from './turns';
export type { Hit, Mark } from './timeline';
