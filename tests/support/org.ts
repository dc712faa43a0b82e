/** A stand-in org for tests, with the door to its records: calls can be lost on the way, or their answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '../../force-app/main/record/lwc/syncRecord/door.ts';
import { recordsOver } from '../../force-app/main/record/lwc/syncRecord/records.ts';
import { answer } from '../../scripts/preview/org/graphql.ts';
import { memoryStore, type Row, type Store } from '../../scripts/preview/org/store.ts';
import { type Access, type UiApi, uiApiOver } from '../../scripts/preview/org/uiApi.ts';
import { objects } from '../../scripts/support/objects.ts';
import { PACKAGE } from '../../scripts/support/project.ts';

export const OBJECTS = objects();

const QUERIES = readFileSync(join(PACKAGE, 'record', 'lwc', 'syncRecord', 'queries.ts'), 'utf8');

/** The text of a query as it stands in the source, with the parts that it names put in. */
export function queryText(name: 'LIST_QUERY' | 'ONE_QUERY'): string {
  return templateText(name).replace(/\$\{(\w+)\}/g, (_, part: string) => templateText(part));
}

function templateText(name: string): string {
  const text = new RegExp(`const ${name} = (?:gql)?\`([^\`]+)\``).exec(QUERIES)?.[1];
  if (text === undefined) throw new Error(`No text ${name}`);
  return text;
}

/** What happens to one call, in place of the usual. */
export type Fate = 'lost before it arrives' | 'answer lost' | 'offline';

export interface Visit {
  readonly door: Records;
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

  /** A page that a user has open, with what its door remembers. */
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
    const ask = (
      name: 'LIST_QUERY' | 'ONE_QUERY',
      variables: Readonly<Record<string, unknown>>,
    ): Promise<Answer> =>
      this.send(name, () => answer(queryText(name), variables, { objects: OBJECTS, store, access }));
    const door = recordsOver(
      api,
      { list: (variables) => ask('LIST_QUERY', variables), one: (variables) => ask('ONE_QUERY', variables) },
      { timer: { after: (_delay, run) => this.timeOut(run) } },
    );
    return { door, api };
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
    if (fate === 'answer lost') perform();
    this.ring();
    return new Promise<never>(() => undefined);
  }
}

type Answer = ReturnType<typeof answer>;

function user(Id: string, Name: string): Row {
  return { Id, Name };
}
