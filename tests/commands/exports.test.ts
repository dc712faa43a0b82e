/** The check of exports: names of types that stand twice, and exports that nothing uses. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeatedTypes, unusedExports } from '../../scripts/check/exports.ts';

function repeated(...sources: readonly string[]): Map<string, string[]> {
  return repeatedTypes(new Map(sources.map((text, index) => [`${index}.ts`, text])));
}

test('an interface, a type and a class of one name are found, with their files', () => {
  const found = repeated('export interface Row {}', 'export type Row = string;', 'export class Row {}');
  assert.deepEqual([...found], [['Row', ['0.ts', '1.ts', '2.ts']]]);
});

test('what is not exported, or exported again from elsewhere, does not count', () => {
  const found = repeated(
    'export interface Row {}',
    'interface Row {}',
    "export type { Row } from '../scripts/0';",
  );
  assert.equal(found.size, 0);
});

const DAYS = 'force-app/main/advice/lwc/syncFacts/days.ts';
const PLAN = 'force-app/main/advice/lwc/syncAdvice/plan.ts';
const COMMAND = 'scripts/cli/assess.ts';

function unused(sources: Readonly<Record<string, string>>): string[] {
  return unusedExports(new Map(Object.entries(sources)));
}

test('an export that no other file imports is found, though its own file uses it', () => {
  const text = 'export interface Row {}\nconst rows: Row[] = [];';
  assert.deepEqual(unused({ [COMMAND]: text }), [`${COMMAND}: no other file imports Row`]);
});

test('what goes to the org for a command or a test alone is found, even if an index hands it on', () => {
  const sources = {
    [DAYS]: 'export function dayAfter(): void {}',
    'force-app/main/advice/lwc/syncFacts/syncFacts.ts': "export { dayAfter } from './days';",
    [COMMAND]: "import { dayAfter } from 'c/syncFacts';\ndayAfter();",
    'force-app/main/advice/lwc/syncFacts/__tests__/days.test.ts': "import { dayAfter } from 'c/syncFacts';",
  };
  assert.deepEqual(unused(sources), [`${DAYS}: dayAfter goes to the org, and only commands or tests use it`]);
});

test('what the package uses is not found: in another bundle, or in its own file and by a test', () => {
  const own = 'export const SHAPE = /a/;\nexport function isDay(): boolean {\n  return SHAPE.test("a");\n}';
  const sources = {
    [DAYS]: own,
    [PLAN]: "import { isDay } from 'c/syncFacts';\nisDay();",
    'tests/unit/days.ts': "import { SHAPE } from 'c/syncFacts';",
  };
  assert.deepEqual(unused(sources), []);
});

test('a name taken out of a dynamic import counts as imported', () => {
  const sources = {
    'scripts/cli/lines.ts': 'export function linesOf(): void {}',
    [COMMAND]: "const { linesOf: read } = await import('./cli/lines.ts');\nread();",
  };
  assert.deepEqual(unused(sources), []);
});
