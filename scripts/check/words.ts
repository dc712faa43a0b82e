/** Checks the labels: each defined once, each used, and none used on a page or in an Aura file that does not exist. */
import { readFileSync } from 'node:fs';
import { labels } from '../support/labels.ts';
import { filesBelow } from '../support/project.ts';
import type { Problem } from './problem.ts';

/** Visualforce says `$Label.X`, Aura `$Label.c.X`. */
const USE = /\$Label\.(?:c\.)?(\w+)/g;
const MARKUP = /\.(page|component|cmp|app|evt|js)$/;

interface Use {
  readonly name: string;
  readonly file: string;
}

function usesInMarkup(source: string): Use[] {
  const files = filesBelow(source).filter((file) => MARKUP.test(file));
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(USE)].map((match) => ({ name: match[1] ?? '', file })),
  );
}

/**
 * @param source the package's source, absolute
 * @param usedByComponents names of the labels that the components import
 */
export function checkWords(source: string, usedByComponents: ReadonlySet<string>): Problem[] {
  const defined = labels(source);
  const names = new Set(defined.map(({ name }) => name));
  const inMarkup = usesInMarkup(source);
  const used = new Set([...usedByComponents, ...inMarkup.map(({ name }) => name)]);
  const seen = new Set<string>();
  const problems = defined.flatMap(({ name, file }): Problem[] => {
    if (seen.has(name)) return [{ file, message: `defines the label "${name}" twice` }];
    seen.add(name);
    return used.has(name) ? [] : [{ file, message: `nothing uses the label "${name}"` }];
  });
  const missing = inMarkup.filter(({ name }) => !names.has(name));
  return [
    ...problems,
    ...missing.map(({ name, file }) => ({ file, message: `there is no label "${name}" in any labels file` })),
  ];
}
