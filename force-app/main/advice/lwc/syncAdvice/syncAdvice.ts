/** The advice: a pure function of answers and a day. It knows no page, no org and no clock. */
export type { Advice, Assessment } from './advice';
export { checkAnswers, checkDay, InputError, isQuestion } from './check';
export { type CauseChange, type Changes, type Saved, recheck } from './changes';
export type { ComparedOption } from './comparison';
export { type Cause, type Half, isWarning, type Outcome, type Severity, severity, sureStop } from './judge';
export type { OptionGroups } from './groups';
export { Interview } from './interview';
export type { Note } from './notes';
export type { Option } from './options';
export type { PathAnswers, PathEntry } from './path';
export type { Task } from './plan';
export { type ProposedDay, proposeDays } from './proposedDays';
export { type Question, QUESTIONS, type StepId } from './questions';
export type { Hit, Mark } from './timeline';
export { waitsFor } from './waiting';
