/** The org's mail domains: counted when asked for, looked up when asked for; the mix informs. */
import { api, LightningElement } from 'lwc';
import type { LookUpEvent } from 'c/syncDomainTable';
import {
  type EvidenceStore,
  type LookupResult,
  type LookupResults,
  type OrgDomainsState,
  tenantOf,
  type TenantState,
} from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import { mayBeMicrosoft, withTenant } from 'c/syncMailService';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { type DomainCount, suggest, type Suggestion } from 'c/syncUserDomains';

/** Of how many of the largest domains the cloud can be looked up. */
const MOST_TENANTS = 10;

export default class SyncOrgDomains extends LightningElement {
  @api question: 'emailService' | 'microsoftCloud' = 'emailService';
  /** The answer given so far. */
  @api value: string | null = null;
  /** What was counted and looked up so far, and the way to do so. */
  @api findings: EvidenceStore | null = null;

  text = LOOKUP_LABELS;
  sharedText = TEXT_LABELS;
  state: OrgDomainsState = { work: null, result: null, lookups: new Map() };
  tenants: readonly TenantState[] = [];
  unwatch: (() => void)[] = [];

  override connectedCallback(): void {
    if (this.findings) this.unwatch = this.follow(this.findings);
  }

  /** What is under way goes on: it belongs to the page. */
  override disconnectedCallback(): void {
    for (const end of this.unwatch) end();
  }

  follow({ org, tenants }: EvidenceStore): (() => void)[] {
    return [
      org.state.watch((state) => {
        this.state = state;
      }),
      tenants.states.watch((states) => {
        this.tenants = states;
      }),
    ];
  }

  get isBusy(): boolean {
    return this.state.work !== null;
  }

  get companies(): readonly DomainCount[] {
    return (this.state.result?.domains ?? []).filter(({ consumer }) => !consumer);
  }

  get hasCompanies(): boolean {
    return this.companies.length > 0;
  }

  /** What was looked up, with what is known of each domain's tenant. */
  get lookups(): LookupResults {
    const withItsTenant = (domain: string, lookup: LookupResult): LookupResult =>
      lookup.kind === 'seen'
        ? { ...lookup, finding: withTenant(lookup.finding, tenantOf(this.tenants, domain)) }
        : lookup;
    return new Map(
      [...this.state.lookups].map(([domain, lookup]) => [domain, withItsTenant(domain, lookup)]),
    );
  }

  /** Whose cloud can be looked up: the largest of those that were found. */
  get tenantDomains(): string[] {
    const found = this.companies.filter(({ domain }) => {
      const lookup = this.state.lookups.get(domain);
      return lookup?.kind === 'seen' && mayBeMicrosoft(lookup.finding);
    });
    return found.slice(0, MOST_TENANTS).map(({ domain }) => domain);
  }

  get suggestion(): Suggestion {
    const { result } = this.state;
    const { lookups } = this;
    const seen = (result?.domains ?? []).map((each) => {
      const lookup = lookups.get(each.domain);
      return { ...each, seen: lookup?.kind === 'seen' ? lookup.finding : null };
    });
    return suggest(seen, result?.others);
  }

  /** Empty until something was looked up. */
  get mix(): string {
    return this.state.lookups.size > 0 ? LOOKUP_LABELS[`mix_${this.suggestion.mix}` as const] : '';
  }

  get suggested(): string | null {
    return this.suggestion[this.question];
  }

  handleLookUp({ detail: { domains } }: LookUpEvent): void {
    void this.findings?.org.lookUp(domains);
    // The pressed button is removed.
    this.template?.querySelector<HTMLElement>('c-sync-user-count')?.focus();
  }
}
