/** The metadata types of the platform, read from the typings that Salesforce publishes (@salesforce/types). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** A field of a type. */
interface MetadataField {
  /** `string`, `number`, `boolean`, or the name of another type. */
  readonly type: string;
  /** May be left out; so may every list. */
  readonly optional: boolean;
}

interface MetadataType {
  /** Own and inherited ones, by name; empty for a type of values. */
  readonly fields: Readonly<Record<string, MetadataField>>;
  /** All values that it allows; empty for a type of fields. */
  readonly values: readonly string[];
}

type Types = ReadonlyMap<string, ts.TypeNode>;

function readTypes(): Types {
  const file = createRequire(import.meta.url)
    .resolve('@salesforce/types/metadata')
    .replace(/\.js$/, '.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return new Map(
    source.statements.filter(ts.isTypeAliasDeclaration).map(({ name, type }) => [name.text, type]),
  );
}

function nameOf(node: ts.TypeNode | undefined): string {
  if (node === undefined) return 'string';
  if (ts.isArrayTypeNode(node)) return nameOf(node.elementType);
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) return node.typeName.text;
  if (node.kind === ts.SyntaxKind.BooleanKeyword) return 'boolean';
  return node.kind === ts.SyntaxKind.NumberKeyword ? 'number' : 'string';
}

function fieldsOf(literal: ts.TypeLiteralNode): Record<string, MetadataField> {
  const members = literal.members.filter(ts.isPropertySignature).map(({ name, type, questionToken }) => {
    const optional = questionToken !== undefined || (type !== undefined && ts.isArrayTypeNode(type));
    return [(name as ts.Identifier).text, { type: nameOf(type), optional }] as const;
  });
  return Object.fromEntries(members);
}

function valuesOf(node: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(valuesOf);
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? [node.literal.text] : [];
}

function read(node: ts.TypeNode, types: Types): MetadataType {
  if (ts.isTypeLiteralNode(node)) return { fields: fieldsOf(node), values: [] };
  if (ts.isIntersectionTypeNode(node)) {
    return {
      fields: Object.assign(
        {},
        ...node.types.map((part) => read(part, types).fields),
      ) as MetadataType['fields'],
      values: [],
    };
  }
  const target = ts.isTypeReferenceNode(node) ? types.get(nameOf(node)) : undefined;
  return target === undefined ? { fields: {}, values: valuesOf(node) } : read(target, types);
}

/** The typings take them for texts, since they are listed by name. */
const FOLDERS: ReadonlySet<string> = new Set(['ReportFolder']);

let types: Types | undefined;

/** @returns undefined for what is no type of the metadata API, `string` and its like included */
export function metadataType(name: string): MetadataType | undefined {
  types ??= readTypes();
  const node = types.get(FOLDERS.has(name) ? 'Folder' : name);
  return node === undefined ? undefined : read(node, types);
}
