/** Turns a wire into questions and answers, since the platform answers queries to components only, and only by wire. */
import type { Answer } from './door';

/** What the wire hands over; both are undefined while it loads. */
export interface WireResult extends Answer {
  readonly refresh?: () => Promise<void>;
}

/**
 * One query of a component. The component shows the variables to its wire, and hands on whatever the wire hands it:
 *
 *     variables = undefined;
 *     questions = new WireQuestions((variables) => { this.variables = variables; });
 *     @wire(graphql, { query: ONE_QUERY, variables: '$variables' })
 *     answered(result) { this.questions.settle(result); }
 */
export class WireQuestions<Variables> {
  private readonly show: (variables: Variables) => void;
  private readonly seen = new Set<string>();
  private current: string | null = null;
  private latest: WireResult | null = null;
  private waiting: { resolve(result: WireResult): void; reject(error: Error): void } | null = null;

  constructor(show: (variables: Variables) => void) {
    this.show = show;
  }

  /**
   * Asks the org. A question that was asked before is asked again, since the platform remembers answers.
   * @throws if another question is asked before this one was answered
   */
  async ask(variables: Variables): Promise<Answer> {
    const question = JSON.stringify(variables);
    const result =
      question === this.current && this.latest ? this.latest : await this.first(question, variables);
    if (!this.seen.has(question) || !result.refresh) {
      this.seen.add(question);
      return result;
    }
    await result.refresh();
    return this.latest ?? result;
  }

  /** Takes what the wire hands over. */
  settle(result: WireResult): void {
    if (result.data === undefined && result.errors === undefined) return;
    this.latest = result;
    this.waiting?.resolve(result);
    this.waiting = null;
  }

  private first(question: string, variables: Variables): Promise<WireResult> {
    this.waiting?.reject(new Error('Another question was asked'));
    this.current = question;
    this.latest = null;
    const answer = new Promise<WireResult>((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
    this.show(variables);
    return answer;
  }
}
