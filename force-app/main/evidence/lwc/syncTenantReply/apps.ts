/** App IDs that the text itself gives to an app by its name. */
import type { Finding } from './findings';
import { APP_NAME, appIds, CAPTURE_APP_ID } from './values';
import type { ReplyField, OtherLine } from './vocabulary';

interface NamedApps {
  /** The IDs that the text gives to Lightning Sync's app, each once. */
  readonly found: readonly Finding[];
  /** The other lines, with the names and IDs of other apps. */
  readonly others: readonly OtherLine[];
}

/** Finds Lightning Sync's app in single lines, and in objects with a name and an ID. */
export function namedAppsIn(fields: readonly ReplyField[], others: readonly OtherLine[]): NamedApps {
  const objects = new Set(
    fields
      .filter(({ name, value }) => name === 'displayname' && APP_NAME.test(value))
      .map(({ object }) => object),
  );
  const found = new Map<string, Finding>();
  const note = (text: string, line: number): void => {
    for (const value of appIds(text))
      if (!found.has(value)) found.set(value, { id: 'appIdFound', value, line });
  };
  const rest: OtherLine[] = [];
  for (const other of others) {
    if (APP_NAME.test(other.text) && appIds(other.text).length > 0) note(other.text, other.line);
    else rest.push(other);
  }
  for (const field of fields) {
    if (field.name !== 'displayname' && field.name !== 'appid') continue;
    if (!objects.has(field.object)) rest.push(asLine(field));
    else if (field.name === 'appid') note(field.value, field.line);
  }
  return { found: [...found.values()].filter(({ value }) => value !== CAPTURE_APP_ID), others: rest };
}

/** A field that says nothing here, as it stood in the text. */
export function asLine({ name, value, line, object }: ReplyField): OtherLine {
  return { text: `${name}: ${value}`, line, object };
}

/** Without the ID of Einstein Activity Capture's own app, which people take for Lightning Sync's. */
export function withoutCaptureApp(ids: readonly string[]): string[] {
  return ids.filter((id) => id !== CAPTURE_APP_ID);
}
