/** The unit tests of a folder, with all that they test, as one script: it runs anew for each mutant in milliseconds. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// The compiler that `tsx` brings.
const { build } = createRequire(createRequire(import.meta.url).resolve('tsx'))('esbuild');

const isRandom = (file) => readFileSync(file, 'utf8').includes('fast-check');
const isOfComponent = (file) => readFileSync(file, 'utf8').includes("from 'lwc'");

/** Those with random input last, since they take the longest. */
function testsIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
    .filter((file) => !isOfComponent(file))
    .sort((a, b) => Number(isRandom(a)) - Number(isRandom(b)));
}

/** Bundles by the names under which an org knows them; packages are left to Node. */
function resolver(root) {
  const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.paths.json'), 'utf8')).compilerOptions;
  return {
    name: 'bundles',
    setup: ({ onResolve }) => {
      onResolve({ filter: /^c\// }, ({ path }) => ({ path: join(root, paths[path][0]) }));
      onResolve({ filter: /^unit\// }, ({ path }) => ({ path: join(root, 'tests', `${path}.ts`) }));
      onResolve({ filter: /^stand-ins\// }, ({ path }) => ({ path: join(root, 'tests', `${path}.ts`) }));
      onResolve({ filter: /^@?[a-z]/ }, ({ path }) => ({ path, external: true }));
    },
  };
}

/**
 * @param root the project, or Stryker's copy of it
 * @param folder such as `advice`
 * @returns the text of a CommonJS script
 */
export async function bundleTests(root, folder) {
  const contents = testsIn(join(root, 'force-app', 'main', folder))
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
    define: {
      'import.meta.url': '__url',
      'import.meta.dirname': '__dirname',
      'import.meta.filename': '__filename',
    },
    plugins: [resolver(root)],
  });
  return outputFiles[0].text;
}
