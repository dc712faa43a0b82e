/** `npm run check:bundles`: would an org take the package, and does all that it refers to exist? */
import { join } from 'node:path';
import { build } from '../build.ts';
import { EXIT, Failure } from '../command/failure.ts';
import { defineCommand, describeCommand, isMain, main } from '../command/frame.ts';
import { labels } from '../support/labels.ts';
import { PACKAGE, ROOT } from '../support/project.ts';
import { formatProblem } from './problem.ts';

export const check = defineCommand(
  describeCommand({
    usage: 'npm run check:bundles --',
    summary:
      'Compiles the package as an org does, and checks its metadata, its labels, its translations and which part uses which.',
    details: ['Exit code: 0 nothing found, 3 something found; each with its file.'],
  }),
  async (_options, { print, signal }) => {
    await build(signal);
    // Loaded only here: the platform's compiler takes seconds.
    const { checkPackage } = await import('./package.ts');
    const { checkTranslations } = await import('./translations.ts');
    const { checkShare } = await import('./words.ts');
    const { count, problems: inPackage } = await checkPackage(PACKAGE, signal);
    const problems = [
      ...inPackage,
      ...checkTranslations(),
      ...checkShare(join(ROOT, 'README.md'), labels().length),
    ];
    if (problems.length > 0)
      throw new Failure(EXIT.notReady, problems.map((problem) => formatProblem(problem)).join('\n'));
    print(`${count} bundles compile.`);
  },
);

if (isMain(import.meta)) await main(check);
