/** Runs a wired query like a function call: the platform runs queries for components only, and only by wire. */
import type { QueryResponse } from './ports';

/** What the wire hands over; both are undefined while it loads. */
export interface WiredResult extends QueryResponse {
  readonly refresh?: () => Promise<void>;
}

/**
 * One query of a component. The component shows the variables to its wire, and hands on whatever the wire hands it:
 *
 *     variables = undefined;
 *     query = new WiredQuery((variables) => { this.variables = variables; });
 *     @wire(graphql, { query: ONE_QUERY, variables: '$variables' })
 *     handleResult(result) { this.query.settle(result); }
 */
export class WiredQuery<Variables> {
  private readonly show: (variables: Variables) => void;
  private readonly seen = new Set<string>();
  private current: string | null = null;
  private latest: WiredResult | null = null;
  private waiting: { resolve(result: WiredResult): void; reject(error: Error): void } | null = null;

  constructor(show: (variables: Variables) => void) {
    this.show = show;
  }

  /**
   * Runs the query. The same variables again are sent to the org again, since the platform caches results.
   * @throws if it is run again before there was a result
   */
  async run(variables: Variables): Promise<QueryResponse> {
    const key = JSON.stringify(variables);
    const result = key === this.current && this.latest ? this.latest : await this.first(key, variables);
    if (!this.seen.has(key) || !result.refresh) {
      this.seen.add(key);
      return result;
    }
    await result.refresh();
    return this.latest ?? result;
  }

  /** Takes what the wire hands over. */
  settle(result: WiredResult): void {
    if (result.data === undefined && result.errors === undefined) return;
    this.latest = result;
    this.waiting?.resolve(result);
    this.waiting = null;
  }

  private first(key: string, variables: Variables): Promise<WiredResult> {
    this.waiting?.reject(new Error('The query was run again'));
    this.current = key;
    this.latest = null;
    const response = new Promise<WiredResult>((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
    this.show(variables);
    return response;
  }
}
