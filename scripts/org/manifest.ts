/** The list of all that the package holds, which other tools than `sf` deploy by. Generated, and not kept in git. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../support/project.ts';
import { components } from './components.ts';

/** Where it stands in the project. */
const MANIFEST = join('manifest', 'package.xml');

/** Writes the list as the source has it now. */
export async function writeManifest(): Promise<void> {
  const file = join(ROOT, MANIFEST);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${(await components().getPackageXml()).trim()}\n`);
}
