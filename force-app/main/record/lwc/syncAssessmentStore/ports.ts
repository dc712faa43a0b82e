/** What the repository of assessments needs of the platform, and what it offers. */
import type { IsoDay, TaskId } from 'c/syncFacts';
import type { RecordInput, RecordRepresentation } from 'lightning/uiRecordApi';
import type {
  Assignment,
  Loaded,
  Page,
  PlannedTask,
  RecordProblem,
  RecordResult,
  SavedAssessment,
} from 'c/syncAssessment';

/** How records are written: `lightning/uiRecordApi` has both. */
export interface RecordPort {
  createRecord(input: RecordInput): Promise<Written>;
  updateRecord(input: RecordInput, clientOptions?: { readonly ifUnmodifiedSince: string }): Promise<Written>;
}

/** What is needed of a record that was written. */
export type Written = Pick<RecordRepresentation, 'id' | 'lastModifiedDate' | 'fields'>;

/** The result of a query, as `lightning/graphql` gives it. */
export interface QueryResponse {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[] | undefined;
}

/** How records are read. Queries only come by wire, so a component supplies this: see `WiredQuery`. */
export interface QueryPort {
  /** `LIST_QUERY`. */
  list(variables: { readonly first: number; readonly after: string | null }): Promise<QueryResponse>;
  /** `ONE_QUERY`; always from the org, never the result of an earlier query. */
  one(variables: {
    readonly where: Readonly<Record<string, { readonly eq: string }>>;
  }): Promise<QueryResponse>;
}

/** Where a time limit comes from; the browser's own, unless a test has another. */
export interface Timer {
  /**
   * Runs something later.
   * @param delay in milliseconds
   * @returns takes it back
   */
  after(delay: number, run: () => void): () => void;
}

/** Who reported a task as done, and when. */
export interface Done {
  /** Id of the user. */
  readonly by: string;
  readonly on: IsoDay;
}

/** What came of saving: `saved` is what got through although not everything did. Go on from there. */
export type SaveResult =
  | { readonly ok: true; readonly value: Loaded }
  | { readonly ok: false; readonly problem: RecordProblem; readonly saved: Loaded | null };

/** Saved assessments. Nothing is thrown: what goes wrong is a `Problem`. */
export interface AssessmentRepository {
  /**
   * Saves an assessment with its plan. It may be called again after any problem: what was saved is found by its key,
   * and never saved twice. What somebody else has saved in the meantime is not overwritten, but reported as `stale`.
   * @param base what the progress started from, as it was loaded or saved; null for a new assessment
   */
  save(assessment: SavedAssessment, plan: readonly PlannedTask[], base: Loaded | null): Promise<SaveResult>;
  /** @param after the `next` of the page before; null for the first */
  list(after: string | null): Promise<RecordResult<Page>>;
  load(id: string): Promise<RecordResult<Loaded>>;
  /**
   * Ticks a task off, or on again.
   * @param done null: not done after all
   * @returns the assessment with this task as it now is
   */
  setTaskDone(loaded: Loaded, task: TaskId, done: Done | null): Promise<RecordResult<Loaded>>;
  /**
   * Gives a task to a user, or a day, or takes it back. Where somebody else has chosen another user or day meanwhile,
   * nothing is written, and it is reported as `stale`.
   * @param before what stood there when it was changed
   */
  assignTask(
    loaded: Loaded,
    task: TaskId,
    wanted: Assignment,
    before: Assignment,
  ): Promise<RecordResult<Loaded>>;
}
