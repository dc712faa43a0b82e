/** A table (Format-Table): a header, dashes under each name, rows up to an empty line. */
import { isTruthful, MOST_COLUMNS, type ReplyRow, type Rows, rowsBelow } from './rows';
import { truthOf } from './values';
import { APP_LIST, isField } from './vocabulary';

const RULE = /^\s*-{2,}[\s-]*$/;

interface Column {
  readonly name: string;
  readonly start: number;
  readonly end: number | undefined;
}

/** @returns null where no table begins, or where its header is broken so that columns cannot be found */
export function tableAt(lines: readonly string[], at: number): Rows | null {
  const columns = columnsOf(lines[at] ?? '', lines[at + 1] ?? '');
  return columns && rowsBelow(lines, at, 2, (place) => readRow(lines[place] ?? '', columns));
}

function columnsOf(header: string, rule: string): Column[] | null {
  if (!RULE.test(rule)) return null;
  const dashes = [...rule.matchAll(/-+/g)];
  const names = header.trim().split(/\s+/);
  if (names.length !== dashes.length || names.length > MOST_COLUMNS) return null;
  if (!names.some((name) => isEwsField(name))) return null;
  return names.map((name, place) => ({
    name: name.toLowerCase(),
    start: dashes[place]?.index ?? 0,
    end: dashes[place + 1]?.index,
  }));
}

function isEwsField(name: string): boolean {
  const key = name.toLowerCase();
  return key.startsWith('ews') && isField(key);
}

/** Mail programs squeeze spaces: as many words as columns are the columns, and a list at the end may hold spaces. */
function readRow(text: string, columns: readonly Column[]): ReplyRow {
  const words = text.trim().split(/\s+/);
  const inPlace = columns.map(({ name, start, end }) => [name, text.slice(start, end).trim()] as const);
  if (words.length === columns.length) return row(byWords(columns, words));
  if (isTruthful(inPlace) && !hidesTruth(inPlace, words)) return row(inPlace);
  const squeezed = byWords(columns, words);
  const hasListLast = columns.at(-1)?.name === APP_LIST && words.length > columns.length;
  if (hasListLast && isTruthful(squeezed)) return row(squeezed);
  // If the columns cannot be found, the whole row is reported as not understood.
  return row(columns.filter(({ name }) => isField(name)).map(({ name }) => [name, text.trim()]));
}

function row(values: ReplyRow['values']): ReplyRow {
  return { values, lines: 1, open: false };
}

function byWords(columns: readonly Column[], words: readonly string[]): ReplyRow['values'] {
  const last = columns.length - 1;
  return columns.map(({ name }, place) => [
    name,
    place === last ? words.slice(last).join(' ') : (words[place] ?? ''),
  ]);
}

/** Whether a row says True or False somewhere else than in its empty cell. */
function hidesTruth(values: ReplyRow['values'], words: readonly string[]): boolean {
  const isEmpty = values.some(([name, value]) => name === 'ewsenabled' && value === '');
  return isEmpty && words.some((word) => typeof truthOf(word) === 'boolean');
}
