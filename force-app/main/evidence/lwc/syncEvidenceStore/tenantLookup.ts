/** The look-up of a domain's tenant: the later of two counts, and it can be cancelled. */
import { type TenantDirectory, TenantError, type TenantFailure, type TenantFinding } from 'c/syncTenantCloud';
import { type Observable, ObservableValue } from './observable';

export type TenantState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' | 'cancelled'; readonly domain: string }
  | { readonly kind: 'found'; readonly domain: string; readonly finding: TenantFinding }
  | { readonly kind: 'failed'; readonly domain: string; readonly failure: TenantFailure };

export class TenantLookup {
  private readonly tenants: TenantDirectory;
  private readonly current = new ObservableValue<TenantState>({ kind: 'idle' });
  private running = new AbortController();

  constructor(tenants: TenantDirectory) {
    this.tenants = tenants;
  }

  get state(): Observable<TenantState> {
    return this.current;
  }

  /** @param domain in plain form; how it went is told in the state */
  async lookUp(domain: string): Promise<void> {
    this.running.abort();
    const { signal } = (this.running = new AbortController());
    this.current.set({ kind: 'looking', domain });
    try {
      const finding = await this.tenants.find(domain, signal);
      if (!signal.aborted) this.current.set({ kind: 'found', domain, finding });
    } catch (error) {
      // Whoever stopped it has set the state already.
      if (signal.aborted) return;
      if (!(error instanceof TenantError)) throw error;
      this.current.set({ kind: 'failed', domain, failure: error.failure });
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
