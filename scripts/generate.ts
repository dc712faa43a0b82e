/** `npm run generate`: writes what follows from the source: a bundle of each room's labels, and TypeScript's paths. */
import { join } from 'node:path';
import { writeIfChanged, writeLabelBundles } from './support/labelBundles.ts';
import { apiVersion, bundles, pathBelow, ROOT } from './support/project.ts';

/** Helpers of the tests, by the names under which tests import them. */
const HELPERS = { 'unit/*': ['./tests/unit/*.ts'], 'stand-ins/*': ['./tests/stand-ins/*.ts'] };

/** Where TypeScript finds each bundle: an org knows it as `c/name`, whatever room it stands in. */
function paths(): Readonly<Record<string, readonly string[]>> {
  const found = bundles().flatMap(({ name, folder, files }) => {
    const script = join(folder, `${name}.ts`);
    // A bundle that shares only styles has none.
    if (!files.includes(script)) return [];
    return [[`c/${name}`, [`./${pathBelow(ROOT, script)}`]] as const];
  });
  return { ...Object.fromEntries(found), ...HELPERS };
}

/** Writes every generated file that other tools read before a build; the bundles first, since the paths name them. */
export function generate(): void {
  writeLabelBundles(apiVersion());
  const config = { compilerOptions: { paths: paths() } };
  writeIfChanged(join(ROOT, 'tsconfig.paths.json'), `${JSON.stringify(config, null, 2)}\n`);
}

if (process.argv[1] === import.meta.filename) generate();
