/** A stand-in org for tests, with the repository of its assessments: calls can be lost on the way, or their answers. */
import { LIST_QUERY, ONE_QUERY } from 'c/syncAssessment';
import { type AssessmentRepository, assessmentRepository } from 'c/syncAssessmentStore';
import { answer } from '../../scripts/preview/org/graphql.ts';
import { memoryStore, type Row, type Store, type StoredValue } from '../../scripts/preview/org/store.ts';
import { type Access, type UiApi, uiApiOver } from '../../scripts/preview/org/uiApi.ts';
import { objects } from '../../scripts/support/objects.ts';

export const OBJECTS = objects();

/**
 * What happens to one call, in place of the usual; with `answers`, it is done, and answered with something else; with
 * `meanwhile`, something else is done before it arrives.
 */
export type Fate =
  | 'lost before it arrives'
  | 'answer lost'
  | 'offline'
  | { readonly meanwhile: () => Promise<unknown> }
  | { readonly answers: unknown }
  | { readonly rejects: unknown };

export interface Visit {
  readonly repository: AssessmentRepository;
  readonly api: UiApi;
}

export class TestOrg {
  readonly store: Store = memoryStore({
    rows: { User: [user('005000000000001AAA', 'Ada Admin'), user('005000000000002AAA', 'Ben Builder')] },
    made: 0,
  });
  /** What happens to the next calls, first to last. */
  readonly fates: (Fate | null)[] = [];
  readonly calls: string[] = [];
  access: (name: string) => Access = () => 'edit';
  private seconds = 0;

  /** A page that a user has open, with what its repository remembers. */
  visit(userId = '005000000000001AAA'): Visit {
    const { store } = this;
    const access = (name: string): Access => this.access(name);
    const api = uiApiOver({
      objects: OBJECTS,
      store,
      userId,
      access,
      now: () => new Date(Date.UTC(2026, 10, 22, 12, 0, (this.seconds += 1))).toISOString(),
      intercept: (method, perform) => this.send(method, perform),
    });
    const run = (name: string, text: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> =>
      this.send(name, () => answer(text, variables, { objects: OBJECTS, store, access }));
    const repository = assessmentRepository(
      api,
      {
        list: (variables) => run('LIST_QUERY', LIST_QUERY, variables),
        one: (variables) => run('ONE_QUERY', ONE_QUERY, variables),
      },
      { timer: { after: (_delay, run) => this.timeOut(run) } },
    );
    return { repository, api };
  }

  /** As an admin changes a user in Setup. */
  changeUser(id: string, changes: Readonly<Record<string, StoredValue>>): void {
    const { rows, made } = this.store.read();
    const users = (rows['User'] ?? []).map((row): Row => (row.Id === id ? { ...row, ...changes } : row));
    this.store.write({ rows: { ...rows, User: users }, made });
  }

  rows(object: string): readonly Row[] {
    return this.store.read().rows[object] ?? [];
  }

  /** A call that never answers runs into its time limit at once: no test waits. */
  private timeOut(run: () => void): () => void {
    this.ring = run;
    return () => undefined;
  }

  private ring: () => void = () => undefined;

  private send<T>(method: string, perform: () => T): Promise<T> {
    this.calls.push(method);
    const fate = this.fates.shift() ?? null;
    if (fate === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
    if (fate === null) return Promise.resolve().then(perform);
    if (typeof fate === 'object' && 'meanwhile' in fate) return fate.meanwhile().then(perform);
    if (typeof fate === 'object' && 'rejects' in fate) return Promise.reject(fate.rejects);
    if (fate !== 'lost before it arrives') perform();
    if (typeof fate === 'object') return Promise.resolve(fate.answers as T);
    this.ring();
    return new Promise<never>(() => undefined);
  }
}

type Answer = ReturnType<typeof answer>;

function user(Id: string, Name: string): Row {
  return { Id, Name, IsActive: true };
}
