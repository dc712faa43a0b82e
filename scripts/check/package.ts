/** Every check of the package, in one list of problems. */
import { isGenerated } from '../support/labelBundles.ts';
import { apiVersion, bundles, type Bundle } from '../support/project.ts';
import { compileBundle } from './compile.ts';
import { checkFloors, findUses, type Use } from './floors.ts';
import { findBrokenFiles, takeInventory, type Inventory } from './inventory.ts';
import { checkMetadata } from './metadata.ts';
import type { PackageProblem } from './problem.ts';
import { checkReference } from './references.ts';
import { checkShape } from './shape.ts';
import { checkWords } from './words.ts';

/** What was looked at, and what was found. */
interface Report {
  readonly count: number;
  readonly problems: readonly PackageProblem[];
}

interface Compiled {
  readonly problems: readonly PackageProblem[];
  readonly uses: readonly Use[];
  readonly labels: readonly string[];
}

async function checkBundle(
  bundle: Bundle,
  inventory: Inventory,
  all: ReadonlyMap<string, Bundle>,
  version: string,
): Promise<Compiled> {
  const { problems, references } = await compileBundle(bundle, Number(version));
  const missing = references.flatMap((reference) => checkReference(reference, inventory) ?? []);
  return {
    problems: [...checkShape(bundle), ...problems, ...missing],
    uses: findUses(bundle, references, all),
    // A generated bundle imports every label of its room, whether one is used or not.
    labels: references
      .filter(({ type, file }) => type === 'label' && !isGenerated(file))
      .map(({ id }) => id.replace('c.', '')),
  };
}

/** Lets a signal, such as Ctrl-C, be heard between two pieces of work. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Checks what an org would refuse, drop or show as nothing, and that the parts use one another in one direction.
 * @param source the package's source, absolute, compiled
 * @param signal stops between two bundles; what was found until then is returned
 */
export async function checkPackage(source: string, signal?: AbortSignal): Promise<Report> {
  const broken = findBrokenFiles(source);
  const all = bundles(source);
  if (broken.length > 0) return { count: all.length, problems: broken };
  const version = apiVersion();
  const inventory = takeInventory(source);
  const byName = new Map(all.map((bundle) => [bundle.name, bundle]));
  const found: Compiled[] = [];
  for (const bundle of all) {
    await breathe();
    if (signal?.aborted) break;
    found.push(await checkBundle(bundle, inventory, byName, version));
  }
  const problems = [
    ...(all.length === 0 ? [{ file: source, message: 'has no bundle' }] : []),
    ...found.flatMap((each) => each.problems),
    ...checkFloors(
      all,
      found.flatMap(({ uses }) => uses),
    ),
    ...checkMetadata(source, inventory, version),
    ...checkWords(source, new Set(found.flatMap(({ labels }) => labels))),
  ];
  return { count: all.length, problems };
}
