/** The advice: a pure function of answers and a day. It knows no page, no org and no clock. */
export { ANNOUNCEMENTS, type Announcement, FACTS_VERIFIED, knownOn } from './announcements';
export { CAUSES } from './causes';
export { checkAnswers, checkDay, InputError, isQuestion } from './check';
export { type CauseChange, type Changes, type OptionChange, type Saved, recheck } from './changes';
export { type AspectId, ASPECTS, type ClaimId, CLAIMS } from './claims';
export {
  type Answered,
  choiceOf,
  type Claim,
  type ComparedOption,
  comparison,
  type SideBySide,
  sideBySide,
} from './comparison';
export { compareWindows, daysBetween, isDay } from './days';
export { type Cause, isWarning, type Outcome, type Severity, severity } from './decide';
export { assess, type Assessment, Interview, isUnsettled, type PathEntry } from './interview';
export { type ArticleId, ARTICLES, SETUP_PAGES, type SetupPageId } from './links';
export { type Option, OPTIONS, recommendedOf } from './options';
export { type Note, type NoteId, notesFor } from './notes';
export type { Task } from './plan';
export { type Doer, DOERS, type PermissionId, TASK_IDS, type TaskId } from './tasks';
export { type Question, QUESTIONS, type StepId } from './questions';
export { turningPoints } from './turns';
export type { Hit, Mark } from './timeline';
export {
  ANSWER_VALUES,
  type Answers,
  type AnswerValue,
  type CauseId,
  type IsoDate,
  type IsoDay,
  type OptionId,
  type QuestionId,
  type Reason,
  type Standing,
  type Status,
  STATUSES,
  type StoppingCauseId,
  type Window,
} from './vocabulary';
