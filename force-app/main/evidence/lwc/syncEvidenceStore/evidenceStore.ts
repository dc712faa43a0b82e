/**
 * The evidence that this page has collected. It lives as long as the page, so that going to another question and back
 * loses nothing and ends nothing that is under way, and belongs to one assessment: `reset` before another is opened. It
 * asks for nothing before it is asked.
 */
import type { Resolver } from 'c/syncDns';
import type { TenantDirectory } from 'c/syncTenantCloud';
import { type DomainLookups, domainLookups, type LookupState } from './domainLookups';
import { OrgDomains, type OrgDomainsState } from './orgDomains';
import { type Observable, ObservableValue } from './observable';
import { type TenantLookups, tenantLookups, type TenantState } from './tenantLookups';

/** A Microsoft admin's reply as it was pasted. */
export interface Reply {
  readonly text: string;
  /** The id of the Lightning Sync app, as it was typed. */
  readonly appId: string;
}

/** All that was seen so far. */
export interface CollectedEvidence {
  /** The domains that the admin named. */
  readonly domains: readonly LookupState[];
  readonly tenants: readonly TenantState[];
  readonly org: OrgDomainsState;
  readonly reply: Reply;
}

const NO_REPLY: Reply = { text: '', appId: '' };

export class EvidenceStore {
  readonly domains: DomainLookups;
  readonly tenants: TenantLookups;
  readonly org: OrgDomains;
  readonly reply = new ObservableValue<Reply>(NO_REPLY);
  /** All parts as one, whichever of them changes. */
  readonly seen: Observable<CollectedEvidence>;

  constructor(resolver: Resolver, tenants: TenantDirectory) {
    this.domains = domainLookups(resolver);
    this.tenants = tenantLookups(tenants);
    this.org = new OrgDomains(resolver);
    this.seen = allOf(this.domains, this.tenants, this.org, this.reply);
  }

  /** Ends what is under way. */
  stop(): void {
    this.domains.cancel();
    this.tenants.cancel();
    this.org.cancel();
  }

  /** Ends what is under way and forgets what was seen: what follows belongs to another assessment. */
  reset(): void {
    this.domains.reset();
    this.tenants.reset();
    this.org.reset();
    this.reply.set(NO_REPLY);
  }
}

function allOf(
  { states: domains }: DomainLookups,
  { states: tenants }: TenantLookups,
  { state: org }: OrgDomains,
  reply: Observable<Reply>,
): Observable<CollectedEvidence> {
  const seen = new ObservableValue<CollectedEvidence>({
    domains: domains.value,
    tenants: tenants.value,
    org: org.value,
    reply: reply.value,
  });
  domains.watch((value) => seen.set({ ...seen.value, domains: value }));
  tenants.watch((value) => seen.set({ ...seen.value, tenants: value }));
  org.watch((value) => seen.set({ ...seen.value, org: value }));
  reply.watch((value) => seen.set({ ...seen.value, reply: value }));
  return seen;
}
