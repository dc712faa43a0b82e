/** The look-ups of several domains: one of each, kept for as long as the page is open. */
import { type Ask, type BegunStateOf, Lookup } from './lookup';
import { type Observable, ObservableValue } from './observable';

export class Lookups<Finding, Failure> {
  private readonly ask: Ask<Finding, Failure>;
  private readonly current = new ObservableValue<readonly BegunStateOf<Finding, Failure>[]>([]);
  private lookups = new Map<string, Lookup<Finding, Failure>>();

  constructor(ask: Ask<Finding, Failure>) {
    this.ask = ask;
  }

  /** One for each domain that was asked about, in that order. */
  get states(): Observable<readonly BegunStateOf<Finding, Failure>[]> {
    return this.current;
  }

  /** @param domain in plain form; of a domain that was asked about before, the new answer counts */
  async lookUp(domain: string): Promise<void> {
    await (this.lookups.get(domain) ?? this.begin(domain)).lookUp(domain);
  }

  /** @param domains in plain form, each once; they take the place of those before */
  async lookUpOnly(domains: readonly string[]): Promise<void> {
    this.reset();
    await Promise.all(domains.map((domain) => this.lookUp(domain)));
  }

  /** @param domain whose look-up; without one, all that are under way */
  cancel(domain?: string): void {
    for (const [each, lookup] of this.lookups) if (domain === undefined || each === domain) lookup.cancel();
  }

  reset(): void {
    const before = this.lookups;
    this.lookups = new Map();
    for (const lookup of before.values()) lookup.reset();
    this.current.set([]);
  }

  private begin(domain: string): Lookup<Finding, Failure> {
    const lookup = new Lookup(this.ask);
    this.lookups.set(domain, lookup);
    lookup.state.watch(() => this.tell());
    return lookup;
  }

  private tell(): void {
    const states = [...this.lookups.values()].map(({ state }) => state.value);
    this.current.set(states.filter((state) => state.kind !== 'idle'));
  }
}
