/** The look-up of one domain that the admin names: the later of two counts, and it can be cancelled. */
import { detectMailService, type Failure, type Resolver } from 'c/syncDns';
import type { MailService } from 'c/syncMailService';
import { type Watchable, Watched } from './watched';

export type LookupState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' | 'cancelled'; readonly domain: string }
  | { readonly kind: 'found'; readonly domain: string; readonly finding: MailService }
  | { readonly kind: 'failed'; readonly domain: string; readonly failure: Failure };

export class DomainLookup {
  readonly #resolver: Resolver;
  readonly #state = new Watched<LookupState>({ kind: 'idle' });
  #running = new AbortController();

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  get state(): Watchable<LookupState> {
    return this.#state;
  }

  /** @param domain in plain form; how it went is told in the state */
  async lookUp(domain: string): Promise<void> {
    this.#running.abort();
    const { signal } = (this.#running = new AbortController());
    this.#state.set({ kind: 'looking', domain });
    try {
      const { finding, failure } = await detectMailService(domain, this.#resolver, { signal });
      if (signal.aborted) return;
      this.#state.set(
        failure ? { kind: 'failed', domain, failure: failure.failure } : { kind: 'found', domain, finding },
      );
    } catch (error) {
      // Whoever stopped it has set the state already.
      if (!signal.aborted) throw error;
    }
  }

  cancel(): void {
    const { value } = this.#state;
    if (value.kind !== 'looking') return;
    this.#running.abort();
    this.#state.set({ kind: 'cancelled', domain: value.domain });
  }
}
