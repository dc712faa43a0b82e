/** What pasted output of Microsoft's commands, or an error text, means for the tenant's EWS access. */
import type { AnswerValue } from 'c/syncFacts';
import { namedAppsIn, withoutCaptureApp } from './apps';
import { conclude } from './conclude';
import { noticesIn } from './notices';
import { fieldsIn } from './fields';
import { appIds } from './values';
import type { ReplyField, ReplyLine, OtherLine, Scope } from './vocabulary';

/** What a piece of the text says; the ids that labels map. */
export const FINDING_IDS = [
  'tenantDisabled',
  'tenantEnabled',
  'tenantUnset',
  'mailboxDisabled',
  'mailboxEnabled',
  'mailboxUnset',
  'valueUnclear',
  'scopeAssumed',
  'contradictory',
  'severalTenants',
  'allowListEmpty',
  'allowListHasApp',
  'allowListWithoutApp',
  'allowListCut',
  'allowListMissing',
  'appIdNeeded',
  'appIdFound',
  'captureAppId',
  'userAgentAllowList',
  'userAgentBlockList',
  'userAgentPolicyUnset',
  'userAgentPolicyMissing',
  'http401',
  'http403',
  'ewsReasonDisabled',
  'ewsReasonPolicy',
  'ewsPolicyBlock',
  'licenceBlocked',
  'textCut',
  'findingsCut',
] as const;

export type FindingId = (typeof FINDING_IDS)[number];

export interface Finding {
  readonly id: FindingId;
  /** The piece of the text that says so: foreign, bounded, may be empty. */
  readonly value: string;
  /** From 1; null where it stands in no one line. */
  readonly line: number | null;
}

export interface TenantOutput {
  /** Bounded; `findingsCut` is the last one where there are more. */
  readonly findings: readonly Finding[];
  /** The answer that the text supports; null where it supports none. It is a suggestion, never an answer. */
  readonly ewsAccess: AnswerValue<'ewsAccess'> | null;
  /** Lines that mean nothing here; the first ones, bounded. */
  readonly unrecognised: readonly ReplyLine[];
}

export interface ReadOptions {
  /** Application ID of Lightning Sync's app as the admin read it in Microsoft Entra; it is published nowhere. */
  readonly appId?: string | undefined;
}

/** Most of a text that is read, in characters; a tenant's whole configuration has about 15,000. */
const LONGEST_TEXT = 200_000;
/** Longest piece shown, in characters. */
const SHOWN = 200;
const MOST_FINDINGS = 50;
const MOST_UNRECOGNISED = 50;

/**
 * Reads pasted text.
 * @param text anything; what is not understood is given back as such
 */
export function readTenantOutput(text: string, { appId = '' }: ReadOptions = {}): TenantOutput {
  const { fields, others } = fieldsIn(text.slice(0, LONGEST_TEXT));
  const apps = namedAppsIn(fields, others);
  const typed = appIds(appId);
  const known = withoutCaptureApp([...typed, ...apps.found.map(({ value }) => value)]);
  const conclusion = conclude({ fields: scopesOf(fields, others), others: apps.others }, known, typed);
  const notices = noticesIn(apps.others);
  const findings = [...conclusion.findings, ...apps.found, ...notices.findings];
  return {
    findings: bounded(findings, text.length > LONGEST_TEXT),
    ewsAccess: conclusion.ewsAccess,
    unrecognised: [...notices.others, ...conclusion.unused]
      .sort((a, b) => a.line - b.line)
      .slice(0, MOST_UNRECOGNISED)
      .map((each) => ({ text: each.text.slice(0, SHOWN), line: each.line })),
  };
}

function bounded(findings: readonly Finding[], isTextCut: boolean): Finding[] {
  const last: Finding[] = isTextCut ? [{ id: 'textCut', value: '', line: null }] : [];
  const room = MOST_FINDINGS - last.length;
  const shown =
    findings.length > room
      ? [...findings.slice(0, room - 1), { id: 'findingsCut', value: '', line: null } as const]
      : findings;
  return [...shown, ...last].map((finding) => ({ ...finding, value: finding.value.slice(0, SHOWN) }));
}

/** Fields that only a mailbox has; where they stand beside EwsEnabled, it is the mailbox's. */
const MAILBOX_ONLY = /\b(?:imap|pop|owa|mapi|activesync)enabled\b/i;

function scopesOf(fields: readonly ReplyField[], others: readonly OtherLine[]): ReplyField[] {
  const scope: Scope = others.some(({ text }) => MAILBOX_ONLY.test(text)) ? 'mailbox' : null;
  return fields.map((field) =>
    field.scope === null && field.name === 'ewsenabled' ? { ...field, scope } : field,
  );
}
