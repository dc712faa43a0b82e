/** The destructive changes that remove the package from an org, derived from the source. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ComponentSet, DestructiveChangesType } from '@salesforce/source-deploy-retrieve';
import { apiVersion, ROOT } from '../support/project.ts';
import { components } from './components.ts';
import type { SourceComponent } from '@salesforce/source-deploy-retrieve';

/** No components of their own: an org deletes the single labels. Translations go with what they translate. */
const CONTAINERS: ReadonlySet<string> = new Set(['CustomLabels']);

export interface Removal {
  /** `Type name`, sorted: for people. */
  readonly names: readonly string[];
  /** Objects that stay, with all that belongs to them, because they hold what admins have saved. */
  readonly kept: readonly string[];
  readonly set: ComponentSet;
}

/** An object's fields, list views and layouts go or stay with it; it cannot be without its last layout. */
function ofAnObject({ parent, type }: SourceComponent): boolean {
  return parent?.type.name === 'CustomObject' || type.name === 'Layout';
}

/** As the deletions list it: a folder of reports stands among the reports. */
function labelOf({ type, fullName }: SourceComponent): string {
  return type.name === 'ReportFolder' ? `Report ${fullName}/` : `${type.name} ${fullName}`;
}

/**
 * @param withRecords also delete the objects, and so every record in them
 * @param root the Salesforce project's folder
 */
export function removal(withRecords: boolean, root: string = ROOT): Removal {
  const all = components(root)
    .getSourceComponents()
    .toArray()
    .flatMap((component) => (CONTAINERS.has(component.type.name) ? component.getChildren() : [component]))
    .filter((component) => !CONTAINERS.has(component.type.name) && !ofAnObject(component));
  const isKept = ({ type }: SourceComponent): boolean => type.name === 'CustomObject' && !withRecords;
  const set = new ComponentSet();
  set.sourceApiVersion = apiVersion(root);
  for (const component of all.filter((each) => !isKept(each)))
    set.add(component, DestructiveChangesType.POST);
  return {
    names: all
      .filter((each) => !isKept(each))
      .map(labelOf)
      .sort(),
    kept: all.filter(isKept).map(({ fullName }) => fullName),
    set,
  };
}

/**
 * Writes the folder that `sf project deploy start --metadata-dir` takes.
 * @param folder absolute; emptied first
 */
export async function writeRemoval({ set }: Removal, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const empty = new ComponentSet();
  if (set.sourceApiVersion !== undefined) empty.sourceApiVersion = set.sourceApiVersion;
  writeFileSync(join(folder, 'package.xml'), await empty.getPackageXml());
  writeFileSync(
    join(folder, 'destructiveChangesPost.xml'),
    await set.getPackageXml(4, DestructiveChangesType.POST),
  );
}
