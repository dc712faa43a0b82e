/** The look-ups of domains' tenants: each when asked for, and kept for as long as the page is open. */
import {
  type TenantDirectory,
  TenantError,
  type TenantFailure,
  type TenantFinding,
  type TenantFound,
} from 'c/syncTenantCloud';
import { type BegunStateOf, Lookup, type LookupOutcome } from './lookup';
import { type Observable, ObservableValue } from './observable';

export type TenantState = BegunStateOf<TenantFinding, TenantFailure>;

class TenantLookup extends Lookup<TenantFinding, TenantFailure> {
  private readonly tenants: TenantDirectory;

  constructor(tenants: TenantDirectory) {
    super();
    this.tenants = tenants;
  }

  protected override async ask(
    domain: string,
    signal: AbortSignal,
  ): Promise<LookupOutcome<TenantFinding, TenantFailure>> {
    try {
      return { finding: await this.tenants.find(domain, signal) };
    } catch (error) {
      if (!(error instanceof TenantError)) throw error;
      return { failure: error.failure };
    }
  }
}

export class TenantLookups {
  private readonly tenants: TenantDirectory;
  private readonly current = new ObservableValue<readonly TenantState[]>([]);
  private readonly lookups = new Map<string, TenantLookup>();

  constructor(tenants: TenantDirectory) {
    this.tenants = tenants;
  }

  /** One for each domain that was asked about, in that order. */
  get states(): Observable<readonly TenantState[]> {
    return this.current;
  }

  /** @param domain in plain form; of a domain that was asked about before, the new answer counts */
  async lookUp(domain: string): Promise<void> {
    await (this.lookups.get(domain) ?? this.begin(domain)).lookUp(domain);
  }

  /** @param domain whose look-up; without one, all that are under way */
  cancel(domain?: string): void {
    for (const [each, lookup] of this.lookups) if (domain === undefined || each === domain) lookup.cancel();
  }

  reset(): void {
    for (const lookup of this.lookups.values()) lookup.reset();
    this.lookups.clear();
    this.current.set([]);
  }

  private begin(domain: string): TenantLookup {
    const lookup = new TenantLookup(this.tenants);
    this.lookups.set(domain, lookup);
    lookup.state.watch(() => this.tell());
    return lookup;
  }

  private tell(): void {
    const states = [...this.lookups.values()].map(({ state }) => state.value);
    this.current.set(states.filter((state) => state.kind !== 'idle'));
  }
}

/** The tenant that was found of a domain; null: none, or it was not looked up. */
export function tenantOf(states: readonly TenantState[], domain: string): TenantFound | null {
  const state = states.find((each) => each.domain === domain);
  return state?.kind === 'found' && state.finding.kind === 'tenant' ? state.finding : null;
}
