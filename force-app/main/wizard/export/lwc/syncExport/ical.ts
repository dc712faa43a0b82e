/** Writes iCalendar (RFC 5545): lines, their folding and escaping, days and moments. */
import type { IsoDay } from 'c/syncFacts';

/** Longest line, in octets, without its end (RFC 5545, 3.1). */
const LINE = 75;

/** A line whose value is written as it is: a date, an address, a keyword. */
export function line(name: string, value: string): string {
  return fold(`${name}:${clean(value).replace(/[\n\t]/g, '')}`);
}

/** A line whose value is text (RFC 5545, 3.3.11). */
export function textLine(name: string, value: string): string {
  const escaped = clean(value)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n');
  return fold(`${name}:${escaped}`);
}

/** A component between its two lines. */
export function component(name: string, lines: readonly string[]): string[] {
  return [`BEGIN:${name}`, ...lines, `END:${name}`];
}

/** The whole file; every line ends, the last one too. */
export function file(lines: readonly string[]): string {
  return lines.map((each) => `${each}\r\n`).join('');
}

/** A day, as `20270401`. */
export function dayValue(day: IsoDay): string {
  return day.replaceAll('-', '');
}

/** A moment in UTC, as `20261122T120000Z`. */
export function momentValue(moment: Date): string {
  return `${moment.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
}

/** No control characters but line ends and tabs may stand in a value (RFC 5545, 3.1). */
function clean(value: string): string {
  const plain = value.replace(/\r\n?/g, '\n');
  return [...plain].filter((character) => !/\p{Cc}/u.test(character) || /[\n\t]/.test(character)).join('');
}

/** Breaks a line between characters, never within one; what goes on starts with a space. */
function fold(whole: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of whole) {
    const length = octets(character);
    if (size + length > LINE) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += character;
    size += length;
  }
  return [...parts, part].join('\r\n');
}

/** How long a character is in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
