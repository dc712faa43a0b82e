/** The mail domains in what somebody typed or pasted: a domain, an address, a line of addresses, or a web address. */
import { normaliseDomain } from './domains';

/** Longest text that is read, in characters. */
const LONGEST = 10_000;
/** What stands between domains and around addresses. */
const BETWEEN = /[\s,;<>()[\]"'“”‘’、，；]+/;
const SCHEME = /^[a-z][a-z0-9+.-]{0,20}:(?:\/\/)?/i;
/** An end that a name such as "J.R." does not have. */
const TOP_LEVEL = /\.[^.\d]{2,}\.?$/;

/**
 * All of them or none, so that no domain is silently left out.
 * @returns each domain once, in ASCII, in the order of the text; null where a part is no domain, or the text is too long
 */
export function domainsInText(text: string): string[] | null {
  if (text.length > LONGEST) return null;
  const parts = text.split(BETWEEN).filter((part) => part !== '');
  // Beside an address, other words are a name.
  const hasAddress = parts.some((part) => part.includes('@'));
  const wanted = hasAddress ? parts.filter((part) => part.includes('@') || TOP_LEVEL.test(part)) : parts;
  const domains = wanted.map(domainOf);
  if (domains.length === 0 || domains.includes(null)) return null;
  return [...new Set(domains.filter((domain) => domain !== null))];
}

function domainOf(part: string): string | null {
  const bare = part.replace(SCHEME, '');
  const isWeb = bare !== part || bare.includes('/');
  const host = isWeb ? (bare.split(/[/?#]/)[0] ?? '') : bare;
  const name = host.slice(host.lastIndexOf('@') + 1);
  if (!isWeb) return normaliseDomain(name);
  // A company's web server is seldom its mail domain.
  return normaliseDomain(name.replace(/:\d{1,5}$/, '').replace(/^www\./i, ''));
}
