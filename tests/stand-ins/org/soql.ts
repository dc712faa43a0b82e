/** Reads a query as far as the project and `sf` write any: fields, object, one condition. */

export interface Soql {
  readonly object: string;
  readonly fields: readonly string[];
  /** The field of the one condition and the values it allows; null where there is none that is understood. */
  readonly where: { readonly field: string; readonly values: readonly string[] } | null;
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
  };
}

/** Records that a condition lets through; one on a field that they do not show lets all through. */
export function matching<T extends Readonly<Record<string, unknown>>>(
  records: readonly T[],
  { where }: Soql,
): T[] {
  return records.filter((record) => {
    if (where === null || !(where.field in record)) return true;
    const value = String(record[where.field]).toLowerCase();
    return where.values.some((each) => each.toLowerCase() === value);
  });
}
