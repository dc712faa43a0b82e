/** Reads and writes assessments in the org: the only place that does. What it needs of the platform is handed in. */
export type {
  AssessmentRepository,
  Done,
  QueryPort,
  QueryResponse,
  RecordPort,
  SaveResult,
  Timer,
} from './ports';
export { assessmentRepository } from './repository';
export { WiredQuery, type WiredResult } from './wiredQuery';
