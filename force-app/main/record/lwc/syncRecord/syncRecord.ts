/** Saved assessments: the one door to reading and writing them. */
export type { Page, Summary } from './answers';
export type { Answer, Done, Reads, Records, SaveResult, Timer, Writes } from './door';
export { draftOf, plannedTasks, type Shown } from './draft';
export { type Loaded, newKey, type PlannedTask, type SavedAssessment, type SavedTask } from './model';
export { type Problem, type ProblemKind, problemOf, type Result } from './problems';
export { readRecord, RECORD_FIELDS } from './page';
export { LIST_QUERY, ONE_QUERY } from './queries';
export { recordsOver } from './records';
export { ASSESSMENT, TASK } from './schema';
export { type Ways, waysOut } from './ways';
export { WireQuestions, type WireResult } from './wire';
export { sameAssessment } from './writing';
