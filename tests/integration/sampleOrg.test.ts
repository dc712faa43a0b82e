/** The sample org of the preview holds assessments that the wizard reads as its own, and is part of what the browser gets. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recheck } from 'c/syncAdvice';
import { LIST_QUERY, ONE_QUERY } from 'c/syncAssessment';
import { assessmentRepository } from 'c/syncAssessmentStore';
import { bundle } from '../../scripts/preview/bundle.ts';
import { answer } from '../../scripts/preview/org/graphql.ts';
import { sampleContents } from '../../scripts/preview/org/sample.ts';
import { memoryStore } from '../../scripts/preview/org/store.ts';
import { uiApiOver } from '../../scripts/preview/org/uiApi.ts';
import { OBJECTS } from '../stand-ins/testOrg.ts';
import { plant } from '../support/tree.ts';
import { DAY, value } from '../support/work.ts';

test('its assessments are read by the repository, and much has changed since', async () => {
  const store = memoryStore(await sampleContents(OBJECTS));
  const org = { objects: OBJECTS, store };
  const api = uiApiOver({ ...org, userId: '005000000000001AAA', now: () => '2026-11-22T12:00:00.000Z' });
  const repository = assessmentRepository(api, {
    list: (variables) => Promise.resolve(answer(LIST_QUERY, variables, org)),
    one: (variables) => Promise.resolve(answer(ONE_QUERY, variables, org)),
  });
  const { items } = value(await repository.list(null));
  assert.deepEqual(
    items.map(({ verdict }) => verdict?.asOf),
    ['2026-10-12', '2026-03-02', '2022-08-30'],
  );
  for (const { id } of items) {
    const { assessment, tasks } = value(await repository.load(id));
    assert.ok(tasks.length > 0);
    const { any, corrected } = recheck({ ...assessment, said: assessment }, DAY);
    assert.equal(corrected, false);
    if (assessment.asOf < '2026-10-10') assert.ok(any);
  }
});

test('without the objects it is an org with users only', async () => {
  assert.deepEqual(Object.keys((await sampleContents({})).rows), ['User']);
});

test('a component that asks for records is bundled with the sample org', async (context) => {
  const source = plant(context, {
    'record/lwc/asking/asking.js': `import { LightningElement } from 'lwc';
import { gql, graphql } from 'lightning/graphql';
import { createRecord, getRecord } from 'lightning/uiRecordApi';
export default class Asking extends LightningElement { used = [gql, graphql, createRecord, getRecord]; }`,
    'record/lwc/asking/asking.html': '<template></template>',
    'record/objects/Plan__c/fields/Day__c.field-meta.xml':
      '<CustomField><type>Date</type><label>Day</label></CustomField>',
  });
  const warn = (message: string): never => assert.fail(message);
  const { scripts } = await bundle({ source, component: 'asking', mode: 'production', warn });
  const all = [...scripts.values()].join('\n');
  assert.match(all, /sync-readiness\/sample-org/);
  assert.match(all, /Plan__c/);
  assert.match(all, /Ada Admin/);
});
