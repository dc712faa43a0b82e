/** The text of a TXT record, out of its master-file form (RFC 1035 §5.1). */

const STRING = /"((?:[^"\\]|\\[\s\S])*)"/g;

/**
 * Joins the strings of a TXT record without anything between them (RFC 7208 §3.3).
 * @param data quoted strings with escapes, or, as one resolver gives it, the text as it is
 */
export function txtValue(data: string): string {
  if (!data.startsWith('"')) return data;
  return [...data.matchAll(STRING)].map(([, inner = '']) => unescaped(inner)).join('');
}

function unescaped(text: string): string {
  return text.replace(/\\(\d{3}|[\s\S])/g, (_, escape: string) =>
    escape.length === 3 ? String.fromCharCode(Number(escape) & 0xff) : escape,
  );
}
