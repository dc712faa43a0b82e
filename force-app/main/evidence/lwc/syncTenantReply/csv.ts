/** CSV: a header that names a field, then rows, with whatever separator the country has; quoted or not. */
import { isTruthful, MOST_COLUMNS, type ReplyRow, type Rows, rowsBelow } from './rows';
import { isIdsOnly, truthOf } from './values';
import { APP_LIST, isField } from './vocabulary';

/** Most lines that one quoted value may go over. */
const MOST_LINES = 50;

/** @returns null where no CSV begins. A comment of PowerShell's may stand above it. */
export function csvAt(lines: readonly string[], at: number): Rows | null {
  const header = lines[at] ?? '';
  if (/^#TYPE\b/i.test(header)) return { cells: [], lines: 1 };
  if (!/ews(?:enabled|allowedappids)/i.test(header)) return null;
  const indent = /^\s*/.exec(header)?.[0] ?? '';
  const separator = [',', ';', '\t'].find((each) => header.trim().includes(each)) ?? ',';
  const names = split(header.trim(), separator).cells.map((name) => name.toLowerCase());
  if (names.length > MOST_COLUMNS || !names.some((name) => /^ews(?:enabled|allowedappids)$/.test(name)))
    return null;
  if (names.length === 1 && !isColumn(header, lines[at + 1] ?? '')) return null;
  return rowsBelow(lines, at, 1, (place) => readRow(lines, place, { separator, names, indent }));
}

/** A name alone in a line is a header only where a value stands below it. */
function isColumn(header: string, below: string): boolean {
  if (/^\s*"/.test(header)) return true;
  return isIdsOnly(below) || typeof truthOf(below) === 'boolean';
}

/** What the header says of the rows below it. */
interface Header {
  readonly separator: string;
  readonly names: readonly string[];
  /** What stands before it, and before each row with it. */
  readonly indent: string;
}

function readRow(lines: readonly string[], at: number, { separator, names, indent }: Header): ReplyRow {
  const line = lines[at] ?? '';
  let text = line.startsWith(indent) ? line.slice(indent.length) : line;
  let taken = 1;
  let parts = split(text, separator);
  while (parts.quoted && taken < MOST_LINES && at + taken < lines.length) {
    text = `${text} ${lines[at + taken]?.trim()}`;
    taken += 1;
    parts = split(text, separator);
  }
  const values = withWholeList(parts.cells, names, separator);
  // The row is reported whole, so that no value is taken for another column's.
  if (!values)
    return {
      values: names.filter(isField).map((name) => [name, text.trim()] as const),
      lines: taken,
      open: true,
    };
  const open = parts.quoted || (names.at(-1) === APP_LIST && /[,;\t]\s*$/.test(text));
  return { values, lines: taken, open };
}

/**
 * The cells by name; the list of apps, where it is not quoted, takes the cells that are too many.
 * @returns null where cells cannot be matched to columns
 */
function withWholeList(
  cells: readonly string[],
  names: readonly string[],
  separator: string,
): ReplyRow['values'] | null {
  const place = names.indexOf(APP_LIST);
  const extra = Math.max(0, cells.length - names.length);
  if (extra > 0 && place < 0) return null;
  const until = place + extra + 1;
  const list = cells.slice(place, until);
  const whole =
    extra === 0 ? cells : [...cells.slice(0, place), list.join(`${separator} `), ...cells.slice(until)];
  // A cell that is not there was cut off; it is not empty.
  const values = names.slice(0, whole.length).map((name, index) => [name, whole[index] ?? ''] as const);
  const isWhole = extra === 0 || list.every((cell) => cell === '' || isIdsOnly(cell));
  return extra === 0 || (isWhole && isTruthful(values)) ? values : null;
}

/** Splits a line; quotes may hold the separator, and quotes doubled. */
function split(text: string, separator: string): { cells: string[]; quoted: boolean } {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return { cells: [...cells, cell.trim()], quoted };
}
