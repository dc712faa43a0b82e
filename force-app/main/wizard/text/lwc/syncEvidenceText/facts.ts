/** One finding, one sentence; as the evidence shows it, and as it is kept. */
import type { MailService } from 'c/syncMailService';
import { EVIDENCE_TEXT, fill, formatCount, QUESTION_TEXT, SERVICE_TEXT, STRENGTH_TEXT } from 'c/syncText';
import type { Progress } from 'c/syncUserDomains';

/** The mail service that a domain shows, and how surely. */
export function foundText({ domain, service, strength }: MailService): string {
  return service === 'unknown'
    ? fill(EVIDENCE_TEXT.foundUnknown, domain, SERVICE_TEXT.unknown)
    : fill(EVIDENCE_TEXT.found, domain, SERVICE_TEXT[service], STRENGTH_TEXT[strength]);
}

/** The Microsoft cloud that a domain shows; empty where it shows none. */
export function cloudText({ microsoftCloud: cloud }: MailService): string {
  return cloud ? fill(EVIDENCE_TEXT.microsoftCloud, QUESTION_TEXT.microsoftCloud.values[cloud].label) : '';
}

/** The filter in front of a domain; empty where none is known. */
export function gatewayText({ gateway }: MailService): string {
  return gateway ? fill(EVIDENCE_TEXT.gateway, gateway) : '';
}

/** How many users were counted. */
export function countedText({ users, total }: Progress): string {
  return total === null
    ? fill(EVIDENCE_TEXT.usersCounted, formatCount(users))
    : fill(EVIDENCE_TEXT.usersCountedOf, formatCount(users), formatCount(total));
}
