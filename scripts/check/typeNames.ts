/** `npm run lint`, second part: no exported type has the name of another, so that a name says which one is meant. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { filesBelow, ROOT } from '../support/project.ts';

/** The types that a source exports: interfaces, type aliases, classes. */
function exportedTypes(file: string, text: string): string[] {
  return ts
    .createSourceFile(file, text, ts.ScriptTarget.Latest)
    .statements.filter(
      (statement) =>
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement) ||
        ts.isClassDeclaration(statement),
    )
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ name }) => name?.text ?? []);
}

/**
 * The names of exported types that more than one source has.
 * @param sources text by file
 * @returns the files by name
 */
export function repeatedTypes(sources: ReadonlyMap<string, string>): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const [file, text] of sources)
    for (const name of exportedTypes(file, text)) files.set(name, [...(files.get(name) ?? []), file]);
  return new Map([...files].filter(([, each]) => each.length > 1));
}

function main(): void {
  const files = ['force-app', 'scripts', 'tests']
    .flatMap((folder) => filesBelow(join(ROOT, folder)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  const sources = new Map(files.map((file) => [relative(ROOT, file), readFileSync(file, 'utf8')]));
  const faults = [...repeatedTypes(sources)].map(
    ([name, where]) => `The type ${name} is exported by more than one file: ${where.join(', ')}`,
  );
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) main();
