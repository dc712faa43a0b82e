/** Makes sure that what is about to be sent is what the source says. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from '../build.ts';
import { bundles, PACKAGE, ROOT } from '../support/project.ts';
import { EXIT, Failure } from './failure.ts';
import type { Bundle } from '../support/project.ts';
import type { Context } from './command.ts';

/**
 * What an org would get wrong: an org without a bundle's JavaScript drops the class without a word, and with a stale one
 * runs old code.
 * @returns a line for each source without its JavaScript, or with one older than itself
 */
export function unfit(found: readonly Bundle[]): string[] {
  return found
    .flatMap(({ files }) => files)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .flatMap((source) => {
      const compiled = source.replace(/\.ts$/, '.js');
      if (!existsSync(compiled)) return [`${relative(PACKAGE, source)} has no compiled JavaScript`];
      if (statSync(compiled).mtimeMs >= statSync(source).mtimeMs) return [];
      return [`${relative(PACKAGE, source)} is newer than its compiled JavaScript`];
    });
}

function compile(): void {
  try {
    build();
  } catch (error) {
    throw new Failure(EXIT.notReady, error instanceof Error ? error.message : String(error), [
      'Nothing was sent.',
    ]);
  }
}

/** In a process of its own: its report is shown only if it has something to say. */
function checkBundles(): void {
  const check = join(ROOT, 'scripts', 'check', 'bundles.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', check], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status === 0) return;
  throw new Failure(
    EXIT.notReady,
    `The platform's compiler does not take the components:\n${stdout}${stderr}`.trim(),
    ['Nothing was sent.', 'The same check by itself: npm run check:bundles'],
  );
}

/**
 * Builds from clean and checks the result, before any org is asked.
 * @throws Failure (notReady) that names what is unfit
 */
export async function prepared({ progress, signal }: Context): Promise<void> {
  await progress.step('Compiling the components', async () => compile());
  const faults = unfit(bundles());
  if (faults.length > 0) {
    throw new Failure(
      EXIT.notReady,
      ['Not fit to be sent:', ...faults.map((fault) => `    ${fault}`)].join('\n'),
      ['Nothing was sent. Was a file saved while the build ran? Run the command again.'],
    );
  }
  await progress.step("Checking them with the platform's compiler", async () => checkBundles());
  if (signal.aborted) throw new Failure(EXIT.interrupted, 'Stopped from the keyboard. Nothing was sent.');
}
