/** What a tenant at Microsoft adds to the records of a domain. */
import type { AnswerValue } from 'c/syncFacts';
import type { MailService, Meaning } from './records';

/** The part of a tenant's public metadata that counts here. */
interface KnownTenant {
  readonly domain: string;
  readonly microsoftCloud: AnswerValue<'microsoftCloud'> | null;
}

const TOGETHER: readonly Meaning[] = ['txtMicrosoft', 'spfMicrosoft'];
/** Where the records speak of other mailboxes, a tenant says nothing of them. */
const AGAINST: readonly Meaning[] = [
  'mxNull',
  'mxOther',
  'mxGoogle',
  'mxConsumerOutlook',
  'mxMicrosoftGermany',
  'autodiscoverElsewhere',
  'noSuchDomain',
];

/**
 * A tenant alone proves no mailbox. With the record that proved the domain to Microsoft and an SPF include it is a weak
 * sign of Exchange Online, where neither the mail hosts nor DKIM show where the mailboxes are.
 * @param tenant of the same domain; null: none is known
 */
export function withTenant(finding: MailService, tenant: KnownTenant | null): MailService {
  const seen = finding.evidence.map(({ means }) => means);
  const counts =
    tenant?.domain === finding.domain &&
    finding.service === 'unknown' &&
    TOGETHER.every((means) => seen.includes(means)) &&
    !AGAINST.some((means) => seen.includes(means));
  if (!counts) return finding;
  const { microsoftCloud: cloud } = tenant;
  return {
    ...finding,
    service: 'exchangeOnline',
    strength: 'weak',
    ...(cloud ? { microsoftCloud: cloud } : {}),
  };
}
