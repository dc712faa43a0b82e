/** Every object, field, picklist value and relationship that the code names exists in the metadata, by the same ids. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  ANSWER_FIELDS,
  ASSESSMENT,
  ASSESSMENT_FIELDS,
  EVIDENCE_LENGTH,
  ONE_QUERY,
  TASK,
  TASK_FIELDS,
  TASKS_OF_ASSESSMENT,
} from 'c/syncAssessment';
import { parseQuery, type Selection } from '../../scripts/preview/org/query.ts';
import { filesBelow, PACKAGE } from '../../scripts/support/project.ts';
import { OBJECTS } from '../stand-ins/testOrg.ts';
import { PICKLISTS } from '../unit/picklists.ts';

const RECORD = join(PACKAGE, 'record');

/** The fields that are written; what the org works out is for its list views and reports. */
function names(object: string): string[] {
  const fields = Object.entries(OBJECTS[object] ?? {});
  return fields.flatMap(([name, { formula }]) => (formula === null ? [name] : [])).sort();
}

test('code and metadata have the same objects and fields', () => {
  assert.deepEqual(
    Object.keys(OBJECTS).filter((name) => name.startsWith('Sync_')),
    [ASSESSMENT, TASK],
  );
  const ofAssessment = [...Object.values(ANSWER_FIELDS), ...Object.values(ASSESSMENT_FIELDS)];
  assert.deepEqual(names(ASSESSMENT), ofAssessment.sort());
  assert.deepEqual(names(TASK), Object.values(TASK_FIELDS).sort());
});

for (const [object, fields] of Object.entries(PICKLISTS)) {
  for (const [field, ids] of Object.entries(fields)) {
    test(`${object}.${field} holds exactly the ids of the code, and no others`, () => {
      const info = OBJECTS[object]?.[field];
      assert.deepEqual(Object.keys(info?.values ?? {}), [...ids]);
      assert.equal(info?.restricted, true);
    });
  }
}

test('no picklist of the metadata is unknown to the code', () => {
  for (const [object, fields] of Object.entries(OBJECTS)) {
    const picklists = Object.keys(fields).filter((name) => fields[name]?.values);
    assert.deepEqual(picklists.sort(), Object.keys(PICKLISTS[object] ?? {}).sort(), object);
  }
});

test('the relationship between an assessment and its tasks is named as in the metadata', () => {
  const master = OBJECTS[TASK]?.[TASK_FIELDS.assessment];
  assert.equal(`${String(master?.relationshipName)}__r`, TASKS_OF_ASSESSMENT);
  assert.equal(master?.referenceTo, ASSESSMENT);
});

test('keys are unique, and texts are as long as the code takes them to be', () => {
  assert.equal(OBJECTS[ASSESSMENT]?.[ASSESSMENT_FIELDS.key]?.unique, true);
  assert.equal(OBJECTS[TASK]?.[TASK_FIELDS.key]?.unique, true);
  assert.equal(OBJECTS[ASSESSMENT]?.[ASSESSMENT_FIELDS.evidence]?.length, EVIDENCE_LENGTH);
});

test('every field has help', () => {
  for (const [object, fields] of Object.entries(OBJECTS)) {
    for (const [name, { help }] of Object.entries(fields)) assert.ok(help.length > 20, `${object}.${name}`);
  }
});

/** Custom fields and relationships below a selection. */
function customNames({ name, selections }: Selection): string[] {
  return [...(/__[cr]$/.test(name) ? [name] : []), ...selections.flatMap(customNames)];
}

test('a record is read with all its fields, so that nothing saved is lost', () => {
  const asked = parseQuery(ONE_QUERY, {}).flatMap(customNames);
  const { key, assessment } = TASK_FIELDS;
  const ofTask = names(TASK).filter((name) => name !== key && name !== assessment);
  const all = [ASSESSMENT, TASKS_OF_ASSESSMENT, 'Assignee__r', 'Done_By__r', ...names(ASSESSMENT), ...ofTask];
  assert.deepEqual(asked.sort(), all.sort());
});

test('every custom field that other metadata names exists', () => {
  const known = new Set([
    ...Object.keys(OBJECTS),
    ...Object.values(OBJECTS).flatMap(Object.keys),
    TASKS_OF_ASSESSMENT,
    'Sync_Assessments_with_Tasks__c',
  ]);
  const files = filesBelow(RECORD).filter((file) =>
    /\.(layout|listView|compactLayout|report|reportType)-meta\.xml$/.test(file),
  );
  assert.ok(files.length > 10);
  for (const file of files) {
    for (const [name] of readFileSync(file, 'utf8').matchAll(/\w+__[cr]\b/g)) {
      assert.ok(known.has(name), `${file}: ${name}`);
    }
  }
});
