/** `npm run manifest`: writes `manifest/package.xml` from the source, for people who deploy with other tools. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../support/project.ts';
import { components } from './components.ts';

/** Where it stands in the project. */
export const MANIFEST = join('manifest', 'package.xml');

/** What it must say for the source as it is. */
export async function manifest(root: string = ROOT): Promise<string> {
  return `${(await components(root).getPackageXml()).trim()}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const file = join(ROOT, MANIFEST);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await manifest());
}
