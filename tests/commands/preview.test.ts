/** The preview says what is wrong, and recovers. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { startPreview, type Preview } from '../../scripts/preview/preview.ts';
import { labelsFile, plant, write, type Tree } from '../support/tree.ts';

const SCRIPT = 'wizard/lwc/greeting/greeting.js';
const TEMPLATE = 'wizard/lwc/greeting/greeting.html';
const LABELS = 'wizard/labels/Words.labels-meta.xml';

const GOOD: Tree = {
  [SCRIPT]: `import { LightningElement } from 'lwc';
import { WIZARD_LABELS } from 'c/syncWizardLabels';
import { day } from 'c/calendar';
export default class Greeting extends LightningElement { words = WIZARD_LABELS.Hello + day; }`,
  [TEMPLATE]: '<template><p>{words}</p></template>',
  [LABELS]: labelsFile({ Hello: 'Good morning &amp; welcome' }),
  'wizard/lwc/syncWizardLabels/syncWizardLabels.js': 'export const WIZARD_LABELS = {};',
  'advice/lwc/calendar/calendar.js': "export const day = 'Sunday of the calendar';",
};

async function preview(context: TestContext, source: string, watch = false): Promise<Preview> {
  const started = await startPreview({
    mode: 'production',
    watch,
    source,
    component: 'greeting',
    compile: () => undefined,
    say: () => undefined,
  });
  context.after(() => started.stop());
  return started;
}

/** The scripts as one text, or why there are none. */
function outcome(started: Preview): string {
  const state = started.state();
  return state.kind === 'ready' ? [...state.scripts.values()].join('\n') : `FAILED ${state.message}`;
}

function nextBuild(started: Preview): Promise<void> {
  return new Promise((resolve) => {
    const stop = started.onBuild(() => {
      stop();
      resolve();
    });
  });
}

test('an error is told with its place, and the next good build takes its place', async (context) => {
  const source = plant(context, GOOD);
  const started = await preview(context, source, true);
  assert.match(
    outcome(started),
    /Good morning & welcome[^]*Sunday of the calendar|Sunday of the calendar[^]*Good morning & welcome/,
  );

  let built = nextBuild(started);
  write(source, { [TEMPLATE]: '<template><p foo="></template>' });
  await built;
  assert.match(outcome(started), /^FAILED .*greeting\.html/);

  built = nextBuild(started);
  write(source, { [TEMPLATE]: GOOD[TEMPLATE] ?? '', [LABELS]: labelsFile({ Hello: 'Good evening' }) });
  await built;
  assert.match(outcome(started), /Good evening/);
});

const BAD: readonly { what: string; change: Tree; says: RegExp }[] = [
  {
    what: 'a mistake in a template',
    change: { [TEMPLATE]: '<template>\n<p foo="></template>' },
    says: /greeting\.html:2:/,
  },
  {
    what: 'an icon that does not exist',
    change: {
      [TEMPLATE]: '<template><lightning-icon icon-name="utility:unicorn"></lightning-icon></template>',
    },
    says: /no icon named "utility:unicorn"/,
  },
  {
    what: 'a module that does not exist',
    change: { [SCRIPT]: "import x from 'c/nowhere'; export default x;" },
    says: /c\/nowhere/,
  },
];

for (const { what, change, says } of BAD) {
  test(`tells ${what}`, async (context) => {
    const started = await preview(context, plant(context, { ...GOOD, ...change }));
    assert.match(outcome(started), /^FAILED/);
    assert.match(outcome(started), says);
  });
}
