/** Texts of several parts that are looked up by an id. */

/** A value for each id. */
export function byId<Id extends string, Value>(
  ids: readonly Id[],
  valueOf: (id: Id) => Value,
): Readonly<Record<Id, Value>> {
  return Object.fromEntries(ids.map((id) => [id, valueOf(id)])) as Record<Id, Value>;
}
