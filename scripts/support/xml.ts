/** Reads XML, whatever its type, as a tree of fields. The one reader of XML in the project. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** A field's value; every field is a list, since any may come several times. */
export type XmlValue = string | XmlFields;
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- a Record cannot hold itself
export interface XmlFields {
  readonly [name: string]: readonly XmlValue[];
}

/** A document: its one root element. */
export interface Root {
  readonly name: string;
  readonly namespace: string;
  readonly fields: XmlFields;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  ignoreDeclaration: true,
  parseTagValue: false,
  isArray: (name) => !name.startsWith('@'),
});

/** What is wrong with a text that is to be markup, with its line; undefined where it is well-formed. */
export function findMarkupFault(text: string): string | undefined {
  const verdict = XMLValidator.validate(text, { allowBooleanAttributes: false });
  return verdict === true ? undefined : `${verdict.err.msg} (line ${verdict.err.line})`;
}

function fieldsOf(value: XmlValue | undefined): XmlFields {
  return value === undefined || typeof value === 'string' ? {} : value;
}

/**
 * Reads a document.
 * @throws Error for a text that has not exactly one root element
 */
export function readXml(text: string): Root {
  const [root, ...others] = Object.entries(parser.parse(text) as Record<string, readonly XmlValue[]>);
  if (root === undefined || others.length > 0) throw new Error('The text has not exactly one root element.');
  const { '@xmlns': namespace, ...fields } = fieldsOf(root[1][0]) as XmlFields & { '@xmlns'?: unknown };
  return { name: root[0], namespace: String(namespace ?? ''), fields };
}

/** The texts of a field, wherever it stands in the tree, by the path of names that leads to it. */
export function texts(fields: XmlFields, ...path: readonly string[]): string[] {
  const [first, ...rest] = path;
  if (first === undefined) return [];
  const values = fields[first] ?? [];
  if (rest.length === 0) return values.filter((value): value is string => typeof value === 'string');
  return values.flatMap((value) => texts(fieldsOf(value), ...rest));
}

/** The first text of a field, by the path that leads to it. */
export function textAt(fields: XmlFields, ...path: readonly string[]): string | undefined {
  return texts(fields, ...path)[0];
}

/** The values of a field that hold fields themselves, by the path that leads to it. */
export function groupsAt(fields: XmlFields, ...path: readonly string[]): XmlFields[] {
  return path.reduce<XmlFields[]>(
    (found, name) => found.flatMap((each) => (each[name] ?? []).map(fieldsOf)),
    [fields],
  );
}
