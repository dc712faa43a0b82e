/** What was seen, in short: to be kept with an assessment, and handed over with it. */
import type { IsoDay } from 'c/syncFacts';
import {
  type CollectedEvidence,
  type OrgDomainsState,
  type Reply,
  tenantOf,
  type TenantState,
} from 'c/syncEvidenceStore';
import { type MailService, withTenant } from 'c/syncMailService';
import { type FindingId, readTenantOutput } from 'c/syncTenantReply';
import { fill, formatCount, formatDay } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { cloudText, findingText, userCountText, foundText, gatewayText, tenantText } from './facts';

/** How many of the org's domains are listed, the largest first. */
const LARGEST = 5;

const BETWEEN = ' · ';

/** Findings about the text, not about the tenant. */
const OF_THE_TEXT: readonly FindingId[] = ['valueUnclear', 'appIdFound', 'textCut', 'findingsCut'];

/** Line ends, control signs, and marks that turn a line around. */
const NO_PLAIN_TEXT = /[\s\p{Cc}\p{Cf}]+/gu;

/**
 * Domain names, counts and what they mean: no user's address, and nothing of a reply but what it says of the tenant. A
 * look-up that failed, was cancelled or is still under way shows nothing.
 * @param on the day on which it was seen
 * @returns plain text, the day first and then one fact a line; empty where nothing was seen
 */
export function evidenceInShort(seen: CollectedEvidence, on: IsoDay): string {
  const facts = [
    ...domainFacts(namedIn(seen), seen.org),
    ...tenantFacts(seen.tenants),
    ...orgFacts(seen),
    ...replyFacts(seen.reply),
  ];
  if (facts.length === 0) return '';
  const lines = [fill(TEXT_LABELS.evidence_seenOn, formatDay(on)), ...facts];
  return lines.map((line) => line.replace(NO_PLAIN_TEXT, ' ').trim()).join('\n');
}

/**
 * The largest domains of the org's users, each with what was seen of it and how many users it has.
 * @returns one domain a line, and how many of all these are; empty where no company domain was counted
 */
export function orgDomainTexts(seen: CollectedEvidence): string[] {
  const { length } = companies(seen.org);
  const shown = fill(TEXT_LABELS.evidence_domainsShown, formatCount(LARGEST), formatCount(length));
  return [...domainRows(seen), ...(length > LARGEST ? [shown] : [])];
}

/** The domains that the admin named, as far as they were found. */
function namedIn({ domains, tenants }: CollectedEvidence): MailService[] {
  return domains.flatMap((state) => (state.kind === 'found' ? [asShown(state.finding, tenants)] : []));
}

/** As the page shows it. */
function asShown(finding: MailService, tenants: readonly TenantState[]): MailService {
  return withTenant(finding, tenantOf(tenants, finding.domain));
}

/** A domain among the org's own is listed there. */
function domainFacts(named: readonly MailService[], org: OrgDomainsState): string[] {
  const told = largestDomains(org).map(({ domain }) => domain);
  return named.filter(({ domain }) => !told.includes(domain)).map(serviceFact);
}

function tenantFacts(states: readonly TenantState[]): string[] {
  return states.flatMap((state) => (state.kind === 'found' ? [tenantText(state.finding)] : []));
}

function orgFacts(seen: CollectedEvidence): string[] {
  const { result } = seen.org;
  if (!result || result.users === 0) return [];
  const { withoutCompanyDomain: without } = result;
  return [
    userCountText(result),
    ...(without > 0 ? [fill(TEXT_LABELS.evidence_usersPrivate, formatCount(without))] : []),
    ...(companies(seen.org).length > 0 ? orgDomainTexts(seen) : [TEXT_LABELS.evidence_usersNone]),
  ];
}

function domainRows(seen: CollectedEvidence): string[] {
  const { org, tenants } = seen;
  const named = namedIn(seen);
  return largestDomains(org).map(({ domain, users }) => {
    const lookup = org.lookups.get(domain);
    const found =
      lookup?.kind === 'seen'
        ? asShown(lookup.finding, tenants)
        : named.find((each) => each.domain === domain);
    const count = fill(TEXT_LABELS.labelled, TEXT_LABELS.evidence_tableUsers, formatCount(users));
    return `${found ? serviceFact(found) : domain}${BETWEEN}${count}`;
  });
}

function replyFacts({ text, appId }: Reply): string[] {
  if (text.trim() === '') return [];
  const found = new Set(readTenantOutput(text, { appId }).findings.map(({ id }) => id));
  const said = [...found].filter((id) => !OF_THE_TEXT.includes(id));
  return said.map((id) => fill(TEXT_LABELS.evidence_replySays, findingText(id)));
}

function serviceFact(finding: MailService): string {
  const facts = [foundText(finding), cloudText(finding), gatewayText(finding)];
  return facts.filter((fact) => fact !== '').join(BETWEEN);
}

type Domains = NonNullable<OrgDomainsState['result']>['domains'];

function companies({ result }: OrgDomainsState): Domains {
  return (result?.domains ?? []).filter(({ consumer }) => !consumer);
}

function largestDomains(org: OrgDomainsState): Domains {
  return companies(org).slice(0, LARGEST);
}
