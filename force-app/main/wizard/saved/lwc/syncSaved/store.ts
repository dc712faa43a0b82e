/** The repository of assessments, over the two wired queries of the component. */
import {
  type AssessmentRepository,
  assessmentRepository,
  type QueryPort,
  type RecordPort,
  WiredQuery,
} from 'c/syncAssessmentStore';

export type ListVariables = Parameters<QueryPort['list']>[0];
export type OneVariables = Parameters<QueryPort['one']>[0];

export class AssessmentStore {
  readonly list: WiredQuery<ListVariables>;
  readonly one: WiredQuery<OneVariables>;
  readonly repository: AssessmentRepository;

  /** @param showList hands the variables to the component's wire, as does `showOne` */
  constructor(
    records: RecordPort,
    showList: (variables: ListVariables) => void,
    showOne: (variables: OneVariables) => void,
  ) {
    this.list = new WiredQuery(showList);
    this.one = new WiredQuery(showOne);
    this.repository = assessmentRepository(records, {
      list: (variables) => this.list.run(variables),
      one: (variables) => this.one.run(variables),
    });
  }
}
