/** Reads the text of a GraphQL query: which fields it asks for, with their arguments, the variables put in. */
import { parse, valueFromASTUntyped, type SelectionNode, type SelectionSetNode } from 'graphql';

/** A value in a query, its variables put in. */
export type Argument =
  string | number | boolean | null | readonly Argument[] | { readonly [name: string]: Argument };

/** A field that is asked for, with what is asked of it. */
export interface Selection {
  readonly name: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly selections: readonly Selection[];
}

type Variables = Readonly<Record<string, unknown>>;

function selectionOf(node: SelectionNode, variables: Variables): Selection {
  if (node.kind !== 'Field') throw new Error(`Only fields are answered here, no ${node.kind}.`);
  const args = (node.arguments ?? []).map(
    ({ name, value }) => [name.value, (valueFromASTUntyped(value, variables) ?? null) as Argument] as const,
  );
  return {
    name: node.name.value,
    args: Object.fromEntries(args),
    selections: selectionsOf(node.selectionSet, variables),
  };
}

function selectionsOf(set: SelectionSetNode | undefined, variables: Variables): readonly Selection[] {
  return (set?.selections ?? []).map((node) => selectionOf(node, variables));
}

/**
 * The fields that a query asks for at its top.
 * @throws for what is no query
 */
export function parseQuery(text: string, variables: Variables): readonly Selection[] {
  const [query] = parse(text).definitions;
  if (query?.kind !== 'OperationDefinition' || query.operation !== 'query')
    throw new Error('Only a query is answered here.');
  return selectionsOf(query.selectionSet, variables);
}
