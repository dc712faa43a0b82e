/** `npm run release`: the files that an admin needs to install the wizard with nothing but `sf`. */
import { join } from 'node:path';
import { EXIT, Failure } from './command/failure.ts';
import { defineCommand, describeCommand, isMain, main } from './command/frame.ts';
import { nameFor } from './command/values.ts';
import { prepare } from './org/prepare.ts';
import { makeRelease, readChanges, writeRelease, type VersionChanges } from './release/files.ts';
import { BUILD, pathBelow, ROOT } from './support/project.ts';

const FOLDER = join(BUILD, 'release');

/** @throws Failure (notReady) where a tag does not fit the version, or the changelog says nothing of it */
export function assertTagged({ version, changes }: VersionChanges, tag: string): void {
  if (tag !== `v${version}`)
    throw new Failure(EXIT.notReady, `The tag is "${tag}", but package.json says version ${version}.`);
  if (changes === null) throw new Failure(EXIT.notReady, `CHANGELOG.md says nothing of version ${version}.`);
}

export const release = defineCommand(
  describeCommand({
    usage: 'npm run release --',
    summary: 'Makes the files of a release in build/release. The same source gives the same bytes.',
    details: [
      'In order: builds from clean, checks the package, writes it as a zip for "sf project deploy start --metadata-dir", one',
      'zip for each language, zips that remove it, checksums and notes.',
      'Exit code: 0 done, 2 wrong options, 3 not fit to be released, 130 stopped from the keyboard.',
    ],
  }).option(
    '--tag <TAG>',
    'fail unless this tag is of the version, and the changelog knows it',
    nameFor('--tag', 'a tag, such as v0.1.0'),
  ),
  async ({ tag }, context) => {
    if (tag !== undefined) assertTagged(readChanges(ROOT), tag);
    await prepare(context);
    const made = await context.progress.step('Packing', () => makeRelease(ROOT));
    writeRelease(made, FOLDER);
    for (const [name, content] of made)
      context.print(`${pathBelow(ROOT, join(FOLDER, name))}  ${Math.ceil(content.length / 1024)} KB`);
  },
);

if (isMain(import.meta)) await main(release);
