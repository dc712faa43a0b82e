/** The look-ups of the domains that the admin names, one or several at once. */
import { detectMailService, type DnsFailure, type Resolver } from 'c/syncDns';
import type { MailService } from 'c/syncMailService';
import { type BegunStateOf, Lookup, type LookupOutcome } from './lookup';
import { type Observable, ObservableValue } from './observable';

export type LookupState = BegunStateOf<MailService, DnsFailure>;

class DomainLookup extends Lookup<MailService, DnsFailure> {
  private readonly resolver: Resolver;

  constructor(resolver: Resolver) {
    super();
    this.resolver = resolver;
  }

  protected override async ask(
    domain: string,
    signal: AbortSignal,
  ): Promise<LookupOutcome<MailService, DnsFailure>> {
    const { finding, failure } = await detectMailService(domain, this.resolver, { signal });
    return failure ? { failure: failure.failure } : { finding };
  }
}

export class DomainLookups {
  private readonly resolver: Resolver;
  private readonly current = new ObservableValue<readonly LookupState[]>([]);
  private lookups: ReadonlyMap<string, DomainLookup> = new Map();

  constructor(resolver: Resolver) {
    this.resolver = resolver;
  }

  /** One for each domain, in the order in which they were named. */
  get states(): Observable<readonly LookupState[]> {
    return this.current;
  }

  /** @param domains in plain form, each once; they take the place of those before */
  async lookUp(domains: readonly string[]): Promise<void> {
    this.reset();
    const lookups = new Map(domains.map((domain) => [domain, new DomainLookup(this.resolver)]));
    this.lookups = lookups;
    for (const lookup of lookups.values()) lookup.state.watch(() => this.tell(lookups));
    await Promise.all([...lookups].map(([domain, lookup]) => lookup.lookUp(domain)));
  }

  /** Looks up one of them once more. */
  async retry(domain: string): Promise<void> {
    await this.lookups.get(domain)?.lookUp(domain);
  }

  /** @param domain which of them; without one, all that are under way */
  cancel(domain?: string): void {
    for (const [each, lookup] of this.lookups) if (domain === undefined || each === domain) lookup.cancel();
  }

  reset(): void {
    const before = this.lookups;
    this.lookups = new Map();
    for (const lookup of before.values()) lookup.reset();
    this.current.set([]);
  }

  /** A look-up that ends after it was replaced is dropped. */
  private tell(lookups: ReadonlyMap<string, DomainLookup>): void {
    if (lookups !== this.lookups) return;
    const states = [...lookups.values()].map(({ state }) => state.value);
    this.current.set(states.filter((state) => state.kind !== 'idle'));
  }
}
