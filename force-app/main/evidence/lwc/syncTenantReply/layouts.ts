/** The layouts that stand in single lines: a command that was copied along, and a list of `Name : value`. */
import { isClosed, isIdsOnly, isOpen, truthOf } from './values';
import { APP_LIST, FIELD_NAMES, type FieldName, isField, type Scope } from './vocabulary';

const TENANT = /\bGet-OrganizationConfig\b/i;
const MAILBOX = /\bGet-(?:EXO)?CASMailbox\b/i;
const PROMPT = /^\s*(?:\[PS\] ?)?(?:PS(?: (?:[A-Za-z]:|\/|~)[^>]{0,200})?|[A-Za-z]:\\[^>]{0,200})>+ ?/;

const NAMES = FIELD_NAMES.join('|');
const FIELD = new RegExp(`^\\s*("?)(${NAMES})"?\\s*[:=]\\s*(.*)$`, 'i');
const FIELD_INSIDE = new RegExp(`\\b(?:${NAMES})"?\\s{0,40}[:=]`, 'i');
const BARE_NAME = new RegExp(`^\\s*(?:${NAMES})\\s*$`, 'i');
/** The name of any field, with what parts it from its value. */
export const ANY_FIELD = /^\s*"?[\w.-]{1,60}"?\s{0,60}[:=]/;

/** Most lines that a value may go over. */
const MOST_LINES = 500;

/** A line that somebody typed. */
export interface ConsoleCommand {
  /** Without the prompt; empty if there is only the prompt. */
  readonly text: string;
  /** What its output speaks of. */
  readonly scope: Scope;
  /** Where output follows in the same line, as when line ends were lost. */
  readonly output: string;
}

/** @returns null where the line is not something typed but what came of it */
export function commandIn(line: string): ConsoleCommand | null {
  const scope = scopeOf(line);
  if (!PROMPT.test(line) && scope === null) return null;
  const text = line.replace(PROMPT, '').trim();
  const output = text.search(FIELD_INSIDE);
  return { text, scope, output: output > 0 ? text.slice(output) : '' };
}

function scopeOf(command: string): Scope {
  if (TENANT.test(command)) return 'tenant';
  return MAILBOX.test(command) ? 'mailbox' : null;
}

/** The field whose bare value a command prints; null where it prints something else. */
export function expandedFieldOf(command: string): FieldName | null {
  const [, name = ''] = /(?:\)\.|-expand\w{0,20}\s{1,9})(ews\w{1,40})\s*$/i.exec(command.trim()) ?? [];
  const key = name.toLowerCase();
  return isField(key) ? key : null;
}

/** A value with the lines it goes on over. */
interface ReplyValue {
  readonly text: string;
  readonly lines: number;
  readonly open: boolean;
}

interface ListField extends ReplyValue {
  readonly name: FieldName;
}

/** A field of a list (Format-List, or a piece of JSON), with the lines that its value goes on over. */
export function listField(lines: readonly string[], at: number): ListField | null {
  const parted = BARE_NAME.test(lines[at] ?? '') && /^\s*[:=]/.test(lines[at + 1] ?? '');
  const head = parted ? `${lines[at]} ${lines[at + 1]}` : (lines[at] ?? '');
  const [, quote, name = '', start = ''] = FIELD.exec(head) ?? [];
  const key = name.toLowerCase();
  if (!isField(key)) return null;
  const above = parted ? 2 : 1;
  const value = valueFrom(lines, at + above, key, start.trim());
  // The comma behind a piece of JSON is JSON's.
  const isPiece = quote === '"' && !isOpen(value.text);
  const text = isPiece ? value.text.replace(/,$/, '') : value.text;
  return { name: key, ...value, text, lines: value.lines + above };
}

/** The value of a field as far as it goes. */
export function valueFrom(
  lines: readonly string[],
  from: number,
  name: FieldName,
  start: string,
): ReplyValue {
  let text = start;
  let at = from;
  while (at - from < MOST_LINES) {
    const next = nextOf(lines, at, name, text);
    if (next === null) break;
    text = `${text} ${lines[next]?.trim()}`.trim();
    at = next + 1;
  }
  return { text, lines: at - from, open: name === APP_LIST && mayContinue(lines, at, at > from, text) };
}

/** Without brackets, a list over several lines ends for sure only where the console goes on with something else. */
function mayContinue(lines: readonly string[], at: number, isLong: boolean, text: string): boolean {
  if (!isLong || isClosed(text)) return false;
  const next = lines.slice(at, at + 3).find((line) => line.trim() !== '') ?? '';
  return !ANY_FIELD.test(next) && commandIn(next) === null;
}

/** @returns the line in which a value goes on; null where it does not */
function nextOf(lines: readonly string[], at: number, name: FieldName, value: string): number | null {
  const line = lines[at];
  if (line === undefined) return null;
  if (name === 'ewsenabled') return value === '' ? truthValueBelow(lines, at) : null;
  const isUnfinished = isOpen(value) || /[,;|]$/.test(value);
  // Mail programs put empty lines between the lines of a value.
  if (line.trim() === '') return isUnfinished && isIdsOnly(lines[at + 1] ?? '') ? at + 1 : null;
  if (FIELD.test(line) || commandIn(line)) return null;
  if (isClosed(value)) return null;
  if (name === APP_LIST && isIdsOnly(line)) return at;
  if (isOpen(value) && /[}\]][\s,]*$/.test(line) && !ANY_FIELD.test(line)) return at;
  return /^(?:\s{8,}|\t)\s*\S/.test(line) && !ANY_FIELD.test(line) ? at : null;
}

/** Mail programs put empty lines between the lines of a value; a command leaves none behind a name alone. */
function truthValueBelow(lines: readonly string[], from: number): number | null {
  for (let at = from; at < from + MOST_LINES; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() !== '') return typeof truthOf(line) === 'boolean' ? at : null;
  }
  return null;
}
