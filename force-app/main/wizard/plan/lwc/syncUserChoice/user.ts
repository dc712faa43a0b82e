/** Reads a user from the result of a query: the shape of `lightning/graphql` is known here and nowhere else in this bundle. */

export interface ChosenUser {
  readonly id: string;
  /** null where it was not read. */
  readonly name: string | null;
  readonly isActive: boolean | null;
}

type Plain = Readonly<Record<string, unknown>>;

/** The first user in the data of the query; null where there is none for this admin. */
export function readUser(data: unknown): ChosenUser | null {
  const { edges } = asPlain(asPlain(asPlain(asPlain(data).uiapi).query).User);
  const [edge] = Array.isArray(edges) ? (edges as unknown[]) : [];
  const { Id: id, Name, IsActive } = asPlain(asPlain(edge).node);
  if (typeof id !== 'string') return null;
  const name = asPlain(Name).value;
  const isActive = asPlain(IsActive).value;
  return {
    id,
    name: typeof name === 'string' ? name : null,
    isActive: typeof isActive === 'boolean' ? isActive : null,
  };
}

function asPlain(value: unknown): Plain {
  return typeof value === 'object' && value !== null ? (value as Plain) : {};
}
