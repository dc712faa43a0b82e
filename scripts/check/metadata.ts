/** `npm run check:metadata`: is every metadata file well-formed, known to its type, and right in what it names? */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiVersion } from '../org/components.ts';
import { MANIFEST, manifest } from '../org/manifest.ts';
import { ROOT } from '../support/project.ts';
import { fieldFaults } from './metadata/fields.ts';
import { readMetadata, texts } from './metadata/read.ts';
import { danglingReferences } from './metadata/references.ts';
import type { MetadataFile } from './metadata/read.ts';

/** Limits of the platform, in characters: Metadata API Developer Guide, CustomLabels. */
const LABEL_LIMITS = { fullName: 80, shortDescription: 80, value: 1000 } as const;

function versionFaults({ fields }: MetadataFile, version: string): string[] {
  return texts(fields, 'apiVersion')
    .filter((found) => found !== version)
    .map((found) => `API version ${found}, the project has ${version}`);
}

function labelFaults({ type, fields }: MetadataFile): string[] {
  if (type !== 'CustomLabels') return [];
  return Object.entries(LABEL_LIMITS).flatMap(([field, limit]) =>
    texts(fields, 'labels', field)
      .filter((text) => text.length > limit)
      .map(
        (text) =>
          `a label's ${field} has ${text.length} characters, ${limit} are allowed: ${text.slice(0, 40)}…`,
      ),
  );
}

function repeatedLabels(files: readonly MetadataFile[]): string[] {
  const names = files.flatMap(({ fields }) => texts(fields, 'labels', 'fullName'));
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map(
    (name) => `label ${name} is there twice`,
  );
}

async function manifestFaults(root: string): Promise<string[]> {
  const file = join(root, MANIFEST);
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return written === (await manifest(root))
    ? []
    : [`${MANIFEST} is not what the source says: npm run manifest`];
}

/**
 * @param root the Salesforce project's folder
 * @returns a line for each fault, the file first; none is good
 */
export async function metadataFaults(root: string = ROOT): Promise<string[]> {
  const { files, broken } = readMetadata(root);
  if (broken.length > 0) return broken.map(({ file, why }) => `${file}: ${why}`);
  const version = apiVersion(root);
  const faultsOf = (file: MetadataFile): string[] =>
    [...fieldFaults(file), ...versionFaults(file, version), ...labelFaults(file)].map(
      (fault) => `${file.file}: ${fault}`,
    );
  return [
    ...files.flatMap(faultsOf),
    ...repeatedLabels(files),
    ...danglingReferences(files, root),
    ...(await manifestFaults(root)),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const faults = await metadataFaults();
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
