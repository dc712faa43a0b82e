/**
 * The queries by which saved assessments are read, as text for `gql` of `lightning/graphql`; made from the schema, so that
 * no field is named a second time.
 */
import {
  ANSWER_FIELDS,
  ASSESSMENT,
  ASSESSMENT_FIELDS as A,
  relationshipOf,
  TASK_FIELDS as T,
  TASKS_OF_ASSESSMENT,
} from './schema';

/** More tasks than any plan has. */
const MOST_TASKS = 200;

const value = (field: string): string => `${field} { value }`;
const nameOf = (reference: string): string => `${reference} { Name { value } }`;
const userOf = (field: string, fields: readonly string[]): string =>
  `${relationshipOf(field)} { ${values(fields)} }`;
const values = (fields: readonly string[]): string => fields.map(value).join(' ');

/** What the list shows of an assessment. */
const SUMMARY = `Id ${values(['Name', 'LastModifiedDate', A.asOf, A.status, A.stops, A.earliest, A.latest, A.option])}`;

const ALL = values([...Object.values(ANSWER_FIELDS), ...Object.values(A)]);

const TASK_VALUES = values([T.task, T.who, T.order, T.inPlan, T.done, T.doneBy, T.doneOn, T.assignee, T.due]);

const TASK_USERS = `${userOf(T.doneBy, ['Name'])} ${userOf(T.assignee, ['Name', 'IsActive'])}`;

/** One page of assessments, the last changed first. Variables: `first`, `after`. */
export const LIST_QUERY = `query SyncAssessments($first: Int, $after: String) {
  uiapi { query {
    ${ASSESSMENT}(first: $first, after: $after, orderBy: { LastModifiedDate: { order: DESC } }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ${SUMMARY} ${nameOf('LastModifiedBy')} } }
    }
  } }
}`;

/** One assessment with its tasks. Variables: `where`, by its id or by its key. */
export const ONE_QUERY = `query SyncAssessment($where: ${ASSESSMENT}_Filter) {
  uiapi { query {
    ${ASSESSMENT}(first: 1, where: $where) {
      edges { node {
        Id ${values(['Name', 'LastModifiedDate'])} ${ALL}
        ${TASKS_OF_ASSESSMENT}(first: ${MOST_TASKS}, orderBy: { ${T.order}: { order: ASC } }) {
          edges { node { Id ${value('LastModifiedDate')} ${TASK_VALUES} ${TASK_USERS} } }
        }
      } }
    }
  } }
}`;
