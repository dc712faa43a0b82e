/** One finding, one sentence; as the evidence shows it, and as it is kept. */
import { FRONTLINE_WITHDRAWN } from 'c/syncFacts';
import { isNoSuchDomain, type MailService } from 'c/syncMailService';
import type { TenantFinding } from 'c/syncTenantCloud';
import type { FindingId } from 'c/syncTenantReply';
import { fill, formatCount, formatDay, QUESTION_TEXT, SERVICE_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { ScanProgress } from 'c/syncUserDomains';

/** The mail service that a domain shows, and how surely. */
export function foundText(finding: MailService): string {
  const { domain, service, strength } = finding;
  if (isNoSuchDomain(finding)) return fill(TEXT_LABELS.labelled, domain, TEXT_LABELS.meaning_noSuchDomain);
  return service === 'unknown'
    ? fill(TEXT_LABELS.labelled, domain, SERVICE_TEXT.unknown)
    : fill(
        TEXT_LABELS.evidence_found,
        domain,
        SERVICE_TEXT[service],
        TEXT_LABELS[`strength_${strength}` as const],
      );
}

/** The Microsoft cloud that a domain shows; empty where it shows none. */
export function cloudText({ microsoftCloud: cloud }: MailService): string {
  return cloud
    ? fill(TEXT_LABELS.evidence_microsoftCloud, QUESTION_TEXT.microsoftCloud.values[cloud].label)
    : '';
}

/** The tenant of a domain and its cloud, or that there is none. */
export function tenantText(finding: TenantFinding): string {
  const { domain } = finding;
  if (finding.kind === 'noTenant') return fill(TEXT_LABELS.evidence_tenantNone, domain);
  const { microsoftCloud: cloud, strength } = finding;
  if (!cloud) return fill(TEXT_LABELS.evidence_tenantNoCloud, domain);
  return fill(
    TEXT_LABELS.evidence_tenantFound,
    domain,
    QUESTION_TEXT.microsoftCloud.values[cloud].label,
    TEXT_LABELS[`strength_${strength}` as const],
  );
}

/** The filter in front of a domain; empty where none is known. */
export function gatewayText({ gateway }: MailService): string {
  return gateway ? fill(TEXT_LABELS.evidence_gateway, gateway) : '';
}

/** What a part of a Microsoft admin's reply means; one names the day on which Microsoft changed its mind. */
export function findingText(id: FindingId): string {
  return fill(TEXT_LABELS[`finding_${id}` as const], formatDay(FRONTLINE_WITHDRAWN));
}

/** How many users were counted. */
export function userCountText({ users, total }: ScanProgress): string {
  return total === null
    ? fill(TEXT_LABELS.evidence_usersCounted, formatCount(users))
    : fill(TEXT_LABELS.evidence_usersCountedOf, formatCount(users), formatCount(total));
}
