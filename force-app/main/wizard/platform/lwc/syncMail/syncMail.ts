/** Links that open a message in the admin's own mail program; the admin says to whom. */

/** Longer links are cut off, or not opened at all, by some mail programs and browsers on Windows. */
const LONGEST = 1800;

export interface MailLink {
  readonly href: string;
  /** Whether the text goes along; else it is too long for a link. */
  readonly hasText: boolean;
}

/** A `mailto:` link (RFC 6068) with subject and text. */
export function mailLink(subject: string, text: string): MailLink {
  const withoutText = `mailto:?subject=${encodeURIComponent(subject)}`;
  const href = `${withoutText}&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
  return href.length > LONGEST ? { href: withoutText, hasText: false } : { href, hasText: true };
}
