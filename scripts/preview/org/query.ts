/** Reads the text of a GraphQL query, as far as the package writes any: fields, arguments, variables. */

/** A value in a query, its variables put in. */
export type Argument =
  string | number | boolean | null | readonly Argument[] | { readonly [name: string]: Argument };

/** A field that is asked for, with what is asked of it. */
export interface Selection {
  readonly name: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly selections: readonly Selection[];
}

const TOKEN = /[{}()[\]:!]|\$?\w+|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?/g;

/**
 * The fields that a query asks for at its top.
 * @throws for what is no query of this kind
 */
export function parseQuery(text: string, variables: Readonly<Record<string, unknown>>): readonly Selection[] {
  const tokens = text.replace(/#.*/g, '').match(TOKEN) ?? [];
  let at = 0;

  const peek = (): string => tokens[at] ?? '';
  const take = (expected?: string): string => {
    const token = peek();
    if (token === '' || (expected !== undefined && token !== expected)) {
      throw new Error(`Invalid syntax: ${expected ?? 'something'} expected, not "${token}"`);
    }
    at += 1;
    return token;
  };

  const until = <T>(end: string, item: () => T): T[] => {
    const items: T[] = [];
    while (peek() !== end) items.push(item());
    take(end);
    return items;
  };

  const named = (end: string): Record<string, Argument> =>
    Object.fromEntries(
      until(end, () => {
        const name = take();
        take(':');
        return [name, value()] as const;
      }),
    );

  const value = (): Argument => {
    const token = take();
    if (token === '{') return named('}');
    if (token === '[') return until(']', value);
    if (token.startsWith('$')) return (variables[token.slice(1)] ?? null) as Argument;
    if (token.startsWith('"')) return JSON.parse(token) as string;
    if (/^-?\d/.test(token)) return Number(token);
    const constants: Readonly<Record<string, Argument>> = { true: true, false: false, null: null };
    return constants[token] ?? token;
  };

  const selection = (): Selection => {
    const name = take();
    const args = peek() === '(' ? (take('('), named(')')) : {};
    const selections = peek() === '{' ? (take('{'), until('}', selection)) : [];
    return { name, args, selections };
  };

  // What stands before the first brace declares the variables; their values are checked by whoever uses them.
  while (peek() !== '{') take();
  take('{');
  return until('}', selection);
}
