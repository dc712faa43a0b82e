/** The unit tests of a folder, with all that they test, as one script: it runs anew for each mutant in milliseconds. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

// The compiler that `tsx` brings.
const { build } = createRequire(createRequire(import.meta.url).resolve('tsx'))('esbuild');

const isRandom = (file) => readFileSync(file, 'utf8').includes('fast-check');
/** Those that need a page, or modules that Jest replaces. */
const needsJest = (file) => /from 'lwc'|resetModules|jest\.mock\(/.test(readFileSync(file, 'utf8'));

/** What tests a folder beside its own tests, over stand-ins for org and network. */
const INTEGRATION = { record: /^records.*\.test\.ts$/, evidence: /^(doh|tenants).*\.test\.ts$/ };

/** Those with random input last, since they take the longest. */
function testsOf(root, folder) {
  const source = join(root, 'force-app', 'main', folder);
  const own = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(source, file));
  const integration = join(root, 'tests', 'integration');
  const others = readdirSync(integration)
    .filter((file) => INTEGRATION[folder]?.test(file))
    .map((file) => join(integration, file));
  return [...own, ...others]
    .filter((file) => !needsJest(file))
    .sort((a, b) => Number(isRandom(a)) - Number(isRandom(b)));
}

/** Bundles by the names under which an org knows them; packages are left to Node. */
function resolver(root) {
  const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.paths.json'), 'utf8')).compilerOptions;
  return {
    name: 'bundles',
    setup: ({ onLoad, onResolve }) => {
      onResolve({ filter: /^c\// }, ({ path }) => ({ path: join(root, paths[path][0]) }));
      onResolve({ filter: /^unit\// }, ({ path }) => ({ path: join(root, 'tests', `${path}.ts`) }));
      onResolve({ filter: /^stand-ins\// }, ({ path }) => ({ path: join(root, 'tests', `${path}.ts`) }));
      onResolve({ filter: /^node:test$/ }, () => ({ path: join(import.meta.dirname, 'nodeTest.cjs') }));
      onResolve({ filter: /^@?[a-z]/ }, ({ path }) => ({ path, external: true }));
      // Files that ask where they are, are told where they were.
      onLoad({ filter: /(tests|scripts)\/.*\.ts$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8')
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
          .replaceAll('import.meta.filename', JSON.stringify(path))
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
        return { contents: text, loader: 'ts' };
      });
    },
  };
}

/**
 * @param root the project, or Stryker's copy of it
 * @param folder such as `advice`
 * @returns the text of a CommonJS script
 */
export async function bundleTests(root, folder) {
  const contents = testsOf(root, folder)
    .map(
      (file) =>
        `describe(${JSON.stringify(file.slice(root.length + 1))}, () => { require(${JSON.stringify(file)}); });`,
    )
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
    logLevel: 'error',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: true } },
    plugins: [resolver(root)],
  });
  return outputFiles[0].text;
}
