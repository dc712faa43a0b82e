/** Stands in for UI API over a store: it takes, refuses and answers as an org does. For the preview and for tests. */
import type { FieldInfo, Objects } from '../../support/objects.ts';
import { findDuplicates, faultsOf, findMissing, type Writable } from './check.ts';
import { recordError, refusalError } from './errors.ts';
import type { Row, Store, StoredValue } from './store.ts';

export type Access = 'none' | 'read' | 'edit';

interface OrgOptions {
  readonly objects: Objects;
  readonly store: Store;
  /** Who is signed in. */
  readonly userId: string;
  /** ISO 8601, UTC; two calls may give the same. */
  readonly now: () => string;
  /** By object, or by `Object.Field`; what is not named is `edit`. */
  readonly access?: (name: string) => Access;
  /** Stands between a call and what it does: a test may lose the call, or the answer. */
  readonly intercept?: <T>(method: string, perform: () => T) => Promise<T>;
}

interface Input {
  readonly apiName?: string;
  readonly fields: Readonly<Record<string, StoredValue>>;
}

/** A record as UI API answers. */
export interface Representation {
  readonly id: string;
  readonly apiName: string;
  readonly lastModifiedDate: string;
  readonly fields: Readonly<
    Record<string, { readonly value: StoredValue; readonly displayValue: string | null }>
  >;
}

/** The functions of `lightning/uiRecordApi`. */
export interface UiApi {
  createRecord(input: Input): Promise<Representation>;
  updateRecord(input: Input, options?: { readonly ifUnmodifiedSince?: string }): Promise<Representation>;
  deleteRecord(id: string): Promise<void>;
  /** What the wire adapter `getRecord` shows; null where there is none for this user. */
  record(id: string): Representation | null;
}

/** Objects have key prefixes by their place in the metadata: `a00`, `a01` … */
function idOf(object: string, objects: Objects, number: number): string {
  const prefix = `a${String(Object.keys(objects).indexOf(object)).padStart(2, '0')}`;
  return `${prefix}${String(number).padStart(12, '0')}AAA`;
}

export function uiApiOver(options: OrgOptions): UiApi {
  const { objects, store, userId, now } = options;
  const access = options.access ?? ((): Access => 'edit');
  const intercept = options.intercept ?? ((_method, perform) => Promise.resolve().then(perform));

  const writableOf = (object: string): Writable => {
    const infos: [string, FieldInfo][] = Object.entries(objects[object] ?? {});
    return Object.fromEntries(
      infos.filter(([name, { formula }]) => formula === null && access(`${object}.${name}`) === 'edit'),
    );
  };

  const find = (id: string): { readonly object: string; readonly row: Row } | null => {
    for (const [object, rows] of Object.entries(store.read().rows)) {
      const row = rows.find((each) => each.Id === id);
      if (row) return { object, row };
    }
    return null;
  };

  const keep = (object: string, row: Row): Representation => {
    const others = (store.read().rows[object] ?? []).filter(({ Id }) => Id !== row.Id);
    const infos = objects[object] ?? {};
    const faults = [
      ...findMissing(row, infos),
      ...findDuplicates(row, others, infos),
      ...dangling(row, infos),
    ];
    if (faults.length > 0) throw recordError(faults);
    const { rows, made } = store.read();
    store.write({ rows: { ...rows, [object]: [...others, row] }, made });
    return represent(object, row);
  };

  const dangling = (row: Row, infos: Writable): Parameters<typeof recordError>[0] =>
    Object.entries(infos).flatMap(([name, { type }]) => {
      const id = row[name];
      if (type !== 'MasterDetail' || typeof id !== 'string' || find(id)) return [];
      return [
        { errorCode: 'INVALID_CROSS_REFERENCE_KEY', message: 'invalid cross reference id', field: name },
      ];
    });

  const represent = (object: string, row: Row): Representation => ({
    id: row.Id,
    apiName: object,
    lastModifiedDate: String(row['LastModifiedDate']),
    fields: Object.fromEntries(
      Object.entries(row)
        .filter(([name]) => access(`${object}.${name}`) !== 'none')
        .map(([name, value]) => {
          const label = objects[object]?.[name]?.values?.[String(value)];
          return [name, { value, displayValue: label ?? null }];
        }),
    ),
  });

  const create = ({ apiName = '', fields }: Input): Representation => {
    if (!(apiName in objects) || access(apiName) !== 'edit') {
      throw refusalError(403, 'INSUFFICIENT_ACCESS', `You don't have access to create ${apiName}.`);
    }
    const faults = faultsOf(fields, writableOf(apiName));
    if (faults.length > 0) throw recordError(faults);
    const { rows, made } = store.read();
    const id = idOf(apiName, objects, made + 1);
    const defaults = Object.entries(objects[apiName] ?? {}).map(([name, { type, defaultValue }]) => [
      name,
      type === 'Checkbox' ? defaultValue === 'true' : null,
    ]);
    const stamp = now();
    const row: Row = {
      ...(Object.fromEntries(defaults) as Record<string, StoredValue>),
      ...cleanFields(fields),
      Id: id,
      Name: `${apiName
        .split('_')
        .map((word) => word[0])
        .join('')
        .slice(0, 2)}-${String(made + 1).padStart(5, '0')}`,
      CreatedById: userId,
      CreatedDate: stamp,
      LastModifiedById: userId,
      LastModifiedDate: stamp,
    };
    const kept = keep(apiName, row);
    store.write({ rows: { ...rows, [apiName]: [...(rows[apiName] ?? []), row] }, made: made + 1 });
    return kept;
  };

  const update = ({ fields }: Input, unmodifiedSince: string | undefined): Representation => {
    const { Id, ...changes } = fields;
    const found = typeof Id === 'string' ? find(Id) : null;
    if (!found || access(found.object) === 'none') {
      throw refusalError(404, 'NOT_FOUND', 'The requested resource does not exist');
    }
    const { object, row } = found;
    if (access(object) !== 'edit')
      throw refusalError(403, 'INSUFFICIENT_ACCESS', 'You cannot edit this record.');
    if (unmodifiedSince !== undefined && String(row['LastModifiedDate']) > unmodifiedSince) {
      throw refusalError(412, 'PRECONDITION_FAILED', 'The record was modified since the time given.');
    }
    const faults = faultsOf(changes, writableOf(object));
    if (faults.length > 0) throw recordError(faults);
    const stamps = { LastModifiedById: userId, LastModifiedDate: now() };
    return keep(object, { ...row, ...cleanFields(changes), ...stamps });
  };

  const remove = (id: string): void => {
    const found = find(id);
    if (!found) throw refusalError(404, 'NOT_FOUND', 'The requested resource does not exist');
    if (access(found.object) !== 'edit')
      throw refusalError(403, 'INSUFFICIENT_ACCESS', 'You cannot delete this record.');
    const { rows, made } = store.read();
    const left = (rows[found.object] ?? []).filter(({ Id }) => Id !== id);
    store.write({ rows: { ...rows, [found.object]: left }, made });
  };

  return {
    createRecord: (input) => intercept('createRecord', () => create(input)),
    updateRecord: (input, given) => intercept('updateRecord', () => update(input, given?.ifUnmodifiedSince)),
    deleteRecord: (id) => intercept('deleteRecord', () => remove(id)),
    record: (id) => {
      const found = find(id);
      return found && access(found.object) !== 'none' ? represent(found.object, found.row) : null;
    },
  };
}

/** As the org stores values: no empty text, text trimmed, line ends of two characters. */
function cleanFields(fields: Readonly<Record<string, StoredValue>>): Record<string, StoredValue> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.trim().replace(/\r\n?|\n/g, '\r\n') || null : value,
    ]),
  );
}
