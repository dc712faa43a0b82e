/** Stands in for `lightning/graphql` over the sample org. */
import { answer, type QueryResult } from '../org/graphql.ts';
import { ORG } from './org.ts';
import { areUsersDenied, asksForAddresses, asksForUser, queryUsersAfter } from './users.ts';

/** The platform's template tag; the query stays the text it is. */
export function gql(parts: TemplateStringsArray, ...values: readonly unknown[]): string {
  return String.raw({ raw: parts }, ...values);
}

interface Parameters {
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const REFUSED: QueryResult = { data: undefined, errors: [{ message: 'INSUFFICIENT_ACCESS' }] };

type Report = (result: Partial<QueryResult> & { readonly refresh?: () => Promise<void> }) => void;

/** Wire adapter: like the platform's, it waits for its variables. */
export class graphql {
  private readonly report: Report;
  private parameters: Parameters = {};

  constructor(report: Report) {
    this.report = report;
    report({ data: undefined, errors: undefined });
  }

  connect(): void {
    // The adapter answers when it is given its parameters.
  }

  update(parameters: Parameters): void {
    this.parameters = parameters;
    void this.answer();
  }

  disconnect(): void {
    this.parameters = {};
  }

  private result(
    query: string,
    variables: Readonly<Record<string, unknown>>,
  ): QueryResult | Promise<QueryResult> {
    if (asksForAddresses(query)) return queryUsersAfter(variables['after']);
    return areUsersDenied && asksForUser(query) ? REFUSED : answer(query, variables, ORG);
  }

  private async answer(): Promise<void> {
    const { query, variables } = this.parameters;
    if (query === undefined || variables === undefined) return;
    // An org never answers at once.
    await Promise.resolve();
    const result = await this.result(query, variables);
    this.report({ ...result, refresh: () => this.answer() });
  }
}
