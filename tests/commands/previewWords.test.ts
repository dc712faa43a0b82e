/** The words of the preview and of the site: one language at a time, each in a script of its own. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
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

/** The words of a room of two labels and of one, bundled: the page's script, and those beside it. */
async function bundled(context: TestContext, used?: ReadonlySet<string>): Promise<string[]> {
  const room = 'main/wizard/app';
  const folder = plant(context, {
    'main/advice/labels/Advice.labels-meta.xml': labelsFile({ SR_first: 'First' }),
    [`${room}/labels/App.labels-meta.xml`]: labelsFile({ SR_back: 'Back', SR_next: 'Next' }),
    'translations/translations/de.translation-meta.xml': GERMAN,
    'entry.js': `import { APP_LABELS } from './${room}/lwc/syncAppLabels/syncAppLabels.js';\nconsole.log(APP_LABELS);\n`,
    [`${room}/lwc/syncAppLabels/syncAppLabels.js`]: "import '@salesforce/label/c.SR_next';\n",
  });
  const built = await rollup({
    input: join(folder, 'entry.js'),
    plugins: [words(join(folder, 'main'), { used, folder: join(folder, 'translations') }), typescript()],
  });
  const { output } = await built.generate({ format: 'es' });
  return output.map((file) => (file.type === 'chunk' ? file.code : ''));
}

test('a language is a script of its own, which holds its labels and nothing else', async (context) => {
  const [entry = '', ...others] = await bundled(context);
  assert.match(entry, /words\(1, \{\s*"back":\s*"Back",\s*"next":\s*"Next"\s*\}\)/);
  assert.doesNotMatch(entry, /Weiter/);
  const german = others.filter((code) => code.includes('Weiter'));
  assert.equal(german.length, 1);
  assert.match(german[0] ?? '', /\[\s*null,\s*null,\s*"Weiter"\s*\]/);
  assert.doesNotMatch(german[0] ?? '', /Reiter|"Next"/);
});

test('labels that a page does not need are in none of its scripts', async (context) => {
  const [entry = '', ...others] = await bundled(context, new Set(['SR_next']));
  assert.match(entry, /words\(0, \{\s*"next":\s*"Next"\s*\}\)/);
  assert.match(others.find((code) => code.includes('Weiter')) ?? '', /\[\s*"Weiter"\s*\]/);
});

test('the pseudo-language keeps placeholders, changes each text, and is about a third longer', () => {
  for (const { text } of labels(PACKAGE)) {
    const strange = pseudo(text);
    assert.deepEqual(strange.match(/\{\d+\}/g), text.match(/\{\d+\}/g));
    assert.ok(strange.includes(PSEUDO_MARK));
    assert.ok(strange.length >= text.length * 1.2 && strange.length <= text.length * 1.35 + 3, strange);
  }
});
