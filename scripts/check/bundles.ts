/** The command behind `npm run check:bundles`: would an org take every bundle, and does all they refer to exist? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build.ts';
import { labels } from '../support/labels.ts';
import { PACKAGE, ROOT } from '../support/project.ts';
import { checkPackage } from './package.ts';
import { oneLine } from './problem.ts';
import { checkShare } from './words.ts';

function projectVersion(): string {
  const text = readFileSync(join(ROOT, 'sfdx-project.json'), 'utf8');
  return (JSON.parse(text) as { sourceApiVersion: string }).sourceApiVersion;
}

try {
  build();
  const { count, problems: inPackage } = await checkPackage(PACKAGE, projectVersion());
  const problems = [...inPackage, ...checkShare(join(ROOT, 'README.md'), labels().length)];
  for (const problem of problems) console.error(oneLine(problem));
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${count} bundles compile.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
