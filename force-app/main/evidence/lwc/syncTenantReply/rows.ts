/** The layouts in rows: a table (Format-Table) and CSV, with whatever separator the country has. */

export interface Cell {
  /** Of the column, in lower case. */
  readonly name: string;
  readonly value: string;
  /** Lines below the header. */
  readonly row: number;
}

export interface Rows {
  readonly cells: readonly Cell[];
  /** How many lines they take, header included. */
  readonly lines: number;
}

const KNOWN = /\bews(?:enabled|allowedappids)\b/i;

/** A table: a header, dashes under each name, rows up to an empty line. */
export function tableAt(lines: readonly string[], at: number): Rows | null {
  const header = lines[at] ?? '';
  const rule = lines[at + 1] ?? '';
  if (!KNOWN.test(header) || !/^\s*-{2,}[\s-]*$/.test(rule)) return null;
  const columns = [...rule.matchAll(/-+/g)].map(({ 0: dashes, index }, place, all) => ({
    name: header
      .slice(index, index + dashes.length)
      .trim()
      .toLowerCase(),
    start: index,
    end: all[place + 1]?.index,
  }));
  return rowsBelow(lines, at, 2, (text) => {
    // Mail programs squeeze spaces; as many words as columns are the columns.
    const words = text.trim().split(/\s+/);
    if (words.length === columns.length) return columns.map(({ name }, place) => [name, words[place] ?? '']);
    return columns.map(({ name, start, end }) => [name, text.slice(start, end).trim()]);
  });
}

/** CSV: a header that names a field, then rows. A comment of PowerShell's may stand above it. */
export function csvAt(lines: readonly string[], at: number): Rows | null {
  if (/^#TYPE\b/i.test(lines[at] ?? '')) return { cells: [], lines: 1 };
  const header = lines[at] ?? '';
  const separator = [',', ';', '\t'].find((each) => header.includes(each)) ?? ',';
  const names = splitCsv(header, separator).map((name) => name.toLowerCase());
  if (!names.some((name) => /^ews(?:enabled|allowedappids)$/.test(name))) return null;
  return rowsBelow(lines, at, 1, (text) => {
    const values = splitCsv(text, separator);
    return names.map((name, place) => [name, values[place] ?? '']);
  });
}

function rowsBelow(
  lines: readonly string[],
  at: number,
  first: number,
  read: (text: string) => (readonly [string, string])[],
): Rows {
  const cells: Cell[] = [];
  let row = first;
  for (; at + row < lines.length; row += 1) {
    const text = lines[at + row] ?? '';
    // A single column that is not set prints as an empty line; it is a row only right under the header.
    if (text.trim() === '' && (row > first || !isLast(lines, at + row))) break;
    for (const [name, value] of read(text)) cells.push({ name, value, row });
  }
  return { cells, lines: row };
}

function isLast(lines: readonly string[], at: number): boolean {
  return lines.slice(at).every((line) => line.trim() === '');
}

/** Splits a line of CSV; quotes may hold the separator, and quotes doubled. */
function splitCsv(text: string, separator: string): string[] {
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
  return [...cells, cell.trim()];
}
