/** The queries as the wire adapter takes them. */
import { LIST_QUERY, ONE_QUERY } from 'c/syncAssessment';
import { gql } from 'lightning/graphql';

// Queries that are put together are allowed ("GraphQL API Wire Adapter" in the Lightning Web Components guide).
export const LIST_DOCUMENT = gql`
  ${LIST_QUERY}
`;
export const ONE_DOCUMENT = gql`
  ${ONE_QUERY}
`;
