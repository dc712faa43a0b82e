/** The check of the bundles finds what an org would refuse, drop, or show as nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../../scripts/check/problem.ts';
import { checkPackage } from '../../scripts/check/package.ts';
import { labelsFile, plant } from '../support/tree.ts';
import {
  finds,
  FOLDER,
  GOOD,
  LABEL,
  LABELS,
  META,
  meta,
  NAMESPACE,
  problems,
  SCRIPT,
  script,
  TEMPLATE,
} from './support/greeting.ts';

test('a good package has no problem', async (context) => {
  const report = await checkPackage(plant(context, GOOD));
  assert.deepEqual(report, { count: 1, problems: [] });
});

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
  test(`finds ${what}`, (context) => finds(context, change, says));
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
