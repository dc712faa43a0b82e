/** What the layouts in rows share: cells, and rows that a mail program broke into several lines. */
import { commandIn } from './layouts';
import { isClosed, isIdsOnly, truthOf } from './values';
import { APP_LIST } from './vocabulary';

interface Cell {
  /** Of the column, in lower case. */
  readonly name: string;
  readonly value: string;
  /** Lines below the header. */
  readonly row: number;
  /** Whether the value may go on beyond what the text shows of it. */
  readonly open: boolean;
}

export interface Rows {
  readonly cells: readonly Cell[];
  /** How many lines they take, header included. */
  readonly lines: number;
}

/** One row as its layout reads it. */
export interface ReplyRow {
  readonly values: readonly (readonly [name: string, value: string])[];
  /** How many lines it takes. */
  readonly lines: number;
  /** Whether its last value may go on. */
  readonly open: boolean;
}

/** Most columns that are looked at; a tenant's whole configuration has some 250. */
export const MOST_COLUMNS = 500;

/** Most cells that one table may bring, so that no text costs more than it is long. */
const MOST_CELLS = 20_000;

/**
 * Reads rows up to an empty line or a command. A line of nothing but app IDs goes on with the list of the row above.
 * @param first lines that the header takes
 */
export function rowsBelow(
  lines: readonly string[],
  at: number,
  first: number,
  read: (at: number) => ReplyRow,
): Rows {
  const cells: Cell[] = [];
  /** The list of apps in the row above. */
  let list = -1;
  let row = first;
  while (at + row < lines.length && cells.length < MOST_CELLS) {
    const text = lines[at + row] ?? '';
    const isBlank = text.trim() === '';
    // A single column that is not set prints as an empty line; it is a row only right under the header.
    if (commandIn(text) || (isBlank && (row > first || !isLast(lines, at + row)))) break;
    const above = cells[list];
    if (above && isIdsOnly(text) && !isClosed(above.value)) {
      cells[list] = { ...above, value: `${above.value} ${text.trim()}`, open: true };
      row += 1;
    } else {
      const { values, lines: taken, open } = read(at + row);
      list = -1;
      for (const [place, [name, value]] of values.entries()) {
        if (name === APP_LIST) list = cells.length;
        const isLastValue = place === values.length - 1;
        cells.push({ name, value, row, open: isBlank || (open && isLastValue) });
      }
      row += taken;
    }
  }
  return { cells, lines: row };
}

/** Whether a cell that should hold True, False or nothing does. */
export function isTruthful(values: ReplyRow['values']): boolean {
  return values.every(([name, value]) => name !== 'ewsenabled' || truthOf(value) !== undefined);
}

function isLast(lines: readonly string[], from: number): boolean {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === '') at += 1;
  return at === lines.length;
}
