/** What the values of Microsoft's commands mean, in the words that the commands and spreadsheets write. */

/** True and False: as PowerShell and JSON write them, and as a spreadsheet does that saved them as CSV. */
const TRUE = [
  'true',
  '$true',
  'wahr',
  'vrai',
  'verdadero',
  'vero',
  'verdadeiro',
  'waar',
  'sant',
  'sand',
  'sann',
];
const FALSE = ['false', '$false', 'falsch', 'faux', 'falso', 'onwaar', 'falskt', 'falsk', 'usann'];
/** No value: commands leave it empty. */
const NULL = ['', 'null', '$null', '{}', '[]', '{$null}'];

/** `null`: set to nothing; `undefined`: no such value. */
export type Truth = boolean | null | undefined;

/** Reads a value that is True, False or not set. */
export function truthOf(text: string): Truth {
  const word = withoutQuotes(text).toLowerCase();
  if (TRUE.includes(word)) return true;
  if (FALSE.includes(word)) return false;
  return NULL.includes(word) ? null : undefined;
}

/** Without the quotes and the comma that a line of JSON or CSV has around it. */
export function withoutQuotes(text: string): string {
  return text
    .trim()
    .replace(/,$/, '')
    .replace(/^(["'])(.*)\1$/s, '$2')
    .trim();
}

const APP_ID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;

/** The name of Lightning Sync's app in Microsoft Entra (Salesforce Help, KB 000382000). */
export const APP_NAME = /salesforce\s{1,9}lightning\s{1,9}sync/i;

/** App ID that Einstein Activity Capture itself has for EWS (Salesforce Help, KB 002420794); not Lightning Sync's. */
export const CAPTURE_APP_ID = 'c55d6177-918e-4745-96d3-1715194bc7e8';

/** What stands between the IDs of a list and around them. */
const BETWEEN = /[\s,;|{}()[\]"'`….]/g;
const IDS_AND_BETWEEN = /^[\s,;|{}()[\]"'`….0-9a-f-]+$/i;
const ONLY_BETWEEN = /^[\s,;|{}()[\]"'`….]+$/;
/** Of an ID that was broken or cut: with its hyphen, with a digit, or with the dots that say that it goes on. */
const PIECE = /[0-9a-f]{4,12}-|-[0-9a-f]{4,12}|\d|…|\.\./i;

/** A list of allowed apps as it was pasted. */
export interface AppList {
  /** Lower case, each once. */
  readonly ids: readonly string[];
  /** Whether the text names Lightning Sync's app. */
  readonly named: boolean;
  /** Whether apps may be missing: PowerShell shows only the first four by default, a mail cuts lines. */
  readonly cut: boolean;
  /** Whether brackets or quotes show where it ends. */
  readonly closed: boolean;
}

/** @returns null where the text is no list of app IDs */
export function appListOf(text: string): AppList | null {
  const ids = [...new Set(appIds(text))];
  const named = APP_NAME.test(text);
  const rest = text.replace(APP_NAME, '').replace(BETWEEN, '').replace(APP_ID, '');
  const isPiece = /^[0-9a-f-]+$/i.test(rest);
  if (!isPiece && !['', 'null', '$null'].includes(rest.toLowerCase())) return null;
  const closed = isClosed(text);
  const cut = isPiece || /\.\.|…/.test(text) || isOpen(text) || /[,;|][\s"']*$/.test(text);
  return { ids, named, cut, closed };
}

/** Whether a value begins with a bracket or a quote that it does not close. */
export function isOpen(text: string): boolean {
  return /^\s*["']?[{[]/.test(text) ? !/[}\]]/.test(text) : /^\s*"[^"]*$/.test(text);
}

/** Whether a value is all in brackets or quotes. */
export function isClosed(text: string): boolean {
  return /^\s*["']?[{[]/.test(text) ? /[}\]]/.test(text) : /^\s*"[^"]*"/.test(text);
}

/** Whether a line holds nothing but app IDs, pieces of them, and what stands between them. */
export function isIdsOnly(text: string): boolean {
  return ONLY_BETWEEN.test(text) || (IDS_AND_BETWEEN.test(text) && PIECE.test(text));
}

/** The app IDs in a text, in lower case; a line's end may stand in the middle of one. */
export function appIds(text: string): string[] {
  return (text.replace(/[\s`]/g, '').match(APP_ID) ?? []).map((id) => id.toLowerCase());
}
