/** The door to saved assessments, over the two queries of the component. */
import { type Reads, type Records, recordsOver, WireQuestions } from 'c/syncRecord';

export type ListVariables = Parameters<Reads['list']>[0];
export type OneVariables = Parameters<Reads['one']>[0];

type Writes = Parameters<typeof recordsOver>[0];

export class Asking {
  readonly list: WireQuestions<ListVariables>;
  readonly one: WireQuestions<OneVariables>;
  readonly records: Records;

  /** @param showList hands the variables to the component's wire, as does `showOne` */
  constructor(
    writes: Writes,
    showList: (variables: ListVariables) => void,
    showOne: (variables: OneVariables) => void,
  ) {
    this.list = new WireQuestions(showList);
    this.one = new WireQuestions(showOne);
    this.records = recordsOver(writes, {
      list: (variables) => this.list.ask(variables),
      one: (variables) => this.one.ask(variables),
    });
  }
}
