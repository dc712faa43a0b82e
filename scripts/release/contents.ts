/** What the zips of a release hold, in the format of the Metadata API. */
import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { ComponentSet, MetadataConverter, type SourceComponent } from '@salesforce/source-deploy-retrieve';
import { withFolder } from '../command/exit.ts';
import { components, translationComponents } from '../org/components.ts';
import { removal, writeRemoval } from '../org/destructive.ts';
import { apiVersion, filesBelow, pathBelow } from '../support/project.ts';
import type { Files } from './zip.ts';

/**
 * `sf` and Workbench send a zip as a set of packages by default; the one folder that is no package
 * of its own has this name (Metadata API Developer Guide, "File-Based Calls").
 */
const FOLDER = 'unpackaged';

function filesIn(folder: string): Files {
  const entries = filesBelow(folder).map((file): [string, Buffer] => [
    `${FOLDER}/${pathBelow(folder, file)}`,
    readFileSync(file),
  ]);
  return new Map(entries);
}

/** Sorted, so that what several files are merged into is the same whatever order the disk lists them in. */
function sorted(components: readonly SourceComponent[], version: string): ComponentSet {
  const key = ({ type, fullName, xml = '' }: SourceComponent): string =>
    [type.name, fullName, xml.split(sep).join('/')].join(' ');
  const set = new ComponentSet([...components].sort((a, b) => (key(a) < key(b) ? -1 : 1)));
  set.sourceApiVersion = version;
  return set;
}

function convert(set: ComponentSet): Promise<Files> {
  return withFolder('release', async (folder) => {
    await new MetadataConverter().convert(set, 'metadata', {
      type: 'directory',
      outputDirectory: folder,
      genUniqueDir: false,
    });
    return filesIn(folder);
  });
}

/**
 * The package itself, without translations: an org refuses a whole deployment for one language that it does not have on.
 * @param root the Salesforce project's folder, compiled
 */
export function packageFiles(root: string): Promise<Files> {
  return convert(sorted(components(root).getSourceComponents().toArray(), apiVersion(root)));
}

/** @returns the translations by language, such as `de` or `pt_BR`; none where the project has no translations */
export async function translationFiles(root: string): Promise<ReadonlyMap<string, Files>> {
  const files = new Map<string, Files>();
  for (const [language, found] of translationComponents(root)) {
    files.set(language, await convert(sorted(found, apiVersion(root))));
  }
  return files;
}

/**
 * What takes the package out of an org.
 * @param withRecords the objects, too, and with them every saved assessment
 */
export function removalFiles(root: string, withRecords: boolean): Promise<Files> {
  return withFolder('release', async (folder) => {
    await writeRemoval(removal(withRecords, root), folder);
    return filesIn(folder);
  });
}
