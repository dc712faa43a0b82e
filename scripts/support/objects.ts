/** The custom objects of the package with their fields, as their metadata files hold them. */
import { readFileSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import { filesBelow, PACKAGE } from './project.ts';
import { groupsAt, readXml, textAt } from './xml.ts';

/** One field; plain data, so that it can be handed to a browser as well. */
export interface FieldInfo {
  readonly type: string;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  readonly unique: boolean;
  /** In characters; null where the type has none. */
  readonly length: number | null;
  /** What a picklist may hold, with its label; null for other types. */
  readonly values: Readonly<Record<string, string>> | null;
  readonly restricted: boolean;
  /** The object that a relationship leads to. */
  readonly referenceTo: string | null;
  /** How the other side names this relationship, without `__r`. */
  readonly relationshipName: string | null;
  readonly defaultValue: string | null;
  /** Worked out by the org, so never written; null for other fields. */
  readonly formula: string | null;
}

/** Fields by name, by object. */
export type Objects = Readonly<Record<string, Readonly<Record<string, FieldInfo>>>>;

function fieldIn(file: string): FieldInfo {
  const { fields } = readXml(readFileSync(file, 'utf8'));
  const text = (...path: readonly string[]): string | null => textAt(fields, ...path) ?? null;
  const values = groupsAt(fields, 'valueSet', 'valueSetDefinition', 'value').map((value) => [
    textAt(value, 'fullName') ?? '',
    textAt(value, 'label') ?? '',
  ]);
  const type = text('type') ?? '';
  const length = text('length');
  return {
    type,
    label: text('label') ?? '',
    help: text('inlineHelpText') ?? '',
    // A detail record cannot be without its master.
    required: text('required') === 'true' || type === 'MasterDetail',
    unique: text('unique') === 'true',
    length: length === null ? null : Number(length),
    values: values.length > 0 ? (Object.fromEntries(values) as Record<string, string>) : null,
    restricted: text('valueSet', 'restricted') === 'true',
    referenceTo: text('referenceTo'),
    relationshipName: text('relationshipName'),
    defaultValue: text('defaultValue'),
    formula: text('formula'),
  };
}

/**
 * Every custom object of the package.
 * @param source the package's source, absolute
 */
export function objects(source: string = PACKAGE): Objects {
  const found: Record<string, Record<string, FieldInfo>> = {};
  for (const file of filesBelow(source)) {
    const [, kind, object, , field] = relative(source, file).split(sep);
    if (kind !== 'objects' || object === undefined) continue;
    const fields = (found[object] ??= {});
    if (field?.endsWith('.field-meta.xml') === true) {
      fields[basename(field, '.field-meta.xml')] = fieldIn(file);
    }
  }
  return found;
}
