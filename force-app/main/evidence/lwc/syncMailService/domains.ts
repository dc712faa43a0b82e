/** Domain names as people write them, made into the one form in which they are compared and looked up. */

/** Longest name in DNS, in characters (RFC 1035 §2.3.4, without the trailing dot). */
const LONGEST = 253;

/** Bound on what is worth reading: in its own script a name takes at most two units per encoded character. */
const LONGEST_WRITTEN = 2 * LONGEST;

/** Letters, digits and inner hyphens; at most 63 characters (RFC 1123 §2.1). */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** The ASCII characters that no host name holds; kept from the URL parser, to which some have a meaning. */
const FOREIGN_ASCII = /[^A-Za-z0-9.\-\u0080-\u{10ffff}]/u;

const ASCII = /^[A-Za-z0-9.-]*$/;

/**
 * A DNS name in lower case without its trailing dot; it is not checked.
 * @param name as a record or a resolver holds it, already in ASCII
 */
export function plainName(name: string): string {
  const lower = name.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/**
 * The ASCII form of a mail domain: lower case, no trailing dot, other scripts as punycode.
 *
 * Punycode comes from the URL parser, the one implementation of UTS #46 that browsers, Lightning Web Security and
 * Node share; only names that hold other scripts go through it.
 * @param text what somebody typed or a user's address holds
 * @returns null where it is no domain: an IP address, a single label, an address, anything too long
 */
export function normaliseDomain(text: string): string | null {
  if (text.length > LONGEST_WRITTEN) return null;
  const written = text.trim();
  if (FOREIGN_ASCII.test(written)) return null;
  const name = ASCII.test(written) ? plainName(written) : punycode(written);
  return name !== null && isMailDomain(name) ? name : null;
}

function punycode(written: string): string | null {
  try {
    return plainName(new URL(`http://${written}`).hostname);
  } catch {
    // The parser's way of saying that it is no host name.
    return null;
  }
}

function isMailDomain(name: string): boolean {
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  if (name.length > LONGEST || labels.length < 2 || /^\d+$/.test(last)) return false;
  return labels.every((label) => LABEL.test(label));
}

/**
 * Whether a name is a suffix or lies below it, by whole labels; `*` in the suffix stands for any one label.
 * @param name in its plain form
 */
export function isAtOrBelow(name: string, suffix: string): boolean {
  if (!suffix.includes('*')) return name === suffix || name.endsWith(`.${suffix}`);
  const wanted = suffix.split('.');
  const labels = name.split('.').slice(-wanted.length);
  return labels.length === wanted.length && wanted.every((label, i) => label === '*' || label === labels[i]);
}
