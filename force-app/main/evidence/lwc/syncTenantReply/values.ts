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
  const word = bare(text).toLowerCase();
  if (TRUE.includes(word)) return true;
  if (FALSE.includes(word)) return false;
  return NULL.includes(word) ? null : undefined;
}

/** Without the quotes and the comma that a line of JSON or CSV has around it. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/,$/, '')
    .replace(/^(["'])(.*)\1$/s, '$2')
    .trim();
}

export const APP_ID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;

/** The name of Lightning Sync's app in Microsoft Entra (Salesforce Help, KB 000382000). */
export const APP_NAME = /salesforce\s+lightning\s+sync/i;

/** An allow list as it was pasted. */
export interface AllowList {
  /** Lower case. */
  readonly ids: readonly string[];
  /** Whether the text names Lightning Sync's app. */
  readonly named: boolean;
  /** PowerShell shows the first four only, unless told otherwise. */
  readonly cut: boolean;
}

/** @returns null where the text is no list of app IDs */
export function allowListOf(text: string): AllowList | null {
  const ids = appIds(text);
  const named = APP_NAME.test(text);
  const cut = /\.\.\.|…/.test(text);
  const rest = text
    .replace(APP_ID, '')
    .replace(APP_NAME, '')
    .replace(/[\s,;|{}()[\]"'….]/g, '');
  const empty = ['', 'null', '$null'].includes(rest.toLowerCase());
  return empty ? { ids, named, cut } : null;
}

/** The app IDs in a text, in lower case. */
export function appIds(text: string): string[] {
  return (text.match(APP_ID) ?? []).map((id) => id.toLowerCase());
}
