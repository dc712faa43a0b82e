/** The look-up of one domain that the admin names: the later of two counts, and it can be cancelled. */
import { detectMailService, type Failure, type Resolver } from 'c/syncDns';
import type { MailService } from 'c/syncMailService';
import { type Observable, ObservableValue } from './observable';

export type LookupState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' | 'cancelled'; readonly domain: string }
  | { readonly kind: 'found'; readonly domain: string; readonly finding: MailService }
  | { readonly kind: 'failed'; readonly domain: string; readonly failure: Failure };

export class DomainLookup {
  private readonly resolver: Resolver;
  private readonly current = new ObservableValue<LookupState>({ kind: 'idle' });
  private running = new AbortController();

  constructor(resolver: Resolver) {
    this.resolver = resolver;
  }

  get state(): Observable<LookupState> {
    return this.current;
  }

  /** @param domain in plain form; how it went is told in the state */
  async lookUp(domain: string): Promise<void> {
    this.running.abort();
    const { signal } = (this.running = new AbortController());
    this.current.set({ kind: 'looking', domain });
    try {
      const { finding, failure } = await detectMailService(domain, this.resolver, { signal });
      if (signal.aborted) return;
      this.current.set(
        failure ? { kind: 'failed', domain, failure: failure.failure } : { kind: 'found', domain, finding },
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
