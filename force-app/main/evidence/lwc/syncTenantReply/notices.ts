/** Errors and licences that a text mentions, each recognised by its own words. */
import type { Finding, FindingId } from './findings';
import type { OtherLine } from './vocabulary';

interface Notices {
  readonly findings: readonly Finding[];
  /** The lines without information. */
  readonly others: readonly OtherLine[];
}

const HEADER = /x-ews-policy-reason["']?\s*[:=]?\s*(.*)/i;

/** The two texts of the header `X-EWS-Policy-Reason` that comes with a blocked request's 403. */
const REASONS: readonly (readonly [RegExp, FindingId])[] = [
  [/EWS is disabled for this user or tenant/i, 'ewsReasonDisabled'],
  [/EWS is blocked by policy for this user or tenant/i, 'ewsReasonPolicy'],
];

/** Errors by their number, or by their name in English. A 401 points to Basic Auth; a 403 alone proves nothing. */
const ERRORS: readonly (readonly [RegExp, FindingId])[] = [
  [/\b401\b|\bunauthori[sz]ed\b/i, 'http401'],
  [/\b403\b|\bforbidden\b/i, 'http403'],
];

/** Licences whose mailboxes EWS refuses since 2026-10-01 (TC 4474299), by name and as Microsoft's commands name them. */
const LICENCE =
  /\bkiosk\b|exchangedeskless|desklesspack|\bexchangeonlinedeskless|\b(?:SPE|M365)_F1(?:_COMM)?\b|\b(?:office|microsoft) ?365 F[13]\b/i;

/** A mail program may break a line in the middle of a reason. */
export function noticesIn(others: readonly OtherLine[]): Notices {
  const findings: Finding[] = [];
  const rest: OtherLine[] = [];
  for (let place = 0; place < others.length; place += 1) {
    const other = others[place];
    if (!other) break;
    const next = others[place + 1];
    const broken = next?.line === other.line + 1 ? brokenReason(other.text, next.text) : null;
    const notice = broken ?? noticeIn(other.text);
    if (notice) findings.push({ ...notice, line: other.line });
    else rest.push(other);
    if (broken) place += 1;
  }
  return { findings, others: rest };
}

type Notice = Pick<Finding, 'id' | 'value'>;

function noticeIn(text: string): Notice | null {
  const reason = reasonIn(text);
  if (reason) return reason;
  const [, header] = HEADER.exec(text) ?? [];
  if (header !== undefined) return { id: 'ewsPolicyBlock', value: header };
  const error = firstOf(ERRORS, text);
  if (error) return error;
  return LICENCE.test(text) ? { id: 'licenceBlocked', value: text } : null;
}

function reasonIn(text: string): Notice | null {
  return firstOf(REASONS, text);
}

/** A reason that only both lines have, or that stands below its header. */
function brokenReason(text: string, next: string): Notice | null {
  if (reasonIn(text) || (reasonIn(next) && !HEADER.test(text))) return null;
  return reasonIn(`${text} ${next}`);
}

function firstOf(patterns: readonly (readonly [RegExp, FindingId])[], text: string): Notice | null {
  const found = patterns.find(([pattern]) => pattern.test(text));
  return found ? { id: found[1], value: text } : null;
}
