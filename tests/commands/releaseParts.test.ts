/** The parts of a release: deterministic zips, notes from the changelog, a zip for each language. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { translationFiles } from '../../scripts/release/contents.ts';
import { changesOf, notesOf } from '../../scripts/release/notes.ts';
import { zipOf } from '../../scripts/release/zip.ts';

const A = Buffer.from('a');
const B = Buffer.from('b');

test('a zip depends on its contents alone: not on their order, nor on the moment', async (t) => {
  const one = await zipOf(
    new Map([
      ['x/a', A],
      ['b', B],
    ]),
  );
  t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2030, 5, 5) });
  const other = await zipOf(
    new Map([
      ['b', B],
      ['x/a', A],
    ]),
  );
  assert.ok(one.equals(other));
  assert.ok(
    !one.equals(
      await zipOf(
        new Map([
          ['b', A],
          ['x/a', A],
        ]),
      ),
    ),
  );
});

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.10.0] - 2026-12-01

### Added

- Ten.

## v1.1.0

One.

## 1.0.0
`;

test('the notes are those of the version, whole, and of no other', () => {
  assert.equal(changesOf(CHANGELOG, '1.10.0'), '### Added\n\n- Ten.');
  assert.equal(changesOf(CHANGELOG.replaceAll('\n', '\r\n'), '1.1.0'), 'One.');
  assert.equal(changesOf(CHANGELOG, '1.1'), null);
  assert.equal(changesOf(CHANGELOG, '1.0.0'), null, 'a heading with nothing below it');
});

test('the notes name the files of the release', () => {
  const notes = notesOf('1.1.0', 'One.', ['de', 'ja']);
  assert.match(notes, /^One\./);
  assert.match(notes, /--metadata-dir sync-readiness-1\.1\.0\.zip/);
  assert.match(notes, /Translations \(de, ja\)/);
  assert.doesNotMatch(notesOf('1.1.0', null, []), /null|Translations/);
});

function write(root: string, path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('each language has a zip of its own: labels and objects, and nothing of another', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'sync-readiness-languages-'));
  t.after(() => rmSync(root, { recursive: true }));
  write(root, 'sfdx-project.json', '{"packageDirectories":[{"path":"force-app"}],"sourceApiVersion":"66.0"}');
  for (const language of ['de', 'pt_BR']) {
    const below = 'force-app/translations';
    write(root, `${below}/translations/${language}.translation-meta.xml`, '<Translations/>');
    const object = `Sync_Task__c-${language}`;
    write(
      root,
      `${below}/objectTranslations/${object}/${object}.objectTranslation-meta.xml`,
      '<CustomObjectTranslation/>',
    );
  }
  const found = await translationFiles(root);
  assert.deepEqual([...found.keys()], ['de', 'pt_BR']);
  assert.deepEqual(
    [...(found.get('pt_BR')?.keys() ?? [])],
    [
      'unpackaged/objectTranslations/Sync_Task__c-pt_BR.objectTranslation',
      'unpackaged/package.xml',
      'unpackaged/translations/pt_BR.translation',
    ],
  );
});

test('a project without translations has no zip of a language', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'sync-readiness-languages-'));
  t.after(() => rmSync(root, { recursive: true }));
  assert.equal((await translationFiles(root)).size, 0);
});
