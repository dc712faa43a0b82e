/** Every check of the package's bundles, in one list of problems. */
import { isGenerated } from '../support/labelBundles.ts';
import { bundles } from '../support/project.ts';
import { compileBundle } from './compile.ts';
import { takeInventory } from './inventory.ts';
import type { Problem } from './problem.ts';
import { checkReference } from './references.ts';
import { checkShape } from './shape.ts';
import { checkWords } from './words.ts';

/** What was looked at, and what was found. */
export interface Report {
  readonly count: number;
  readonly problems: readonly Problem[];
}

/**
 * @param source the package's source, absolute, compiled
 * @param apiVersion the project's `sourceApiVersion`, such as `66.0`
 */
export async function checkPackage(source: string, apiVersion: string): Promise<Report> {
  const inventory = takeInventory(source);
  const problems: Problem[] = [];
  const imported = new Set<string>();
  const all = bundles(source);
  if (all.length === 0) problems.push({ file: source, message: 'has no bundle' });
  for (const bundle of all) {
    problems.push(...checkShape(bundle, apiVersion));
    const compiled = await compileBundle(bundle, Number(apiVersion));
    problems.push(...compiled.problems);
    for (const reference of compiled.references) {
      // A generated bundle imports every label of its room, whether one is used or not.
      if (reference.type === 'label' && !isGenerated(reference.file))
        imported.add(reference.id.replace('c.', ''));
      const problem = checkReference(reference, inventory);
      if (problem !== null) problems.push(problem);
    }
  }
  return { count: all.length, problems: [...problems, ...checkWords(source, imported)] };
}
