/** Which mail service a domain's DNS records show. Pure: it looks nothing up. */
export { classify, isNoSuchDomain, mayBeMicrosoft } from './classify';
export { isAtOrBelow, normaliseDomain, plainName } from './domains';
export { type Pattern, patternOf, PATTERNS, type Sign } from './patterns';
export {
  type Absence,
  type DnsRecord,
  type Evidence,
  type Gap,
  type MailService,
  type Meaning,
  MEANINGS,
  RECORD_TYPES,
  type RecordType,
  type ServiceId,
  type Strength,
} from './records';
export { withTenant } from './tenant';
export { domainsInText } from './written';
export { autodiscoverName, DKIM_SELECTORS, dkimName } from './signs';
