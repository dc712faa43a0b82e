/** Removes from a text what must not reach a terminal or a log: secrets and control sequences. */
import { stripVTControlCharacters } from 'node:util';

const STRUCK_OUT = '(struck out)';

/**
 * What lets its holder into an org: session ids (an org's id, `!`, the rest), tokens in JWT form and `sf`'s own
 * authorization URLs, as `sf` strikes them out of its logs (@salesforce/core 8, lib/util/sfdc.js); refresh tokens, of whose
 * form no page of Salesforce speaks, but which begin like this in its examples of OAuth responses; and what follows
 * `sid=`, `access_token` and the like.
 */
const CREDENTIALS = [
  /\b00D\w{9,15}!\S*[^\s"'.,;)]/g,
  /\beyJ[\w+=-]+\.[\w+=-]+\.[\w+=-]+/g,
  /\bforce:\/\/[\w.-]+:[\w.-]*:[\w.-]+={0,2}@[\w.-]+/g,
  /\b5Aep[\w.=-]{8,}/g,
  /(?<=\b(?:sid|otp|access_?token|refresh_?token|client_?secret|password)["']?\s*[=:]\s*["']?)[^\s"'&,;]+/gi,
] as const;

/** Control characters other than tab and line end, and marks that turn the direction of writing. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text that may be shown.
 * @param secrets values that the command was given and that no output may hold, such as an installation key
 */
export function clean(text: string, secrets: Iterable<string> = []): string {
  let shown = text;
  for (const secret of secrets) if (secret !== '') shown = shown.replaceAll(secret, STRUCK_OUT);
  for (const pattern of CREDENTIALS) shown = shown.replace(pattern, STRUCK_OUT);
  return stripVTControlCharacters(shown.replaceAll('\r\n', '\n')).replace(INVISIBLE, '');
}
