/** Fields and values that a metadata type does not know. */
import { metadataType } from './types.ts';
import type { XmlFields, XmlValue } from '../support/xml.ts';
import type { MetadataFile } from './inventory.ts';

/** Typed as text, because each target has fields of its own. */
const OPEN: ReadonlySet<string> = new Set(['LightningComponentBundle.targetConfigs']);

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';

const VALUES: Readonly<Record<string, RegExp>> = { boolean: /^(true|false)$/, number: /^-?\d+(\.\d+)?$/ };

function findUnknownFields(type: string, fields: XmlFields, path: string): string[] {
  const known = metadataType(type)?.fields ?? {};
  const names = Object.keys(fields).filter((name) => !name.startsWith('@') && name !== '#text');
  const strange = names
    .filter((name) => known[name] === undefined)
    .map((name) => `${path}${name} is no field of ${type}`);
  const absent = Object.entries(known)
    .filter(([name, { optional }]) => !optional && !(name in fields))
    .map(([name]) => `${path}${name} is missing, which ${type} requires`);
  const deeper = names
    .filter((name) => !OPEN.has(`${type}.${name}`))
    .flatMap((name) => {
      const field = known[name];
      return field === undefined
        ? []
        : (fields[name] ?? []).flatMap((value) => findFaultsBelow(field.type, value, `${path}${name}`));
    });
  return [...strange, ...absent, ...deeper];
}

function findFaultsBelow(type: string, value: XmlValue, path: string): string[] {
  const described = metadataType(type);
  if (described !== undefined && described.values.length === 0) {
    return findUnknownFields(type, typeof value === 'string' ? {} : value, `${path}.`);
  }
  if (typeof value !== 'string') return [`${path} holds fields, but is a ${type}`];
  if (described !== undefined && !described.values.includes(value)) {
    return [`${path} is "${value}", which is none of ${described.values.join(', ')}`];
  }
  return VALUES[type]?.test(value) === false ? [`${path} is "${value}", which is no ${type}`] : [];
}

/** @returns a line for each fault of a file's fields */
export function findFieldFaults({ name, fields, namespace }: MetadataFile): string[] {
  if (namespace !== NAMESPACE) return [`its namespace is not ${NAMESPACE}`];
  if (metadataType(name) === undefined) return [`${name} is no metadata type`];
  return findUnknownFields(name, fields, '');
}
