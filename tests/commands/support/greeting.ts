/** A package of one bundle that an org would take, and what the check finds once something in it is changed. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { formatProblem } from '../../../scripts/check/problem.ts';
import { checkPackage } from '../../../scripts/check/package.ts';
import { labelsFile, plant, type Tree } from '../../support/tree.ts';

export const FOLDER = 'wizard/ui/lwc/greeting';
export const SCRIPT = `${FOLDER}/greeting.js`;
export const TEMPLATE = `${FOLDER}/greeting.html`;
export const META = `${FOLDER}/greeting.js-meta.xml`;
export const LABELS = 'wizard/labels/Words.labels-meta.xml';

export const NAMESPACE = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

export function meta(version: string): string {
  return `<LightningComponentBundle ${NAMESPACE}><apiVersion>${version}</apiVersion></LightningComponentBundle>`;
}

/** A script that imports a default from each of the modules, and uses them all. */
export function script(...modules: string[]): string {
  const imports = modules.map((module, index) => `import m${index} from '${module}';`);
  const used = modules.map((_, index) => `m${index}`).join(', ');
  return `import { LightningElement } from 'lwc';
${imports.join('\n')}
export default class Greeting extends LightningElement { used = [${used}]; }`;
}

export const GOOD: Tree = {
  [SCRIPT]: script('@salesforce/label/c.Hello', '@salesforce/schema/Plan__c.Day__c', '@salesforce/i18n/lang'),
  [`${FOLDER}/greeting.ts`]: '// compiled to the script beside it',
  [TEMPLATE]: '<template><p>Hello</p></template>',
  [META]: meta('66.0'),
  [LABELS]: labelsFile({ Hello: 'Hello' }),
  'record/objects/Plan__c/Plan__c.object-meta.xml': `<CustomObject ${NAMESPACE}/>`,
  'record/objects/Plan__c/fields/Day__c.field-meta.xml': `<CustomField ${NAMESPACE}/>`,
};

export async function problems(
  context: TestContext,
  change: Record<string, string | undefined>,
): Promise<string[]> {
  const kept = Object.entries({ ...GOOD, ...change }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const report = await checkPackage(plant(context, Object.fromEntries(kept)));
  return report.problems.map(formatProblem);
}

export const LABEL = '@salesforce/label/c.Hello';

/** Asserts that the check finds something of this, among whatever else it finds. */
export async function finds(
  context: TestContext,
  change: Record<string, string | undefined>,
  says: RegExp,
): Promise<void> {
  const found = await problems(context, change);
  const isFound = found.some((line) => says.test(line));
  assert.ok(isFound, `expected ${says} among: ${found.join(' | ') || 'nothing'}`);
}
