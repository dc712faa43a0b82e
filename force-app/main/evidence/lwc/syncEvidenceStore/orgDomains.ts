/** The org's mail domains: its users counted by domain, and the domains looked up; each when asked for, one at a time. */
import { detectMailService, type DnsFailure, type Resolver } from 'c/syncDns';
import type { MailService } from 'c/syncMailService';
import { type ScanProgress, type ScanResult, type UserPages, UserScan, USUAL_LIMIT } from 'c/syncUserDomains';
import { type Observable, ObservableValue } from './observable';

/** What a look-up of a domain brought. */
export type LookupResult =
  | { readonly kind: 'seen'; readonly finding: MailService }
  | { readonly kind: 'failed'; readonly failure: DnsFailure };

/** By domain; one that is not in it was not looked up. */
export type LookupResults = ReadonlyMap<string, LookupResult>;

type OrgDomainsWork =
  | { readonly kind: 'counting'; readonly progress: ScanProgress | null }
  | { readonly kind: 'looking'; readonly done: number; readonly of: number };

export interface OrgDomainsState {
  /** What is under way; null: nothing. */
  readonly work: OrgDomainsWork | null;
  /** Null until users were counted. */
  readonly result: ScanResult | null;
  readonly lookups: LookupResults;
}

const NOTHING: OrgDomainsState = { work: null, result: null, lookups: new Map() };

export class OrgDomains {
  private readonly resolver: Resolver;
  private readonly current = new ObservableValue<OrgDomainsState>(NOTHING);
  private scan = this.newScan();
  private pages: UserPages | null = null;
  private running = new AbortController();

  constructor(resolver: Resolver) {
    this.resolver = resolver;
  }

  get state(): Observable<OrgDomainsState> {
    return this.current;
  }

  /** Sets the source of the org's users; without it, a count fails. */
  open(users: UserPages): void {
    this.pages = users;
  }

  /** Counts, or counts on from where the last count stopped, with the bound raised; a failure is in the state. */
  async count(): Promise<void> {
    const signal = this.begin({ kind: 'counting', progress: null });
    if (!signal) return;
    const result = await this.scan.run({
      signal,
      limit: (this.current.value.result?.users ?? 0) + USUAL_LIMIT,
      onProgress: (progress) => {
        if (!signal.aborted) this.change({ work: { kind: 'counting', progress } });
      },
    });
    // A look-up that ends after a reset is dropped.
    if (signal !== this.running.signal || this.current.value.work === null) return;
    this.change({ work: null, result });
    if (result.error !== undefined) console.warn('Sync Readiness:', result.error);
  }

  /** @param domains in plain form; one that fails is reported in the state and stops no other */
  async lookUp(domains: readonly string[]): Promise<void> {
    const signal = this.begin({ kind: 'looking', done: 0, of: domains.length });
    if (!signal) return;
    try {
      await Promise.all(domains.map((domain) => this.see(domain, signal)));
    } finally {
      if (this.current.value.work !== null && signal === this.running.signal) this.change({ work: null });
    }
  }

  /** What was counted and seen until then stays. */
  cancel(): void {
    this.running.abort();
  }

  /** Ends what is under way and forgets what was counted and seen. */
  reset(): void {
    this.running.abort();
    this.scan = this.newScan();
    this.current.set(NOTHING);
  }

  /** @returns null while something else is under way */
  private begin(work: OrgDomainsWork): AbortSignal | null {
    if (this.current.value.work) return null;
    this.running = new AbortController();
    this.change({ work });
    return this.running.signal;
  }

  private async see(domain: string, signal: AbortSignal): Promise<void> {
    try {
      const { finding, failure } = await detectMailService(domain, this.resolver, { signal });
      if (signal.aborted) return;
      this.note(domain, failure ? { kind: 'failed', failure: failure.failure } : { kind: 'seen', finding });
    } catch (error) {
      // What was cancelled stays as it was: not looked up.
      if (!signal.aborted) throw error;
    }
  }

  private note(domain: string, lookup: LookupResult): void {
    const { lookups, work } = this.current.value;
    this.change({
      lookups: new Map(lookups).set(domain, lookup),
      work: work?.kind === 'looking' ? { ...work, done: work.done + 1 } : work,
    });
  }

  private change(part: Partial<OrgDomainsState>): void {
    this.current.set({ ...this.current.value, ...part });
  }

  private newScan(): UserScan {
    return new UserScan({ page: (after, signal) => this.users().page(after, signal) });
  }

  private users(): UserPages {
    if (!this.pages) throw new Error('The users cannot be read here');
    return this.pages;
  }
}
