/** Makes sure that what is about to be sent is what the source says. */
import { existsSync, statSync } from 'node:fs';
import { build } from '../build.ts';
import { formatProblem } from '../check/problem.ts';
import { EXIT, Failure, interrupted } from '../command/failure.ts';
import { bundles, PACKAGE, pathBelow } from '../support/project.ts';
import type { Context } from '../command/context.ts';
import type { Bundle } from '../support/project.ts';

/**
 * What an org would get wrong: an org without a bundle's JavaScript drops the class without a word, and with a stale one
 * runs old code.
 * @returns a line for each source without its JavaScript, or with one older than itself
 */
export function findUncompiled(found: readonly Bundle[]): string[] {
  return found
    .flatMap(({ files }) => files)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .flatMap((source) => {
      const compiled = source.replace(/\.ts$/, '.js');
      if (!existsSync(compiled)) return [`${pathBelow(PACKAGE, source)} has no compiled JavaScript`];
      if (statSync(compiled).mtimeMs >= statSync(source).mtimeMs) return [];
      return [`${pathBelow(PACKAGE, source)} is newer than its compiled JavaScript`];
    });
}

function refuse(title: string, faults: readonly string[], ...advice: string[]): void {
  if (faults.length === 0) return;
  const message = [title, ...faults.map((fault) => `    ${fault}`)].join('\n');
  throw new Failure(EXIT.notReady, message, ['Nothing was sent.', ...advice]);
}

/**
 * Builds from clean and checks the result, before any org is asked.
 * @throws Failure (notReady) that names what is unfit; Failure (interrupted) on the signal
 */
export async function prepare({ progress, signal }: Pick<Context, 'progress' | 'signal'>): Promise<void> {
  await progress.step('Compiling the components', () => build(signal));
  refuse(
    'Not fit to be sent:',
    findUncompiled(bundles()),
    'Was a file saved while the build ran? Run the command again.',
  );
  // Loaded only here: the platform's compiler takes seconds, and every command of an org imports this.
  const { checkPackage } = await import('../check/package.ts');
  const { problems } = await progress.step('Checking the package', () => checkPackage(PACKAGE, signal));
  if (signal.aborted) throw interrupted('Nothing was sent.');
  refuse(
    'An org would not take the package:',
    problems.map(formatProblem),
    'The same check by itself: npm run check:bundles',
  );
}
