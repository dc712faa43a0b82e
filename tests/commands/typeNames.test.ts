/** The check of the names of exported types: what counts as the same name twice, and what does not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeatedTypes } from '../../scripts/check/typeNames.ts';

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
