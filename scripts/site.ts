/** `npm run site`: the wizard as a static site, to be tried without an org. */
import { join } from 'node:path';
import { build } from './build.ts';
import { EXIT, Failure } from './command/failure.ts';
import { defineCommand, describeCommand, isMain, main } from './command/frame.ts';
import { addressFor } from './command/values.ts';
import { makeSite, writeSite } from './site/files.ts';
import { describeSizes, isTooLarge, OWN_LIMIT } from './site/sizes.ts';
import { BUILD, pathBelow, ROOT } from './support/project.ts';

const FOLDER = join(BUILD, 'site');

export const site = defineCommand(
  describeCommand({
    usage: 'npm run site --',
    summary: 'Writes the wizard as a static site to build/site, for any path of any web server.',
    details: [
      'What needs an org is left out: counting users, your permissions, saving, links into Setup. Prints what the site weighs, compressed, by',
      `part; fails if the wizard's own part is over ${OWN_LIMIT} KB.`,
      'Exit code: 0 done, 2 wrong options, 3 does not build or is too large, 130 stopped from the keyboard.',
    ],
  }).option(
    '--release <URL>',
    'link to this page with the release files',
    addressFor('--release', ['https:']),
  ),
  async ({ release = null }, { progress, print, signal }) => {
    await progress.step('Compiling the components', () => build(signal));
    const made = await progress.step('Bundling', () => makeSite(release));
    writeSite(made, FOLDER);
    print(`${made.files.size} files in ${pathBelow(ROOT, FOLDER)}; compressed:`);
    for (const line of describeSizes(made.sizes)) print(line);
    if (isTooLarge(made.sizes))
      throw new Failure(EXIT.notReady, `The wizard's own part is over ${OWN_LIMIT} KB.`);
  },
);

if (isMain(import.meta)) await main(site);
