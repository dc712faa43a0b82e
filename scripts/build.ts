/** `npm run build`: compiles every component in place, from clean: no `.js` of an earlier source survives to be shipped. */
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runNode } from './command/child.ts';
import { EXIT, Failure, interrupted } from './command/failure.ts';
import { defineCommand, describeCommand, isMain, main } from './command/frame.ts';
import { generate } from './generate.ts';
import { bundles } from './support/project.ts';

/** Removes what an earlier build made; all JavaScript in a bundle is generated. */
function clean(): void {
  for (const bundle of bundles()) {
    for (const file of bundle.files.filter((path) => path.endsWith('.js'))) rmSync(file);
  }
}

/**
 * Cleans, generates, then compiles; does nothing below `npm test`, which has built and whose stages read it side by side.
 * @throws Failure (notReady) with the compiler's report where it finds an error; Failure (interrupted) on the signal
 */
export async function build(signal?: AbortSignal): Promise<void> {
  if (process.env['COMPONENTS_ARE_BUILT'] === 'true') return;
  clean();
  generate();
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const ended = await runNode([compiler, '--project', 'tsconfig.build.json'], { signal });
  if (ended.stopped === 'interrupted') throw interrupted('Nothing was sent.');
  if (ended.code === 0) return;
  const report = `${ended.output}${ended.complaints}`.trimEnd();
  throw new Failure(EXIT.notReady, `The components did not compile.\n${report}`);
}

export const buildCommand = defineCommand(
  describeCommand({
    usage: 'npm run build --',
    summary:
      'Compiles the components, and writes manifest/package.xml, for those who deploy with other tools.',
    details: ['Exit code: 0 done, 3 the components do not compile, 130 stopped from the keyboard.'],
  }),
  async (_options, { signal }) => {
    await build(signal);
    // Loaded only here: it takes a second, and the preview builds too.
    const { writeManifest } = await import('./org/manifest.ts');
    await writeManifest();
  },
);

if (isMain(import.meta)) await main(buildCommand);
