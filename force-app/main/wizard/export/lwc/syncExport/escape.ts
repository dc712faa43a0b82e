/** Escapes plain text for Markdown, so that no name or record turns into markup, a link or an image. */
import { addressInLanguage } from 'c/syncText';

/** Signs that may start markup anywhere in a line. */
const INLINE = /[\\`*_[\]<>&~|#@!]/g;

/** Text of one line: what stands in it is shown as it is. */
export function toPlainText(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(INLINE, '\\$&')
      // Addresses become links by themselves in most readers.
      .replace(/:\/\//g, '\\://')
      .replace(/www\./gi, (found) => `${found.slice(0, -1)}\\.`)
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}

/** A link, in the user's language where its site has that. */
export function link(text: string, address: string): string {
  return `[${toPlainText(text)}](<${addressInLanguage(address).replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
