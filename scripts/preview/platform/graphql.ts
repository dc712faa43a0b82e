/** Stands in for `lightning/graphql`: no records yet. */
export { UnavailableAdapter as graphql } from './unavailable.ts';

/** The platform's template tag; the query stays the text it is. */
export function gql(parts: TemplateStringsArray, ...values: readonly unknown[]): string {
  return String.raw({ raw: parts }, ...values);
}
