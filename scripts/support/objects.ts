/** The custom objects of the package with their fields, as their metadata files hold them. */
import { readFileSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { filesBelow, PACKAGE } from './project.ts';

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
}

/** Fields by name, by object. */
export type Objects = Readonly<Record<string, Readonly<Record<string, FieldInfo>>>>;

interface Value {
  readonly fullName: string;
  readonly label: string;
}

interface FieldFile {
  readonly CustomField: {
    readonly type: string;
    readonly label: string;
    readonly inlineHelpText?: string;
    readonly required?: string;
    readonly unique?: string;
    readonly length?: string;
    readonly referenceTo?: string;
    readonly relationshipName?: string;
    readonly defaultValue?: string;
    readonly valueSet?: {
      readonly restricted?: string;
      readonly valueSetDefinition?: { readonly value?: readonly Value[] };
    };
  };
}

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'value' });

function fieldIn(file: string): FieldInfo {
  const { CustomField: field } = parser.parse(readFileSync(file, 'utf8')) as FieldFile;
  const values = field.valueSet?.valueSetDefinition?.value;
  return {
    type: field.type,
    label: field.label,
    help: field.inlineHelpText ?? '',
    // A detail record cannot be without its master.
    required: field.required === 'true' || field.type === 'MasterDetail',
    unique: field.unique === 'true',
    length: field.length === undefined ? null : Number(field.length),
    values: values ? Object.fromEntries(values.map(({ fullName, label }) => [fullName, label])) : null,
    restricted: field.valueSet?.restricted === 'true',
    referenceTo: field.referenceTo ?? null,
    relationshipName: field.relationshipName ?? null,
    defaultValue: field.defaultValue ?? null,
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
