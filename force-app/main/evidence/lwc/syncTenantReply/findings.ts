/** What pasted output of Microsoft's commands, or an error text, means for the tenant's EWS access. */
import type { AnswerValue } from 'c/syncFacts';
import { conclude } from './conclude';
import { fieldsIn } from './fields';
import { APP_NAME, appIds } from './values';
import type { Field, Line, Scope } from './vocabulary';

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
  'allowListEmpty',
  'allowListHasApp',
  'allowListWithoutApp',
  'allowListCut',
  'allowListMissing',
  'appIdNeeded',
  'appIdFound',
  'http401',
  'http403',
  'ewsPolicyBlock',
  'textCut',
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
  readonly findings: readonly Finding[];
  /** The answer that the text supports; null where it supports none. It is a suggestion, never an answer. */
  readonly ewsAccess: AnswerValue<'ewsAccess'> | null;
  /** Lines that mean nothing here; the first ones, bounded. */
  readonly unrecognised: readonly Line[];
}

export interface ReadOptions {
  /** Application ID of Lightning Sync's app as the admin read it in Microsoft Entra; it is published nowhere. */
  readonly appId?: string | undefined;
}

/** Most of a text that is read, in characters; a tenant's whole configuration has about 15,000. */
const LONGEST_TEXT = 200_000;
/** Longest piece shown, in characters. */
const SHOWN = 200;
const MOST_UNRECOGNISED = 50;

/**
 * Reads pasted text.
 * @param text anything; what is not understood is given back as such
 */
export function readTenantOutput(text: string, { appId }: ReadOptions = {}): TenantOutput {
  const { fields, others } = fieldsIn(text.slice(0, LONGEST_TEXT).replace(/^\ufeff/, ''));
  const scoped = scopedBy(fields, others);
  const errors = others.map(errorIn);
  const found = [...idsNamed(fields, others)];
  const known = [...(appId ? appIds(appId) : []), ...found.map(({ value }) => value)];
  const conclusion = conclude(scoped, known);
  const findings = [...conclusion.findings, ...found, ...errors.flatMap((each) => each ?? [])];
  if (text.length > LONGEST_TEXT) findings.push({ id: 'textCut', value: '', line: null });
  const used = new Set([...found, ...conclusion.findings].map(({ line }) => line));
  return {
    findings: findings.map((finding) => ({ ...finding, value: finding.value.slice(0, SHOWN) })),
    ewsAccess: conclusion.ewsAccess,
    unrecognised: others
      .filter(({ line }, place) => !errors[place] && !used.has(line))
      .slice(0, MOST_UNRECOGNISED)
      .map((each) => ({ ...each, text: each.text.slice(0, SHOWN) })),
  };
}

/** Fields that only a mailbox has; where they stand beside EwsEnabled, it is the mailbox's. */
const MAILBOX_ONLY = /\b(?:imap|pop|owa|mapi|activesync)enabled\b/i;

function scopedBy(fields: readonly Field[], others: readonly Line[]): Field[] {
  const scope: Scope = others.some(({ text }) => MAILBOX_ONLY.test(text)) ? 'mailbox' : null;
  return fields.map((field) =>
    field.scope === null && field.name === 'ewsenabled' ? { ...field, scope } : field,
  );
}

/** App IDs that the text itself gives to Lightning Sync's app. */
function idsNamed(fields: readonly Field[], others: readonly Line[]): Finding[] {
  const inLines = others
    .filter(({ text }) => APP_NAME.test(text))
    .flatMap(({ text, line }) => appIds(text).map((value) => ({ value, line })));
  const inObjects = fields
    .filter(({ name, value }) => name === 'displayname' && APP_NAME.test(value))
    .flatMap(({ object }) => fields.filter((field) => field.object === object && field.name === 'appid'))
    .flatMap(({ value, line }) => appIds(value).map((id) => ({ value: id, line })));
  return [...inLines, ...inObjects].map((each) => ({ id: 'appIdFound', ...each }));
}

/** 401 points to Basic Auth, 403 with the policy header to EWS (product facts, "EWS in Exchange Online"). */
function errorIn({ text, line }: Line): Finding | null {
  const [, reason] = /x-ews-policy-reason["']?\s*[:=]?\s*(.*)/i.exec(text) ?? [];
  if (reason !== undefined) return { id: 'ewsPolicyBlock', value: reason, line };
  if (/\b401\b|\bunauthori[sz]ed\b/i.test(text)) return { id: 'http401', value: text, line };
  return /\b403\b|\bforbidden\b/i.test(text) ? { id: 'http403', value: text, line } : null;
}
