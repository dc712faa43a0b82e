/** The check of the bundles finds what uses a part of the package that stands above its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tree } from '../support/tree.ts';
import { finds, FOLDER, GOOD, LABEL, meta, problems, SCRIPT, script, TEMPLATE } from './support/greeting.ts';

/** Three bundles that an org would take: one in a low room, one in a high one, one beside the low one. */
const ROOMS: Tree = {
  ...GOOD,
  'wizard/ui/lwc/other/other.js': 'export const other = 1;',
  'wizard/ui/lwc/other/other.ts': '',
  'wizard/ui/lwc/other/other.js-meta.xml': meta('66.0'),
  'wizard/plan/lwc/above/above.js': "import { other } from 'c/other';\nexport const above = other;",
  'wizard/plan/lwc/above/above.ts': '',
  'wizard/plan/lwc/above/above.js-meta.xml': meta('66.0'),
};

const UP = /: wizard\/ui uses wizard\/plan \(\w+, above\): a room uses only rooms on floors below its own/;

const CROSSED: readonly { what: string; change: Record<string, string>; says: RegExp }[] = [
  {
    what: 'a script that uses a room above its own',
    change: { [SCRIPT]: script(LABEL, 'c/above', '@salesforce/i18n/lang') },
    says: new RegExp(`greeting\\.js:3${UP.source}`),
  },
  {
    what: 'a template that uses a room above its own',
    change: { [TEMPLATE]: '<template>\n<c-above></c-above></template>' },
    says: new RegExp(`greeting\\.html:2${UP.source}`),
  },
  {
    what: 'a type from a room above, of which the script shows nothing',
    change: { [`${FOLDER}/greeting.ts`]: "import type { Above } from 'c/above';" },
    says: new RegExp(`greeting\\.ts:1${UP.source}`),
  },
  {
    what: 'a room that has no floor',
    change: { 'wizard/attic/lwc/trunk/trunk.js': '' },
    says: /wizard\/attic\/lwc\/trunk: the room wizard\/attic has no floor/,
  },
  {
    what: 'two bundles of a room that use each other',
    change: {
      [SCRIPT]: script(LABEL, 'c/other'),
      'wizard/ui/lwc/other/other.js': "import greeting from 'c/greeting';\nexport const other = greeting;",
    },
    says: /other\.js:1: other uses greeting, which uses other in turn/,
  },
];

test('a room may use the rooms below it, and bundles of its own', async (context) => {
  const found = await problems(context, { ...ROOMS, [SCRIPT]: script(LABEL, 'c/other') });
  assert.deepEqual(found, []);
});

for (const { what, change, says } of CROSSED) {
  test(`finds ${what}`, (context) => finds(context, { ...ROOMS, ...change }, says));
}
