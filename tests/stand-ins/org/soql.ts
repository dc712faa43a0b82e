/** Reads a query as far as the project and `sf` write any: fields, object, one condition, and the page. */

export interface Soql {
  readonly object: string;
  readonly fields: readonly string[];
  /** The field of the one condition and the values it allows; null where there is none that is understood. */
  readonly where: { readonly field: string; readonly values: readonly string[] } | null;
  /** The records of this page come after this id; null: it is the first. */
  readonly after: string | null;
  readonly limit: number;
}

const TEXT = /'((?:[^'\\]|\\.)*)'/g;

export function soqlIn(text: string): Soql {
  const [, list = '', object = ''] = /^\s*SELECT (.*?) FROM (\w+)/is.exec(text) ?? [];
  const [, field, condition = ''] = /\bWHERE (\w+)\s*(?:=|\bIN\b)(.*)$/is.exec(text) ?? [];
  const values = [...condition.matchAll(TEXT)].map(([, value = '']) => value.replace(/\\(.)/g, '$1'));
  return {
    object,
    fields: list.split(',').map((name) => name.trim()),
    where: field === undefined ? null : { field, values },
    after: /\bId > '(\w+)'/.exec(text)?.[1] ?? null,
    limit: Number(/\bLIMIT (\d+)/i.exec(text)?.[1] ?? Infinity),
  };
}

/** Records of the page that a condition lets through; one on a field that they do not show lets all through. */
export function matching<T extends Readonly<Record<string, unknown>>>(
  records: readonly T[],
  { where, after, limit }: Soql,
): T[] {
  const found = records.filter((record) => {
    if (after !== null && String(record['Id']) <= after) return false;
    if (where === null || !(where.field in record)) return true;
    const value = String(record[where.field]).toLowerCase();
    return where.values.some((each) => each.toLowerCase() === value);
  });
  return found.slice(0, limit);
}
