/** The layouts that stand in single lines: a command that was copied along, and a list of `Name : value`. */
import { FIELD_NAMES, type FieldName, isField, type Scope } from './vocabulary';

const TENANT = /\bGet-OrganizationConfig\b/i;
const MAILBOX = /\bGet-(?:EXO)?CASMailbox\b/i;
const PROMPT = /^\s*(?:PS[^>]*>+|>>)\s*/;

/** Whether a line is what somebody typed, not what came of it. */
export function isCommand(text: string): boolean {
  return PROMPT.test(text) || scopeOf(text) !== null;
}

/** What a command's output speaks of. */
export function scopeOf(command: string): Scope {
  if (TENANT.test(command)) return 'tenant';
  return MAILBOX.test(command) ? 'mailbox' : null;
}

const FIELD = new RegExp(`^\\s*"?(${FIELD_NAMES.join('|')})"?\\s*[:=：]\\s*(.*)$`, 'i');

/** Longest value that goes over several lines. */
const MOST_LINES = 500;

/** A field of a list (Format-List, or a piece of JSON), with the lines that its value goes on over. */
export function listField(
  lines: readonly string[],
  at: number,
): { name: FieldName; value: string; lines: number } | null {
  const [, name = '', start = ''] = FIELD.exec(lines[at] ?? '') ?? [];
  const key = name.toLowerCase();
  if (!isField(key)) return null;
  let value = start.trim();
  let taken = 1;
  while (taken < MOST_LINES && goesOn(value, lines[at + taken])) {
    value += ` ${lines[at + taken]?.trim()}`;
    taken += 1;
  }
  return { name: key, value, lines: taken };
}

/** A value goes on in a line that is indented, or as long as its bracket is open. */
function goesOn(value: string, next: string | undefined): boolean {
  if (next === undefined || next.trim() === '' || FIELD.test(next) || isCommand(next)) return false;
  const open = /^[{[]/.test(value) && !/[}\]]/.test(value);
  return open || (/^\s{8,}\S/.test(next) && !/^\s*[\w ]+ *:/.test(next));
}
