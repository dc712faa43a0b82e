/** Reads saved assessments, and reports what goes wrong as a problem. */
import {
  ASSESSMENT_FIELDS,
  type Loaded,
  type Page,
  problemOf,
  problemOfQuery,
  readOne,
  readPage,
  type RecordResult,
} from 'c/syncAssessment';
import type { QueryPort, QueryResponse } from './ports';

/** How many assessments a page has. */
const PAGE_SIZE = 20;

/** Bounds a call in time. */
export type Limit = <T>(call: () => Promise<T>) => Promise<T>;

export class AssessmentReader {
  private readonly queries: QueryPort;
  private readonly limit: Limit;

  constructor(queries: QueryPort, limit: Limit) {
    this.queries = queries;
    this.limit = limit;
  }

  list(after: string | null): Promise<RecordResult<Page>> {
    return this.run(() => this.queries.list({ first: PAGE_SIZE, after }), readPage);
  }

  async load(id: string): Promise<RecordResult<Loaded>> {
    const found = await this.one('Id', id);
    if (!found.ok) return found;
    return found.value ? { ok: true, value: found.value } : { ok: false, problem: { kind: 'gone' } };
  }

  /** @returns null where nothing was saved under the key */
  byKey(key: string): Promise<RecordResult<Loaded | null>> {
    return this.one(ASSESSMENT_FIELDS.key, key);
  }

  private one(field: string, value: string): Promise<RecordResult<Loaded | null>> {
    return this.run(() => this.queries.one({ where: { [field]: { eq: value } } }), readOne);
  }

  private async run<T>(
    query: () => Promise<QueryResponse>,
    read: (data: unknown) => T,
  ): Promise<RecordResult<T>> {
    try {
      const { data, errors } = await this.limit(query);
      const problem = problemOfQuery(errors);
      return problem ? { ok: false, problem } : { ok: true, value: read(data) };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  }
}
