/** What the wizard has seen for itself, for as long as the page is open. */
export { DomainLookup, type LookupState } from './domainLookup';
export { evidenceFor, type EvidenceKind, Findings, type Reply, type Seen } from './findings';
export { OrgDomains, type OrgDomainsState, type Sight, type Sights, type Work } from './orgDomains';
export { type Watchable, Watched } from './watched';
