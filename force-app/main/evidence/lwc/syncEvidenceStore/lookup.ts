/** One look-up at a time of something that has a name: the later of two counts, and it can be cancelled. */
import { type Observable, ObservableValue } from './observable';

/** The result of a look-up. */
type LookupOutcome<Finding, Failure> = { readonly finding: Finding } | { readonly failure: Failure };

/** A look-up that has begun. */
export type BegunStateOf<Finding, Failure> =
  | { readonly kind: 'looking' | 'cancelled'; readonly domain: string }
  | { readonly kind: 'found'; readonly domain: string; readonly finding: Finding }
  | { readonly kind: 'failed'; readonly domain: string; readonly failure: Failure };

type StateOf<Finding, Failure> = { readonly kind: 'idle' } | BegunStateOf<Finding, Failure>;

/** Asks about a domain in plain form; an error that says nothing of the domain is thrown. */
export type Ask<Finding, Failure> = (
  domain: string,
  signal: AbortSignal,
) => Promise<LookupOutcome<Finding, Failure>>;

export class Lookup<Finding, Failure> {
  private readonly ask: Ask<Finding, Failure>;
  private readonly current = new ObservableValue<StateOf<Finding, Failure>>({ kind: 'idle' });
  private running = new AbortController();

  constructor(ask: Ask<Finding, Failure>) {
    this.ask = ask;
  }

  get state(): Observable<StateOf<Finding, Failure>> {
    return this.current;
  }

  /** @param domain in plain form; the result is in the state */
  async lookUp(domain: string): Promise<void> {
    this.running.abort();
    const { signal } = (this.running = new AbortController());
    this.current.set({ kind: 'looking', domain });
    try {
      const outcome = await this.ask(domain, signal);
      if (signal.aborted) return;
      this.current.set(
        'failure' in outcome ? { kind: 'failed', domain, ...outcome } : { kind: 'found', domain, ...outcome },
      );
    } catch (error) {
      // Whoever stopped it has set the state already.
      if (!signal.aborted) throw error;
    }
  }

  cancel(): void {
    const { value } = this.current;
    if (value.kind !== 'looking') return;
    this.running.abort();
    this.current.set({ kind: 'cancelled', domain: value.domain });
  }

  reset(): void {
    this.running.abort();
    this.current.set({ kind: 'idle' });
  }
}
