/** Reads saved assessments, and tells what goes wrong as a problem. */
import { type Page, readOne, readPage } from './answers';
import type { Answer, Reads } from './door';
import type { Loaded } from './model';
import { problemOf, problemOfQuery, type Result } from './problems';
import { ASSESSMENT_FIELDS } from './schema';

/** How many assessments a page has. */
const PAGE_SIZE = 20;

/** Bounds a call in time. */
export type Limit = <T>(call: () => Promise<T>) => Promise<T>;

/** Reads by the queries of a component. */
export class Reading {
  private readonly reads: Reads;
  private readonly limit: Limit;

  constructor(reads: Reads, limit: Limit) {
    this.reads = reads;
    this.limit = limit;
  }

  list(after: string | null): Promise<Result<Page>> {
    return this.ask(() => this.reads.list({ first: PAGE_SIZE, after }), readPage);
  }

  async load(id: string): Promise<Result<Loaded>> {
    const found = await this.one('Id', id);
    if (!found.ok) return found;
    return found.value ? { ok: true, value: found.value } : { ok: false, problem: { kind: 'gone' } };
  }

  /** @returns null where nothing was saved under the key */
  byKey(key: string): Promise<Result<Loaded | null>> {
    return this.one(ASSESSMENT_FIELDS.key, key);
  }

  private one(field: string, value: string): Promise<Result<Loaded | null>> {
    return this.ask(() => this.reads.one({ where: { [field]: { eq: value } } }), readOne);
  }

  private async ask<T>(question: () => Promise<Answer>, read: (data: unknown) => T): Promise<Result<T>> {
    try {
      const { data, errors } = await this.limit(question);
      const problem = problemOfQuery(errors);
      return problem ? { ok: false, problem } : { ok: true, value: read(data) };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  }
}
