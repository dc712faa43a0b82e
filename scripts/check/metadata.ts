/** Checks the metadata files: known to their types, of the project's API version, and right in what they name. */
import { texts } from '../support/xml.ts';
import { findFieldFaults } from './fields.ts';
import { findDanglingNames } from './names.ts';
import type { Inventory, MetadataFile } from './inventory.ts';
import type { PackageProblem } from './problem.ts';

/** Limits of the platform, in characters: Metadata API Developer Guide, CustomLabels. */
const LABEL_LIMITS = { fullName: 80, shortDescription: 80, value: 1000 } as const;

function versionFaults({ fields }: MetadataFile, version: string): string[] {
  return texts(fields, 'apiVersion')
    .filter((found) => found !== version)
    .map((found) => `API version ${found}, the project has ${version}`);
}

function labelFaults({ name, fields }: MetadataFile): string[] {
  if (name !== 'CustomLabels') return [];
  return Object.entries(LABEL_LIMITS).flatMap(([field, limit]) =>
    texts(fields, 'labels', field)
      .filter((text) => text.length > limit)
      .map(
        (text) =>
          `a label's ${field} has ${text.length} characters, ${limit} are allowed: ${text.slice(0, 40)}…`,
      ),
  );
}

/** @param version the project's `sourceApiVersion`, such as `66.0` */
export function checkMetadata(source: string, inventory: Inventory, version: string): PackageProblem[] {
  const problems = inventory.files.flatMap((file) =>
    [...findFieldFaults(file), ...versionFaults(file, version), ...labelFaults(file)].map((message) => ({
      file: file.file,
      message,
    })),
  );
  return [...problems, ...findDanglingNames(source, inventory)];
}
