/** The check of the bundles finds what an org would refuse, drop, or show as nothing. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { formatProblem } from '../../scripts/check/problem.ts';
import { checkPackage } from '../../scripts/check/package.ts';
import { labelsFile, plant, type Tree } from '../support/tree.ts';

const FOLDER = 'wizard/ui/lwc/greeting';
const SCRIPT = `${FOLDER}/greeting.js`;
const TEMPLATE = `${FOLDER}/greeting.html`;
const META = `${FOLDER}/greeting.js-meta.xml`;
const LABELS = 'wizard/labels/Words.labels-meta.xml';

const NAMESPACE = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

function meta(version: string): string {
  return `<LightningComponentBundle ${NAMESPACE}><apiVersion>${version}</apiVersion></LightningComponentBundle>`;
}

/** A script that imports a default from each of the modules, and uses them all. */
function script(...modules: string[]): string {
  const imports = modules.map((module, index) => `import m${index} from '${module}';`);
  const used = modules.map((_, index) => `m${index}`).join(', ');
  return `import { LightningElement } from 'lwc';
${imports.join('\n')}
export default class Greeting extends LightningElement { used = [${used}]; }`;
}

const GOOD: Tree = {
  [SCRIPT]: script('@salesforce/label/c.Hello', '@salesforce/schema/Plan__c.Day__c', '@salesforce/i18n/lang'),
  [`${FOLDER}/greeting.ts`]: '// compiled to the script beside it',
  [TEMPLATE]: '<template><p>Hello</p></template>',
  [META]: meta('66.0'),
  [LABELS]: labelsFile({ Hello: 'Hello' }),
  'record/objects/Plan__c/Plan__c.object-meta.xml': `<CustomObject ${NAMESPACE}/>`,
  'record/objects/Plan__c/fields/Day__c.field-meta.xml': `<CustomField ${NAMESPACE}/>`,
};

async function problems(context: TestContext, change: Record<string, string | undefined>): Promise<string[]> {
  const kept = Object.entries({ ...GOOD, ...change }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const report = await checkPackage(plant(context, Object.fromEntries(kept)));
  return report.problems.map(formatProblem);
}

test('a good package has no problem', async (context) => {
  const report = await checkPackage(plant(context, GOOD));
  assert.deepEqual(report, { count: 1, problems: [] });
});

const LABEL = '@salesforce/label/c.Hello';

const BAD: readonly { what: string; change: Record<string, string | undefined>; says: RegExp }[] = [
  {
    what: 'a script with a mistake',
    change: { [SCRIPT]: `${script(LABEL)} +` },
    says: /greeting\.js:3: .*Unexpected token/,
  },
  {
    what: 'a template with a mistake',
    change: { [TEMPLATE]: '<template>\n<p foo="></template>' },
    says: /greeting\.html.*LWC/,
  },
  {
    what: 'a missing label',
    change: { [SCRIPT]: script(LABEL, '@salesforce/label/c.Bye') },
    says: /greeting\.js:3: there is no label "Bye"/,
  },
  {
    what: 'a missing bundle',
    change: { [SCRIPT]: script(LABEL, 'c/other') },
    says: /greeting\.js:3: there is no bundle "other"/,
  },
  {
    what: 'a missing component',
    change: { [TEMPLATE]: '<template><c-no-such></c-no-such></template>' },
    says: /greeting\.html:1: there is no bundle "noSuch"/,
  },
  {
    what: 'a missing base component',
    change: { [TEMPLATE]: '<template><lightning-no-such></lightning-no-such></template>' },
    says: /no module "lightning\/noSuch"/,
  },
  { what: 'an npm package', change: { [SCRIPT]: script(LABEL, 'xstate') }, says: /xstate/ },
  {
    what: 'a missing object',
    change: { [SCRIPT]: script(LABEL, '@salesforce/schema/Trip__c.Day__c') },
    says: /no object "Trip__c"/,
  },
  {
    what: 'a missing field',
    change: { [SCRIPT]: script(LABEL, '@salesforce/schema/Plan__c.Hour__c') },
    says: /"Plan__c" has no field "Hour__c"/,
  },
  {
    what: 'an unknown permission',
    change: { [SCRIPT]: script(LABEL, '@salesforce/userPermission/Fly') },
    says: /no user permission "Fly"/,
  },
  {
    what: 'an unknown custom permission',
    change: { [SCRIPT]: script(LABEL, '@salesforce/customPermission/Fly') },
    says: /no custom permission "Fly"/,
  },
  {
    what: 'a missing static resource',
    change: { [SCRIPT]: script(LABEL, '@salesforce/resourceUrl/logo') },
    says: /no static resource "logo"/,
  },
  {
    what: 'Apex, which nothing checks',
    change: { [SCRIPT]: script(LABEL, '@salesforce/apex/Plans.all') },
    says: /a kind that nothing checks/,
  },
  {
    what: 'a template without script',
    change: { [SCRIPT]: undefined, [`${FOLDER}/greeting.ts`]: undefined },
    says: /greeting\.js: is missing/,
  },
  {
    what: 'a source that was not compiled',
    change: { [`${FOLDER}/helper.ts`]: '//' },
    says: /helper\.js: is missing/,
  },
  { what: 'no settings file', change: { [META]: undefined }, says: /greeting\.js-meta\.xml: is missing/ },
  {
    what: 'another API version',
    change: { [META]: meta('60.0') },
    says: /API version 60\.0, the project has 66\.0/,
  },
  {
    what: 'a label that nothing uses',
    change: { [LABELS]: labelsFile({ Hello: 'Hello', Idle: 'Idle' }) },
    says: /nothing uses the label "Idle"/,
  },
  {
    what: 'a label defined twice',
    change: { 'other/labels/More.labels-meta.xml': labelsFile({ Hello: 'Hi' }) },
    says: /defines the label "Hello" twice/,
  },
  {
    what: 'a missing label on a page',
    change: { 'setup/pages/P.page': '<apex:page>{!$Label.Lost}</apex:page>' },
    says: /P\.page: there is no label "Lost"/,
  },
];

for (const { what, change, says } of BAD) {
  test(`finds ${what}`, async (context) => {
    const found = await problems(context, change);
    assert.ok(
      found.some((line) => says.test(line)),
      `expected ${says} among: ${found.join(' | ') || 'nothing'}`,
    );
  });
}

const PAGE_META = `<ApexPage ${NAMESPACE}><apiVersion>66.0</apiVersion><label>P</label></ApexPage>`;

test('a label used only on a Visualforce or Aura page counts as used', async (context) => {
  const found = await problems(context, {
    [LABELS]: labelsFile({ Hello: 'Hello', OnPage: 'x', InAura: 'y' }),
    'setup/pages/P.page': '<apex:page>{!$Label.OnPage}</apex:page>',
    'setup/pages/P.page-meta.xml': PAGE_META,
    'setup/aura/A/A.app': '<aura:application>{!$Label.c.InAura}</aura:application>',
  });
  assert.deepEqual(found, []);
});

test('a package without any bundle is a problem, not a success', async (context) => {
  const report = await checkPackage(plant(context, {}));
  assert.match(report.problems.map(formatProblem).join(), /has no bundle/);
});

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
  test(`finds ${what}`, async (context) => {
    const found = await problems(context, { ...ROOMS, ...change });
    assert.ok(
      found.some((line) => says.test(line)),
      `expected ${says} among: ${found.join(' | ') || 'nothing'}`,
    );
  });
}
