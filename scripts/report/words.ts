/** The words of a report: verdicts as the wizard words them, and what only a report says. */
import type { ServiceId } from 'c/syncMailService';
import {
  formatCount,
  QUESTION_TEXT,
  recommendationText,
  SERVICE_TEXT,
  verdictText,
} from '../support/wizardText.ts';
import { labelRoomLine } from '../org/preflight/labelRoom.ts';
import type { StopOutcome } from '../org/preflight/verdict.ts';
import type { ReportRow } from './row.ts';

/** How urgent an org is, most urgent first; the ids are those of the page's style sheet. */
export const KINDS = ['stopped', 'underway', 'upcoming', 'open', 'notRead', 'calm'] as const;

export type Kind = (typeof KINDS)[number];

export const KIND_TEXT: Readonly<Record<Kind, string>> = {
  stopped: 'Stopped',
  underway: 'Being switched off',
  upcoming: 'Will stop',
  open: 'Not known yet',
  notRead: 'Not read',
  calm: 'Nothing stops',
};

/** Whether a sync stops, or has stopped. */
function isStop({ status }: StopOutcome): boolean {
  return status === 'stopped' || status === 'underway' || status === 'upcoming';
}

/** What is sure of an org: its verdict, or the mildest that the open answers may make of it if even that is a stop. */
export function sureOutcome({ verdict }: ReportRow): StopOutcome | null {
  if (verdict === null) return null;
  const { range } = verdict;
  return range !== null && isStop(range.best) ? range.best : verdict;
}

export function kindOf(row: ReportRow): Kind {
  const sure = sureOutcome(row);
  if (sure === null) return 'notRead';
  const { status } = sure;
  if (status === 'undetermined') return 'open';
  return status === 'unaffected' || status === 'notSyncing' ? 'calm' : status;
}

function titleOf({ status, stops }: StopOutcome): string {
  return verdictText({ status, stops, next: null }).title;
}

/** The verdict in a line. */
export function verdictLine(row: ReportRow): string {
  const sure = sureOutcome(row);
  if (sure === null) return row.failure;
  return sure === row.verdict ? titleOf(sure) : `At best: ${titleOf(sure)}`;
}

/** What else is to be said of it: how far it may go, what it rests on. */
export function verdictDetails(row: ReportRow): string[] {
  const { verdict } = row;
  if (verdict === null) return [];
  const { range, isLikely } = verdict;
  const worst = range && titleOf(range.worst);
  const best = range && sureOutcome(row) === verdict ? [`At best: ${titleOf(range.best)}.`] : [];
  const rests = isLikely ? ['Rests on what the mail domains show; please confirm.'] : [];
  return [...(worst === null ? [] : [`At worst: ${worst}.`]), ...best, ...rests];
}

export function nextQuestion({ verdict }: ReportRow): string {
  return verdict?.next ? QUESTION_TEXT[verdict.next].title : '';
}

export function recommendation({ verdict }: ReportRow): string {
  return verdict?.recommended ? recommendationText(verdict.recommended, null) : '';
}

/** The mail services of the org's domains, most users first. */
export function mailLine({ domains }: ReportRow): string {
  const services = new Set(
    domains.map(({ service }) => SERVICE_TEXT[service as ServiceId] ?? SERVICE_TEXT.unknown),
  );
  return [...services].join(', ');
}

export function licenceLine({ licences }: ReportRow): string {
  return licences === null ? '' : `${formatCount(licences.used)} of ${formatCount(licences.total)}`;
}

/** How many custom labels the org may still have, and whether the package fits in; empty where it is not known. */
export function labelRoom({ otherLabels }: ReportRow): string {
  return otherLabels === null ? '' : labelRoomLine(otherLabels);
}

/** A count; empty where it is not known. */
export function countText(count: number | null): string {
  return count === null ? '' : formatCount(count);
}
