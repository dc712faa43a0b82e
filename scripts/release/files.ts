/** The files of a release, made from a compiled project. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFiles, removalFiles, translationFiles } from './contents.ts';
import { changesOf, notesOf } from './notes.ts';
import { zipOf, type Files } from './zip.ts';

const CHECKSUMS = 'SHA256SUMS';
const NOTES = 'NOTES.md';

export interface VersionChanges {
  readonly version: string;
  /** What the changelog says of this version; null: nothing. */
  readonly changes: string | null;
}

/** As `sha256sum --check` reads it: one line a file. */
function checksumsOf(files: Files): string {
  return [...files]
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
}

/** The version that `package.json` states, and what changed in it. */
export function readChanges(root: string): VersionChanges {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const changelog = join(root, 'CHANGELOG.md');
  const changes = existsSync(changelog) ? changesOf(readFileSync(changelog, 'utf8'), version) : null;
  return { version, changes };
}

/**
 * Makes the files of a release; the same source gives the same bytes, on every machine.
 * @param root the Salesforce project's folder, compiled
 * @returns contents by file name: the zips, their checksums, the notes
 */
export async function makeRelease(root: string): Promise<Files> {
  const { version, changes } = readChanges(root);
  const languages = await translationFiles(root);
  const contents: [suffix: string, files: Files][] = [
    ['', await packageFiles(root)],
    ...[...languages].map(([language, files]): [string, Files] => [`-${language}`, files]),
    ['-remove', await removalFiles(root, false)],
    ['-remove-with-records', await removalFiles(root, true)],
  ];
  const zips = new Map<string, Buffer>();
  for (const [suffix, files] of contents)
    zips.set(`sync-readiness-${version}${suffix}.zip`, await zipOf(files));
  const texts: [string, Buffer][] = [
    [CHECKSUMS, Buffer.from(checksumsOf(zips))],
    [NOTES, Buffer.from(notesOf(version, changes, [...languages.keys()]))],
  ];
  return new Map([...zips, ...texts]);
}

/** @param folder absolute; what was in it before is deleted */
export function writeRelease(files: Files, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}
