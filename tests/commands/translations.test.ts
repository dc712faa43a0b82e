/** Translations: which texts are asked for, how they are written and read back, and what the check finds. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { formatProblem } from '../../scripts/check/problem.ts';
import { checkTranslations } from '../../scripts/check/translations.ts';
import { Failure } from '../../scripts/command/failure.ts';
import { confirmText, listTexts, writeTexts } from '../../scripts/translations.ts';
import { LANGUAGES, languageWith } from '../../scripts/translations/languages.ts';
import { readTranslation } from '../../scripts/translations/read.ts';
import { readState } from '../../scripts/translations/state.ts';
import { sourceTexts } from '../../scripts/translations/texts.ts';
import { writeTranslation } from '../../scripts/translations/write.ts';
import { labelsFile, plant, write } from '../support/tree.ts';

const NAMESPACE = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

const OBJECT = `<CustomObject ${NAMESPACE}><label>Thing</label><pluralLabel>Things</pluralLabel>
  <nameField><label>Number</label><type>AutoNumber</type></nameField></CustomObject>`;
const FIELD = `<CustomField ${NAMESPACE}><fullName>Who__c</fullName><label>Who</label><inlineHelpText>Who does it.</inlineHelpText>
  <type>Picklist</type><valueSet><valueSetDefinition><sorted>false</sorted>
  <value><fullName>us</fullName><default>false</default><label>Next step</label></value>
  <value><fullName>you</fullName><default>false</default><label>You &amp; me</label></value>
  </valueSetDefinition></valueSet></CustomField>`;
const LAYOUT = `<Layout ${NAMESPACE}>
  <layoutSections><customLabel>true</customLabel><label>All - of it</label></layoutSections>
  <layoutSections><customLabel>false</customLabel><label>System Information</label></layoutSections></Layout>`;
const TAB = `<CustomTab ${NAMESPACE}><label>Acme</label><lwcComponent>x</lwcComponent></CustomTab>`;

const LABELS = { SR_done: '{0} of {1} done', SR_next: 'Next step' };

/** A package of two labels, an object and a tab, and where its translations go. */
function project(context: TestContext, labels: Readonly<Record<string, string>> = LABELS): Project {
  const folder = plant(context, {
    'main/wizard/plan/labels/Plan.labels-meta.xml': labelsFile(labels),
    'main/record/objects/Thing__c/Thing__c.object-meta.xml': OBJECT,
    'main/record/objects/Thing__c/fields/Who__c.field-meta.xml': FIELD,
    'main/record/layouts/Thing__c-Thing - Layout.layout-meta.xml': LAYOUT,
    'main/setup/tabs/Acme.tab-meta.xml': TAB,
    'translations/unchanged.json': JSON.stringify({ every: ['Acme'], in: {} }),
  });
  return { source: join(folder, 'main'), folder: join(folder, 'translations') };
}

interface Project {
  readonly source: string;
  readonly folder: string;
}

const GERMAN = {
  SR_done: '{0} von {1} erledigt',
  SR_next: 'Nächster Schritt',
  'Thing__c/singular/Nominative': 'Sache',
  'Thing__c/singular/Accusative': 'Sache',
  'Thing__c/singular/Genitive': 'Sache',
  'Thing__c/singular/Dative': 'Sache',
  'Thing__c/plural/Nominative': 'Sachen',
  'Thing__c/plural/Accusative': 'Sachen',
  'Thing__c/plural/Genitive': 'Sachen',
  'Thing__c/plural/Dative': 'Sachen',
  'Thing__c/gender': 'Feminine',
  'Thing__c/nameField': 'Nummer',
  'Thing__c/layout/Thing - Layout/section/All - of it': 'Alles',
  'Thing__c.Who__c': 'Wer',
  'Thing__c.Who__c/help': 'Wer <es> tut.'.replace(/[<>]/g, '»'),
  'Thing__c.Who__c/value/You & me': 'Du & ich',
};

function put({ source, folder }: Project, texts: Readonly<Record<string, string>>, language = 'de'): void {
  writeTexts(readState(language, source, folder), new Map(Object.entries(texts)), folder);
}

function names(listed: readonly unknown[]): string[] {
  return (listed as readonly { texts: readonly { name: string }[] }[]).flatMap(({ texts }) =>
    texts.map(({ name }) => name),
  );
}

function problems({ source, folder }: Project): string[] {
  return checkTranslations(source, folder).map(formatProblem);
}

test('asks for each text once, in the forms that the language has, and not for names of products', (context) => {
  const { source, folder } = project(context);
  const asked = names(listTexts(readState('de', source, folder), false));
  assert.deepEqual(asked.toSorted(), Object.keys(GERMAN).toSorted());
  const japanese = names(listTexts(readState('ja', source, folder), false));
  assert.deepEqual(
    japanese.filter((name) => /^Thing__c\/(singular|plural|gender|starts)/.test(name)),
    ['Thing__c/singular'],
  );
});

test('a text that a label says too follows the label; a name of a product stays', (context) => {
  const made = project(context);
  put(made, GERMAN);
  const found = readTranslation('de', made.folder);
  assert.equal(found.get('Thing__c.Who__c/value/Next step'), 'Nächster Schritt');
  assert.equal(found.get('tab/Acme'), 'Acme');
  assert.deepEqual(problems(made), []);
  assert.deepEqual(names(listTexts(readState('de', made.source, made.folder), false)), []);
  put(made, { SR_next: 'Weiter' });
  assert.equal(readTranslation('de', made.folder).get('Thing__c.Who__c/value/Next step'), 'Weiter');
  put(made, { 'Thing__c.Who__c/value/Next step': 'Wir' });
  assert.equal(readTranslation('de', made.folder).get('Thing__c.Who__c/value/Next step'), 'Wir');
  assert.deepEqual(problems(made), []);
});

test('the files are sorted, and the same whatever came first', (context) => {
  const [first, second] = [project(context), project(context)];
  put(first, GERMAN);
  for (const [name, text] of Object.entries(GERMAN).toReversed()) put(second, { [name]: text });
  const words = join('translations', 'de.translation-meta.xml');
  const read = ({ folder }: Project): string => readFileSync(join(folder, words), 'utf8');
  assert.equal(read(first), read(second));
  assert.ok(read(first).indexOf('SR_done') < read(first).indexOf('SR_next'));
});

test('takes all texts or none, and says of each what is wrong', (context) => {
  const made = project(context);
  const wrong = { ...GERMAN, SR_done: '{0} erledigt', SR_gone: 'Weg', 'Thing__c/gender': 'weiblich' };
  assert.throws(
    () => put(made, wrong),
    (error) =>
      error instanceof Failure &&
      /SR_done has the placeholders \{0\}, the English text \{0\} \{1\}/.test(error.message) &&
      /SR_gone: there is no such text/.test(error.message) &&
      /Thing__c\/gender is "weiblich", which is none of Feminine, Masculine, Neuter/.test(error.message),
  );
  assert.equal(readTranslation('de', made.folder).size, 0);
});

test('a translation of an older English text is asked for again, until it is written or confirmed', (context) => {
  const made = project(context);
  put(made, GERMAN);
  const labels = join(made.source, 'wizard', 'plan', 'labels', 'Plan.labels-meta.xml');
  writeFileSync(labels, labelsFile({ SR_done: '{0} of {1} are done', SR_next: 'Next step.' }));
  const state = readState('de', made.source, made.folder);
  assert.deepEqual(
    names(listTexts(state, false)).filter((name) => name.startsWith('SR_')),
    ['SR_done', 'SR_next'],
  );
  assert.match(JSON.stringify(listTexts(state, false)), /von \{1\} erledigt","englishChanged":true/);
  assert.match(
    problems(made).join('\n'),
    /made from an older English text: SR_done, SR_next: npm run translations/,
  );
  assert.deepEqual(confirmText('SR_done', made.source, made.folder), ['de']);
  put(made, { SR_next: 'Nächster Schritt.' });
  assert.doesNotMatch(problems(made).join('\n'), /older English/);
});

test('a text that English no longer has goes with the next one written', (context) => {
  const made = project(context);
  put(made, GERMAN);
  const labels = join(made.source, 'wizard', 'plan', 'labels', 'Plan.labels-meta.xml');
  writeFileSync(labels, labelsFile({ SR_next: 'Next step' }));
  assert.match(problems(made).join('\n'), /translates "SR_done", which the package does not have/);
  put(made, { SR_next: 'Weiter' });
  assert.deepEqual(problems(made), []);
});

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

test('whatever a text is, it is read back as it was written, for each text of the package', (context) => {
  const folder = plant(context, {});
  for (const { code } of LANGUAGES) {
    const texts = sourceTexts(languageWith(code));
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((each) => each.trim() || 'x');
    const translation = fc.array(text, { minLength: texts.length, maxLength: texts.length });
    fc.assert(
      fc.property(translation, (values) => {
        const given = new Map(texts.map(({ name }, index) => [name, values[index] ?? 'x']));
        writeTranslation(code, given, folder);
        assert.deepEqual(readTranslation(code, folder), new Map([...given].toSorted()));
      }),
      { numRuns: 3 },
    );
  }
});
