/** What each of a domain's records says, before anything is decided. Records of other names are ignored. */
import { plainName } from './domains';
import { type Pattern, patternOf, type Sign } from './patterns';
import type { DnsRecord, Evidence, Gap, Meaning } from './records';

/** One record with the pattern it fits. */
export interface Reading {
  readonly sign: Sign;
  readonly evidence: Evidence;
  readonly pattern: Pattern | undefined;
  /** MX only: whether mail goes there first. */
  readonly preferred: boolean;
}

/** Selectors that Microsoft 365 signs with; it has no others. */
export const DKIM_SELECTORS = ['selector1', 'selector2'] as const;

/** Where a domain says how its mailboxes are found. */
export function autodiscoverName(domain: string): string {
  return `autodiscover.${domain}`;
}

/** Where a domain's DKIM key stands. */
export function dkimName(domain: string, selector: string): string {
  return `${selector}._domainkey.${domain}`;
}

/** Longest piece of foreign text worth showing, in characters. */
const SHOWN = 253;

/** Bound on a chain of aliases; resolvers give up at about as many. */
const LONGEST_CHAIN = 16;

/** Records with their names in plain form. */
export function plainRecords(records: readonly DnsRecord[]): DnsRecord[] {
  return records.map((record) => ({
    ...record,
    name: plainName(record.name),
    value: record.type === 'TXT' ? record.value : plainName(record.value),
  }));
}

/** A name and every alias it leads to, in order; a loop ends it. */
function chainOf(name: string, records: readonly DnsRecord[]): string[] {
  const chain = [name];
  for (const link of chain) {
    const targets = records.filter((record) => record.type === 'CNAME' && record.name === link);
    for (const { value } of targets.sort(compareContents)) {
      if (!chain.includes(value) && chain.length <= LONGEST_CHAIN) chain.push(value);
    }
  }
  return chain;
}

function compareContents(a: DnsRecord, b: DnsRecord): number {
  return (a.preference ?? 0) - (b.preference ?? 0) || compare(a.name, b.name) || compare(a.value, b.value);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const reading = (
  sign: Sign,
  { type, name, value }: DnsRecord,
  pattern: Pattern | undefined,
  means: Meaning,
  preferred = false,
): Reading => ({
  sign,
  evidence: { record: type, name, value: value.slice(0, SHOWN), means },
  pattern,
  preferred,
});

/** The domain's MX records, most preferred first. */
export function mxReadings(domain: string, records: readonly DnsRecord[]): Reading[] {
  const chain = chainOf(domain, records);
  const all = records.filter(({ type, name }) => type === 'MX' && chain.includes(name)).sort(compareContents);
  // A null MX beside others says nothing (RFC 7505 §3 allows it alone only).
  const hosts = all.filter(({ value }) => value !== '');
  if (hosts.length === 0)
    return all
      .slice(0, 1)
      .map((record) => reading('mx', { ...record, value: '.' }, undefined, 'mxNull', true));
  const lowest = hosts[0]?.preference ?? 0;
  return hosts.map((record) => {
    const pattern = patternOf('mx', record.value);
    const preferred = (record.preference ?? 0) === lowest;
    return reading('mx', record, pattern, preferred ? (pattern?.means ?? 'mxOther') : 'mxBackup', preferred);
  });
}

/** Where autodiscover leads: to Microsoft, elsewhere, or nowhere (no reading). */
export function autodiscoverReadings(domain: string, records: readonly DnsRecord[]): Reading[] {
  const chain = chainOf(autodiscoverName(domain), records);
  const links = records
    .filter(({ type, name }) => (type === 'CNAME' || type === 'A') && chain.includes(name))
    .sort((a, b) => chain.indexOf(a.name) - chain.indexOf(b.name) || compareContents(a, b));
  for (const link of links.filter(({ type }) => type === 'CNAME')) {
    const pattern = patternOf('autodiscover', link.value);
    if (pattern) return [reading('autodiscover', link, pattern, pattern.means)];
  }
  return links.slice(0, 1).map((link) => reading('autodiscover', link, undefined, 'autodiscoverElsewhere'));
}

/** The DKIM keys that are aliases of Microsoft's. */
export function dkimReadings(domain: string, records: readonly DnsRecord[]): Reading[] {
  return DKIM_SELECTORS.flatMap((selector) => {
    const chain = chainOf(dkimName(domain, selector), records);
    const links = records
      .filter(({ type, name }) => type === 'CNAME' && chain.includes(name))
      .sort((a, b) => chain.indexOf(a.name) - chain.indexOf(b.name) || compareContents(a, b));
    for (const link of links) {
      const pattern = patternOf('dkim', link.value);
      if (pattern) return [reading('dkim', link, pattern, pattern.means)];
    }
    return [];
  });
}

/** Whom the domain lets send for it, as far as a service is named directly (RFC 7208). */
export function spfReadings(domain: string, records: readonly DnsRecord[]): Reading[] {
  const chain = chainOf(domain, records);
  const found = new Map<string, Reading>();
  for (const record of records) {
    if (record.type !== 'TXT' || !chain.includes(record.name)) continue;
    const text = record.value.toLowerCase();
    if (!/^v=spf1(?:\s|$)/.test(text)) continue;
    for (const [term, host = ''] of text.matchAll(/(?<=\s)[+?~-]?(?:include:|redirect=)(\S+)/g)) {
      const pattern = patternOf('spf', plainName(host));
      if (pattern) found.set(term, reading('spf', { ...record, value: term }, pattern, pattern.means));
    }
  }
  return [...found.values()].sort((a, b) => compare(a.evidence.value, b.evidence.value));
}

/** What Microsoft 365 had the domain write down to prove who owns it; it stays when the company leaves. */
export function ownershipReadings(domain: string, records: readonly DnsRecord[]): Reading[] {
  const chain = chainOf(domain, records);
  return records
    .filter(
      ({ type, name, value }) => type === 'TXT' && chain.includes(name) && /^MS=ms\d{1,20}$/i.test(value),
    )
    .sort(compareContents)
    .map((record) => reading('spf', record, undefined, 'txtMicrosoft'));
}

/** What could not be seen, or was seen not to be there. */
export function gapEvidence(domain: string, gaps: readonly Gap[]): Evidence[] {
  const own = gaps
    .map((gap) => ({ ...gap, name: plainName(gap.name) }))
    .filter(({ name }) => name === domain || name.endsWith(`.${domain}`));
  return own
    .flatMap((gap): Evidence[] => {
      const means = gapMeaning(domain, gap);
      return means ? [{ record: gap.type, name: gap.name, value: '', means }] : [];
    })
    .sort((a, b) => compare(a.record, b.record) || compare(a.name, b.name) || compare(a.means, b.means));
}

function gapMeaning(domain: string, { name, type, absence }: Gap): Meaning | null {
  if (absence === 'failed') return 'lookupFailed';
  if (type !== 'MX' || name !== domain) return null;
  return absence === 'noSuchName' ? 'noSuchDomain' : 'mxNone';
}
