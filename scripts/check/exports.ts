/** `npm run lint`, second part: every exported type has a name of its own, and every export is used where it should be. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesBelow, pathBelow, ROOT } from '../support/project.ts';

/** Text by file, from the project's root. */
type Sources = ReadonlyMap<string, string>;

interface Exported {
  readonly name: string;
  readonly kind: 'type' | 'class' | 'value';
}

const TEST = /^tests\/|__tests__\//;
const PRODUCT = /^force-app\/(?!.*__tests__)/;
/** The preview's bundler takes them by the names that the platform has. */
const BY_NAME_OF_PLATFORM = /^scripts\/preview\/(platform|pages)\//;

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
}

/** What a source exports by name, save what it hands on from elsewhere. */
function exportsOf(source: ts.SourceFile): Exported[] {
  return source.statements.flatMap((statement): Exported[] => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const has = (wanted: ts.SyntaxKind): boolean => modifiers.some(({ kind }) => kind === wanted);
    if (!has(ts.SyntaxKind.ExportKeyword) || has(ts.SyntaxKind.DefaultKeyword)) return [];
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      return [{ name: statement.name.text, kind: 'type' }];
    if (ts.isClassDeclaration(statement) || ts.isFunctionDeclaration(statement)) {
      const kind = ts.isClassDeclaration(statement) ? 'class' : 'value';
      return statement.name ? [{ name: statement.name.text, kind }] : [];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [{ name: name.text, kind: 'value' }] : [],
    );
  });
}

/** The names that a source imports, whether by a statement or out of `await import(…)`. */
function importsOf(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node) || ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) names.add(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** How often each name stands in a source, its declaration included and imports and hand-overs left out. */
function countNames(source: ts.SourceFile): Map<string, number> {
  const counts = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isIdentifier(node)) counts.set(node.text, (counts.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return counts;
}

/**
 * The exported types of one name.
 * @returns the files by name
 */
export function repeatedTypes(sources: Sources): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const [file, text] of sources)
    for (const { name, kind } of exportsOf(parse(file, text)))
      if (kind !== 'value') files.set(name, [...(files.get(name) ?? []), file]);
  return new Map([...files].filter(([, each]) => each.length > 1));
}

/**
 * Exports that no other file imports, and values that go to the org although nothing of the package uses them. Goes by
 * names alone, so it may miss one that has the name of another; it accuses none that is used.
 * @returns one sentence for each
 */
export function unusedExports(sources: Sources): string[] {
  const parsed = new Map([...sources].map(([file, text]) => [file, parse(file, text)]));
  const imports = new Map([...parsed].map(([file, source]) => [file, importsOf(source)]));
  const isImported = (name: string, where: (file: string) => boolean): boolean =>
    [...imports].some(([file, names]) => where(file) && names.has(name));
  return [...parsed].flatMap(([file, source]) => {
    if (TEST.test(file) || BY_NAME_OF_PLATFORM.test(file)) return [];
    const counts = countNames(source);
    return exportsOf(source).flatMap(({ name, kind }) => {
      if (!isImported(name, (other) => other !== file)) return [`${file}: no other file imports ${name}`];
      const isShipped = PRODUCT.test(file) && kind !== 'type' && (counts.get(name) ?? 0) < 2;
      if (!isShipped || isImported(name, (other) => PRODUCT.test(other))) return [];
      return [`${file}: ${name} goes to the org, and only commands or tests use it`];
    });
  });
}

function main(): void {
  const files = ['force-app', 'scripts', 'tests']
    .flatMap((folder) => filesBelow(join(ROOT, folder)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  const sources = new Map(files.map((file) => [pathBelow(ROOT, file), readFileSync(file, 'utf8')]));
  const faults = [...repeatedTypes(sources)].map(
    ([name, where]) => `The type ${name} is exported by more than one file: ${where.join(', ')}`,
  );
  faults.push(...unusedExports(sources));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) main();
