/** The parts of a release: deterministic zips, notes from the changelog, a zip for each language. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translationFiles } from '../../scripts/release/contents.ts';
import { changesOf, notesOf } from '../../scripts/release/notes.ts';
import { zipOf } from '../../scripts/release/zip.ts';
import { temporaryFolder, write } from '../support/tree.ts';

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

test('each language has a zip of its own: labels and objects, and nothing of another', async (t) => {
  const root = temporaryFolder(t);
  const metadata = ['de', 'pt_BR'].flatMap((language) => {
    const object = `Sync_Task__c-${language}`;
    return [
      [`translations/${language}.translation-meta.xml`, '<Translations/>'],
      [`objectTranslations/${object}/${object}.objectTranslation-meta.xml`, '<CustomObjectTranslation/>'],
    ];
  });
  write(root, {
    'sfdx-project.json': '{"packageDirectories":[{"path":"force-app"}],"sourceApiVersion":"66.0"}',
    ...Object.fromEntries(metadata.map(([path, text]) => [`force-app/translations/${path}`, text])),
  });
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
  assert.equal((await translationFiles(temporaryFolder(t))).size, 0);
});
