/** Finds the labels that the components use, by the type checker: a room imports all of its labels together. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isGenerated, keyOf } from '../support/labelBundles.ts';
import { labels } from '../support/labels.ts';
import { type Bundle, bundles, filesBelow, ROOT } from '../support/project.ts';
import type { PackageProblem } from './problem.ts';

/** What is used, by the labels' names, and what is wrong with it. */
interface LabelUse {
  readonly used: ReadonlySet<string>;
  readonly problems: readonly PackageProblem[];
}

/** A member of a member in a template, such as `{text.title}`. */
const EXPRESSION = /\{(\w+(?:\.\w+)+)\}/g;

function programOf(all: readonly Bundle[]): ts.Program {
  const config = join(ROOT, 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    ROOT,
  );
  const paths = all.map(({ name, folder }): [string, string[]] => [
    `c/${name}`,
    [join(folder, `${name}.ts`)],
  ]);
  const scripts = all.flatMap(({ files }) => files.filter((file) => file.endsWith('.ts')));
  const typings = filesBelow(join(ROOT, 'types'));
  return ts.createProgram([...scripts, ...typings], {
    ...options,
    types: [],
    paths: Object.fromEntries(paths),
  });
}

/** The label behind a member of a generated constant; null where it is anything else. */
function labelOf(member: ts.Symbol | undefined, generated: ReadonlySet<string>): string | null {
  const declaration = member?.valueDeclaration;
  if (!declaration || !ts.isPropertyAssignment(declaration)) return null;
  if (!generated.has(declaration.getSourceFile().fileName)) return null;
  return declaration.initializer.getText();
}

/**
 * Looks through scripts and templates.
 * @param source the package's source, absolute, with its generated bundles
 * @param users the bundles to look through
 */
export function labelUse(source: string, users?: readonly Bundle[]): LabelUse {
  const all = bundles(source);
  const mains = all.map(({ name, folder }) => join(folder, `${name}.ts`));
  const generated = new Set(mains.filter(isGenerated));
  const used = new Set<string>();
  const problems: PackageProblem[] = [];
  if (generated.size === 0) return { used, problems };
  const program = programOf(all);
  const checker = program.getTypeChecker();
  // Types are asked for only where a name could be that of a label: they cost most of the time.
  const keys = new Set(labels(source).map(keyOf));
  const isLabels = (type: ts.Type): boolean =>
    type.getProperties().some((member) => labelOf(member, generated) !== null);

  const use = (member: ts.Symbol | undefined): void => {
    const label = labelOf(member, generated);
    if (label !== null) used.add(label);
  };

  /** `LABELS[key]`: every name that the key's type allows. */
  const useKeys = ({ expression, argumentExpression: key }: ts.ElementAccessExpression): void => {
    const type = checker.getTypeAtLocation(expression);
    if (!isLabels(type)) return;
    const keys = checker.getTypeAtLocation(key);
    const names = keys.isUnion() ? keys.types : [keys];
    for (const name of names) if (name.isStringLiteral()) use(type.getProperty(name.value));
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      if (keys.has(node.name.text)) use(checker.getSymbolAtLocation(node.name));
    } else if (ts.isElementAccessExpression(node)) useKeys(node);
    else if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name) && keys.has(name.text))
        use(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    ts.forEachChild(node, visit);
  };

  /** `{text.title}`, from the component's class on. */
  const useInTemplate = (file: string, component: ts.Type, place: ts.Node): void => {
    const template = readFileSync(file, 'utf8');
    for (const { 1: expression = '', index } of template.matchAll(EXPRESSION)) {
      let type = component;
      for (const name of expression.split('.')) {
        const member = type.getProperty(name);
        use(member);
        if (!member && isLabels(type)) {
          const line = template.slice(0, index).split('\n').length;
          problems.push({ file, line, message: `there is no label for "${expression}" in any labels file` });
        }
        if (!member) break;
        type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(member, place));
      }
    }
  };

  for (const { name, folder, files } of users ?? all) {
    const main = program.getSourceFile(join(folder, `${name}.ts`));
    if (!main || generated.has(main.fileName)) continue;
    for (const file of files.flatMap((each) => program.getSourceFile(each) ?? [])) visit(file);
    const module = checker.getSymbolAtLocation(main);
    const component = module && checker.getExportsOfModule(module).find((each) => each.name === 'default');
    if (!component) continue;
    const type = checker.getDeclaredTypeOfSymbol(component);
    for (const file of files.filter((each) => each.endsWith('.html'))) useInTemplate(file, type, main);
  }
  return { used, problems };
}
