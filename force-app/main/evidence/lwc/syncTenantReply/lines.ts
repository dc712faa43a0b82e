/** A pasted text as lines in one plain form, whatever the console, the mail program or the file made of it. */

/** What a file in UTF-16 leaves where it is read as something else: its mark, and a NUL beside each letter. */
const BYTE_MARK = /^(?:\ufeff|\ufffe|ÿþ|þÿ|ï»¿|\ufffd\ufffd)/;

/**
 * Colours and cursor moves of a console (ECMA-48 §5.4); a mail program may drop the escape sign of a colour, or show it
 * as a picture, and keep the rest.
 */
const ESCAPE = String.fromCharCode(27);
const CONSOLE_CODES = new RegExp(`[${ESCAPE}\u241b]\\[[0-?]*[ -/]*[@-~]|\\[\\d{1,3}(?:;\\d{1,3}){0,8}m`, 'g');

/** Signs that show nothing: control signs, soft hyphens, zero widths, direction marks. Tabs and line ends stay. */
const UNSEEN = /(?![\t\r\n\u0085])[\p{Cc}\p{Cf}]/gu;

const WIDE_ASCII = /[\uff01-\uff5e]/g;
const LINE_END = /\r\n?|[\n\u0085\u2028\u2029]/;

/** The marks of mail that is quoted, at any depth; the space behind them belongs to them. */
const QUOTED = /^(?:[ \t]*>)+ ?/;
const BULLET = /^\s*(?:[-*+•◦▪·–—]|\d{1,3}[.)])(?:\s+(?=\S)|\s*$)/;
const FENCE = /^\s*(?:```|~~~)[\w-]*\s*$/;

/**
 * @returns the lines without the marks around them; one that is only such a mark is empty, so that the numbers of the
 *   lines stay
 */
export function readableLines(text: string): string[] {
  return text
    .replace(BYTE_MARK, '')
    .replace(CONSOLE_CODES, '')
    .replaceAll('\v', '\n')
    .replaceAll('\f', '\n')
    .replace(UNSEEN, '')
    .replace(WIDE_ASCII, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[、，]/g, ',')
    .split(LINE_END)
    .map(toPlainLine);
}

function toPlainLine(line: string): string {
  const text = line.replace(/[^\S\t]/g, ' ').replace(QUOTED, '');
  if (FENCE.test(text)) return '';
  return text.replace(BULLET, '').replace(/^(\s*)`([^`]+)`\s*$/, '$1$2');
}
