/** The check of the translations: silent on a language that is complete, and heard on each thing that can be wrong. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { write } from '../support/tree.ts';
import { GERMAN, NAMESPACE, problems, project, put } from './support/thing.ts';

/** What is planted into a file of a language that is complete, and what the check says of it. */
const WRONG: readonly (readonly [string, string, string | RegExp, string, RegExp])[] = [
  ['a text left out', 'de.translation', /<customLabels>.*?<\/customLabels>/s, '', /lacks SR_done/],
  ['a placeholder left out', 'de.translation', '{1} ', '', /SR_done has the placeholders \{0\}/],
  [
    'a placeholder of one’s own',
    'de.translation',
    'Nächster',
    '{0}',
    /SR_next has the placeholders \{0\}, the English text none/,
  ],
  [
    'too long a text',
    'de.translation',
    'Nächster',
    'x'.repeat(1000),
    /SR_next has 1008 characters, 1000 are allowed/,
  ],
  ['markup', 'de.translation', 'Nächster', '&lt;b&gt;', /SR_next is no plain text/],
  [
    'English left as it was',
    'de.translation',
    'Nächster Schritt',
    'Next step',
    /SR_next is as in English: Next step/,
  ],
  [
    'a label that there is not',
    'de.translation',
    'SR_next',
    'SR_last',
    /translates "SR_last", which the package does not have/,
  ],
  ['markup that is not closed', 'de.translation', '</Translations>', '', /Translations/],
  [
    'a field that the type does not know',
    'de.translation',
    '<customTabs>',
    '<colour>red</colour><customTabs>',
    /colour is no field of Translations/,
  ],
  [
    'a name of an object that is too long',
    'Thing__c-de.objectTranslation',
    'Sachen',
    'S'.repeat(41),
    /has 41 characters, 40 are allowed/,
  ],
  ['a gender that there is not', 'Thing__c-de.objectTranslation', 'Feminine', 'Female', /gender is "Female"/],
  [
    'a picklist value of another label',
    'Who__c.fieldTranslation',
    'You &amp; me',
    'You',
    /which the package does not have/,
  ],
  [
    'a value that differs from its label',
    'Who__c.fieldTranslation',
    'Nächster Schritt',
    'Weiter',
    /was not written by npm run translations/,
  ],
];

test('the check is silent on a language that is complete, and on a project without any', (context) => {
  const made = project(context);
  assert.deepEqual(problems(made), []);
  put(made, GERMAN);
  assert.deepEqual(problems(made), []);
});

for (const [what, file, before, after, says] of WRONG) {
  test(`the check finds ${what}`, (context) => {
    const made = project(context);
    put(made, GERMAN);
    const folder = file.startsWith('de.') ? 'translations' : join('objectTranslations', 'Thing__c-de');
    const path = join(made.folder, folder, `${file}-meta.xml`);
    const text = readFileSync(path, 'utf8');
    assert.notEqual(text.replace(before, after), text);
    writeFileSync(path, text.replace(before, after));
    assert.match(problems(made).join('\n'), says);
  });
}

test('the check finds a language that the project does not know, and an exception for nothing', (context) => {
  const made = project(context);
  put(made, GERMAN);
  write(made.folder, { 'unchanged.json': JSON.stringify({ every: ['Acme', 'Gone'], in: { de: ['Old'] } }) });
  assert.deepEqual(
    problems(made).map((line) => line.replace(/^[^:]+: /, '')),
    ['lists a text that nothing says: Gone', 'lists a text that nothing says: Old'],
  );
  write(made.folder, {
    'translations/tlh.translation-meta.xml': `<Translations ${NAMESPACE}></Translations>`,
  });
  assert.match(problems(made).join('\n'), /tlh\.translation-meta\.xml: is of no language/);
});
