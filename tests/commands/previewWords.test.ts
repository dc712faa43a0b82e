/** The words of the preview and of the site: one language at a time, each in a script of its own. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { pseudo, PSEUDO_MARK } from '../../scripts/preview/platform/pseudo.ts';
import { typescript } from '../../scripts/preview/plugins/typescript.ts';
import { words } from '../../scripts/preview/plugins/words.ts';
import { PACKAGE } from '../../scripts/support/project.ts';
import { labels } from '../../scripts/support/labels.ts';
import { labelsFile, plant } from '../support/tree.ts';

const GERMAN =
  '<Translations xmlns="http://soap.sforce.com/2006/04/metadata">' +
  '<customLabels><label>Weiter</label><name>SR_next</name></customLabels>' +
  '<customTabs><label>Reiter</label><name>SR_tab</name></customTabs></Translations>';

test('a language is a script of its own, which holds its labels and nothing else', async (context) => {
  const folder = plant(context, {
    'main/wizard/app/labels/App.labels-meta.xml': labelsFile({ SR_next: 'Next' }),
    'translations/translations/de.translation-meta.xml': GERMAN,
    'entry.js': "import next from '@salesforce/label/c.SR_next';\nconsole.log(next);\n",
  });
  const built = await rollup({
    input: join(folder, 'entry.js'),
    plugins: [words(join(folder, 'main'), join(folder, 'translations')), typescript()],
  });
  const { output } = await built.generate({ format: 'es' });
  const [entry, ...others] = output.map((file) => (file.type === 'chunk' ? file.code : ''));
  assert.match(entry ?? '', /word\(0, "Next"\)/);
  assert.doesNotMatch(entry ?? '', /Weiter/);
  const german = others.filter((code) => code.includes('Weiter'));
  assert.equal(german.length, 1);
  assert.match(german[0] ?? '', /\[\s*"Weiter"\s*\]/);
  assert.doesNotMatch(german[0] ?? '', /Reiter|"Next"/);
});

test('a label that no file has is an error', async (context) => {
  const folder = plant(context, {
    'main/wizard/app/labels/App.labels-meta.xml': labelsFile({ SR_next: 'Next' }),
    'entry.js': "import gone from '@salesforce/label/c.SR_gone';\nconsole.log(gone);\n",
  });
  const plugins = [words(join(folder, 'main'), folder), typescript()];
  await assert.rejects(rollup({ input: join(folder, 'entry.js'), plugins }), /The label "SR_gone" is used/);
});

test('the pseudo-language keeps placeholders, changes each text, and is about a third longer', () => {
  for (const { text } of labels(PACKAGE)) {
    const strange = pseudo(text);
    assert.deepEqual(strange.match(/\{\d+\}/g), text.match(/\{\d+\}/g));
    assert.ok(strange.includes(PSEUDO_MARK));
    assert.ok(strange.length >= text.length * 1.2 && strange.length <= text.length * 1.35 + 3, strange);
  }
});
