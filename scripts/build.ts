/** Compiles every component in place, from clean: no `.js` of an earlier source survives to be shipped. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { generate } from './generate.ts';
import { bundles, ROOT } from './support/project.ts';

/** Removes what an earlier build made; all JavaScript in a bundle is generated. */
export function clean(): void {
  for (const bundle of bundles()) {
    for (const file of bundle.files.filter((path) => path.endsWith('.js'))) rmSync(file);
  }
}

/**
 * Cleans, generates, then compiles.
 * @throws when the compiler reports an error; the message is its report
 */
export function build(): void {
  clean();
  generate();
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [compiler, '--project', 'tsconfig.build.json'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The components did not compile.\n${stdout}${stderr}`.trimEnd());
}

if (process.argv[1] === import.meta.filename) {
  try {
    build();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
