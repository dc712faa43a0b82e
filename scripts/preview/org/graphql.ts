/** Answers GraphQL queries over the records of the stand-in org, with the user's own rights. */
import type { FieldInfo, Objects } from '../../support/objects.ts';
import { STANDARD_FIELDS } from '../../support/platform.ts';
import { type Argument, parseQuery, type Selection } from './query.ts';
import type { Row, Store, StoredValue } from './store.ts';
import type { Access } from './uiApi.ts';

interface QueryOptions {
  readonly objects: Objects;
  readonly store: Store;
  readonly access?: (name: string) => Access;
}

export interface QueryResult {
  readonly data: unknown;
  readonly errors: readonly { readonly message: string }[] | undefined;
}

type Shown = Readonly<Record<string, unknown>>;

/** Fields of every object that are no metadata. */
const SYSTEM = ['Id', 'Name', 'CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById'];
const SYSTEM_REFERENCES: Readonly<Record<string, string>> = {
  CreatedBy: 'CreatedById',
  LastModifiedBy: 'LastModifiedById',
};

/**
 * Answers one query.
 * @param text of a query below `uiapi { query { … } }`
 */
export function answer(
  text: string,
  variables: Readonly<Record<string, unknown>>,
  options: QueryOptions,
): QueryResult {
  try {
    const [uiapi] = parseQuery(text, variables);
    const [query] = uiapi?.selections ?? [];
    if (uiapi?.name !== 'uiapi' || query?.name !== 'query')
      throw new Error('Only uiapi { query } is answered here');
    const org = new Queried(options);
    const data = query.selections.map((each) => [each.name, org.connection(each.name, each, () => true)]);
    return { data: { uiapi: { query: Object.fromEntries(data) as Shown } }, errors: undefined };
  } catch (error) {
    return { data: undefined, errors: [{ message: error instanceof Error ? error.message : String(error) }] };
  }
}

class Queried {
  private readonly options: QueryOptions;

  constructor(options: QueryOptions) {
    this.options = options;
  }

  connection(object: string, { args, selections }: Selection, belongs: (row: Row) => boolean): Shown {
    if (!this.visible(object)) throw undefinedField(object, 'RecordQuery');
    const rows = (this.options.store.read().rows[object] ?? [])
      .filter(belongs)
      .filter((row) => this.fits(object, row, args['where'] ?? null));
    const sorted = [...rows].sort((a, b) => order(a, b, args['orderBy'] ?? null));
    const start = typeof args['after'] === 'string' ? Number(args['after']) : 0;
    const end = start + (typeof args['first'] === 'number' ? args['first'] : 10);
    const node = selections.find(({ name }) => name === 'edges')?.selections[0];
    return {
      totalCount: sorted.length,
      pageInfo: { hasNextPage: end < sorted.length, endCursor: String(Math.min(end, sorted.length)) },
      edges: sorted.slice(start, end).map((row) => ({ node: node ? this.node(object, row, node) : {} })),
    };
  }

  private node(object: string, row: Row, { selections }: Selection): Shown {
    return Object.fromEntries(selections.map((each) => [each.name, this.field(object, row, each)]));
  }

  private field(object: string, row: Row, selection: Selection): unknown {
    const { name } = selection;
    if (name === 'Id') return row.Id;
    const reference = this.reference(object, name);
    if (reference) {
      const found = this.options.store
        .read()
        .rows[reference.to]?.find(({ Id }) => Id === row[reference.field]);
      return found ? this.node(reference.to, found, selection) : null;
    }
    const child = this.child(object, name);
    if (child) return this.connection(child.object, selection, (each) => each[child.field] === row.Id);
    if (!this.has(object, name)) throw undefinedField(name, object);
    return { value: row[name] ?? null };
  }

  /** The field that a relationship such as `Done_By__r` goes through, and where it leads. */
  private reference(object: string, name: string): { readonly field: string; readonly to: string } | null {
    const system = SYSTEM_REFERENCES[name];
    if (system !== undefined) return { field: system, to: 'User' };
    const field = name.replace(/__r$/, '__c');
    const to = field === name ? null : (this.info(object, field)?.referenceTo ?? null);
    return to === null ? null : { field, to };
  }

  /** The field of another object by which its records belong to one of this object. */
  private child(object: string, name: string): { readonly object: string; readonly field: string } | null {
    for (const [other, fields] of Object.entries(this.options.objects)) {
      const found = Object.entries(fields).find(
        ([, info]) => info.referenceTo === object && `${String(info.relationshipName)}__r` === name,
      );
      if (found && this.visible(other)) return { object: other, field: found[0] };
    }
    return null;
  }

  private fits(object: string, row: Row, where: Argument): boolean {
    if (typeof where !== 'object' || where === null) return true;
    return Object.entries(where).every(([field, condition]) => {
      if (!this.has(object, field)) throw undefinedField(field, `${object}_Filter`);
      const { eq, ...others } = condition as Readonly<Record<string, Argument>>;
      if (Object.keys(others).length > 0) throw new Error('Only the operator eq is known here');
      return String(row[field] ?? '').toLowerCase() === String(eq ?? '').toLowerCase();
    });
  }

  private visible(object: string): boolean {
    const isKnown = object in this.options.objects || STANDARD_FIELDS.has(object);
    return isKnown && (this.options.access?.(object) ?? 'edit') !== 'none';
  }

  private has(object: string, field: string): boolean {
    if (SYSTEM.includes(field) || STANDARD_FIELDS.get(object)?.has(field) === true) return true;
    return (
      this.info(object, field) !== undefined &&
      (this.options.access?.(`${object}.${field}`) ?? 'edit') !== 'none'
    );
  }

  private info(object: string, field: string): FieldInfo | undefined {
    return this.options.objects[object]?.[field];
  }
}

/** To a user without access, the schema does not have the object or field. */
function undefinedField(field: string, type: string): Error {
  return new Error(
    `Validation error of type FieldUndefined: Field '${field}' in type '${type}' is undefined`,
  );
}

function order(a: Row, b: Row, by: Argument): number {
  if (typeof by !== 'object' || by === null) return 0;
  const [entry] = Object.entries(by);
  if (!entry) return 0;
  const [field, how] = entry;
  const direction = (how as { readonly order?: Argument }).order === 'DESC' ? -1 : 1;
  return direction * compare(a[field] ?? null, b[field] ?? null);
}

/** An empty value comes first. */
function compare(a: StoredValue, b: StoredValue): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
