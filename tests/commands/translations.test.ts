/** Translations: which texts are asked for, and how they are written and read back. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { Failure } from '../../scripts/command/failure.ts';
import { confirmText, listTexts } from '../../scripts/translations.ts';
import { LANGUAGES, languageWith } from '../../scripts/translations/languages.ts';
import { readTranslation } from '../../scripts/translations/read.ts';
import { readState } from '../../scripts/translations/state.ts';
import { sourceTexts } from '../../scripts/translations/texts.ts';
import { writeTranslation } from '../../scripts/translations/write.ts';
import { labelsFile, plant } from '../support/tree.ts';
import { GERMAN, names, problems, project, type Project, put } from './support/thing.ts';

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
