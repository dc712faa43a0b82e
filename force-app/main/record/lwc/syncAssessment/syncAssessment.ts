/** Assessments as they are saved in the org: model, fields, queries and problems. Pure: nothing is read or written here. */
export {
  type Assignment,
  assignmentOf,
  type Assignments,
  assignmentsOf,
  changedFields,
  mergeChange,
  sameAssignment,
  UNASSIGNED,
  withAssignment,
  withTheirAssignments,
} from './assignment';
export {
  assessmentFields,
  type RecordFields,
  readAssessment,
  readTask,
  sameAssessment,
  taskFields,
  taskKey,
} from './fields';
export { type Loaded, newKey, type PlannedTask, type SavedAssessment, type SavedTask } from './model';
export {
  type RecordProblem,
  type ProblemKind,
  problemOf,
  problemOfQuery,
  type RecordResult,
  TimeLimitError,
} from './problems';
export { LIST_QUERY, ONE_QUERY } from './queries';
export { type Page, readOne, readPage, type Summary } from './queryResults';
export { readRecord, RECORD_FIELDS } from './record';
export { type RecoveryActions, recoveryActions } from './recovery';
export { plannedTasks, savedAssessmentOf } from './saveInput';
export { isOver, isSameId, type PlanStanding, savedStanding, standingOf } from './standing';
export {
  ANSWER_FIELDS,
  ASSESSMENT,
  ASSESSMENT_FIELDS,
  CAUSE_IDS,
  EVIDENCE_LENGTH,
  OPTION_IDS,
  QUESTION_IDS,
  TASK,
  TASK_FIELDS,
  TASKS_OF_ASSESSMENT,
} from './schema';
