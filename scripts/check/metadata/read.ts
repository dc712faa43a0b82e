/** Reads the package's metadata files, whatever their type, as trees of fields. */
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { filesBelow } from '../../support/project.ts';

/** A field's value; every field is a list, since any may come several times. */
export type Value = string | Fields;
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- a Record cannot hold itself
export interface Fields {
  readonly [name: string]: readonly Value[];
}

export interface MetadataFile {
  /** From the project's folder, for messages. */
  readonly file: string;
  /** The component's name, by the file. */
  readonly name: string;
  /** The root element, which is the type's name. */
  readonly type: string;
  readonly namespace: string;
  readonly fields: Fields;
}

/** A file that is no markup, or no metadata. */
export interface Malformed {
  readonly file: string;
  readonly why: string;
}

const XML = /\.(xml|page|app|cmp|component)$/;
const META = /-meta\.xml$/;
/** `Sync.tab-meta.xml` and `sync.js-meta.xml` both end in a suffix that is no part of the name. */
const SUFFIX = /\.[^.]+-meta\.xml$/;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  ignoreDeclaration: true,
  parseTagValue: false,
  isArray: (name) => !name.startsWith('@'),
});

function malformed(text: string): string | undefined {
  const verdict = XMLValidator.validate(text, { allowBooleanAttributes: false });
  return verdict === true ? undefined : `${verdict.err.msg} (line ${verdict.err.line})`;
}

function fieldsOf(value: Value | undefined): Fields {
  return value === undefined || typeof value === 'string' ? {} : value;
}

function metadataIn(file: string, path: string, text: string): MetadataFile | Malformed {
  const roots = parser.parse(text) as Record<string, readonly Value[]>;
  const [root, ...others] = Object.entries(roots);
  if (root === undefined || others.length > 0) return { file, why: 'has not exactly one root element' };
  const { '@xmlns': namespace, ...fields } = fieldsOf(root[1][0]) as Fields & { '@xmlns'?: unknown };
  return {
    file,
    name: basename(path).replace(SUFFIX, ''),
    type: root[0],
    namespace: String(namespace ?? ''),
    fields,
  };
}

/** All metadata files of a project, and those that cannot be read. */
export function readMetadata(root: string): {
  readonly files: readonly MetadataFile[];
  readonly broken: readonly Malformed[];
} {
  const files: MetadataFile[] = [];
  const broken: Malformed[] = [];
  for (const path of filesBelow(join(root, 'force-app')).filter((each) => XML.test(each))) {
    const file = relative(root, path);
    const text = readFileSync(path, 'utf8');
    const why = malformed(text);
    if (why !== undefined) broken.push({ file, why });
    else if (META.test(path)) {
      const read = metadataIn(file, path, text);
      if ('why' in read) broken.push(read);
      else files.push(read);
    }
  }
  return { files, broken };
}

/** The texts of a field, wherever it stands in the tree, by the path of names that leads to it. */
export function texts(fields: Fields, ...path: readonly string[]): string[] {
  const [first, ...rest] = path;
  if (first === undefined) return [];
  const values = fields[first] ?? [];
  if (rest.length === 0) return values.filter((value): value is string => typeof value === 'string');
  return values.flatMap((value) => texts(fieldsOf(value), ...rest));
}
