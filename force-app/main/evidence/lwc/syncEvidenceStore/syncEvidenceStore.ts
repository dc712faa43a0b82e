/** The evidence that the wizard has collected, for as long as the page is open, and how it adds to what was kept. */
export { domainLookups, type LookupState } from './domainLookups';
export { evidenceFor, isAboutUsers } from './evidenceFor';
export { type CollectedEvidence, EvidenceStore, type Reply } from './evidenceStore';
export { mergeEvidence } from './merge';
export { type Observable, ObservableValue } from './observable';
export { type LookupResult, type LookupResults, OrgDomains, type OrgDomainsState } from './orgDomains';
export { tenantLookups, tenantOf, type TenantState } from './tenantLookups';
