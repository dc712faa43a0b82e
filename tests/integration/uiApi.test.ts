/** The stand-in for UI API takes what an org takes, and refuses the rest in the org's own shapes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestOrg } from '../stand-ins/testOrg.ts';

const OBJECT = 'Sync_Assessment__c';
const GOOD = { As_Of__c: '2026-11-22', Status__c: 'underway', Facts_Verified__c: '2026-11-22' };

interface Refusal {
  readonly status: number;
  readonly body: {
    readonly statusCode: number;
    readonly errorCode?: string;
    readonly output?: {
      readonly errors: readonly { readonly errorCode: string }[];
      readonly fieldErrors: Readonly<Record<string, readonly { readonly errorCode: string }[]>>;
    };
  };
}

async function refusal(call: Promise<unknown>): Promise<Refusal> {
  return call.then(
    () => assert.fail('It was not refused'),
    (error: Refusal) => error,
  );
}

const BAD_FIELDS = [
  ['a required field left out', { Status__c: null }, 'REQUIRED_FIELD_MISSING'],
  [
    'a value that the picklist does not have',
    { Status__c: 'gone' },
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
  ],
  ['one of several values', { Causes__c: 'ews;gone' }, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST'],
  ['a text that is too long', { Evidence__c: 'x'.repeat(32_769) }, 'STRING_TOO_LONG'],
  ['line ends that count twice', { Evidence__c: 'x\n'.repeat(16_000) }, 'STRING_TOO_LONG'],
  ['a day of no calendar', { Earliest__c: '2026-02-30' }, 'INVALID_TYPE_ON_FIELD_IN_RECORD'],
  ['a text for a checkbox', { Stops__c: 'yes' }, 'INVALID_TYPE_ON_FIELD_IN_RECORD'],
] as const;

for (const [what, change, code] of BAD_FIELDS) {
  test(`refuses ${what}, for the field`, async () => {
    const org = new TestOrg();
    const { api } = org.visit();
    const { status, body } = await refusal(
      api.createRecord({ apiName: OBJECT, fields: { ...GOOD, ...change } }),
    );
    assert.deepEqual([status, body.statusCode], [400, 400]);
    const [field = ''] = Object.keys(change);
    assert.equal(body.output?.fieldErrors[field]?.[0]?.errorCode, code);
    assert.equal(org.rows(OBJECT).length, 0);
  });
}

test('refuses fields that are not there, or only the org writes', async () => {
  const { api } = new TestOrg().visit();
  for (const name of ['No_Such__c', 'LastModifiedDate', 'Name']) {
    const { body } = await refusal(api.createRecord({ apiName: OBJECT, fields: { ...GOOD, [name]: 'x' } }));
    assert.equal(body.output?.errors[0]?.errorCode, 'INVALID_FIELD_FOR_INSERT_UPDATE');
  }
});

test('refuses a unique value that another record has, in whatever letters', async () => {
  const org = new TestOrg();
  const { api } = org.visit();
  await api.createRecord({ apiName: OBJECT, fields: { ...GOOD, Client_Key__c: 'ABC' } });
  const twin = api.createRecord({ apiName: OBJECT, fields: { ...GOOD, Client_Key__c: 'abc' } });
  assert.equal((await refusal(twin)).body.output?.errors[0]?.errorCode, 'DUPLICATE_VALUE');
  assert.equal(org.rows(OBJECT).length, 1);
});

test('refuses a change to another version than it has, and takes one to its own', async () => {
  const { api } = new TestOrg().visit();
  const made = await api.createRecord({ apiName: OBJECT, fields: GOOD });
  const change = { fields: { Id: made.id, Stops__c: true } };
  const changed = await api.updateRecord(change, { ifUnmodifiedSince: made.lastModifiedDate });
  const stale = await refusal(api.updateRecord(change, { ifUnmodifiedSince: made.lastModifiedDate }));
  assert.deepEqual([stale.status, stale.body.errorCode], [412, 'PRECONDITION_FAILED']);
  await api.updateRecord(change, { ifUnmodifiedSince: changed.lastModifiedDate });
});

test('refuses a task without its assessment', async () => {
  const { api } = new TestOrg().visit();
  const orphan = { Task__c: 'connect', Who__c: 'users', Assessment__c: 'a00000000000099AAA' };
  const { body } = await refusal(api.createRecord({ apiName: 'Sync_Task__c', fields: orphan }));
  assert.equal(body.output?.fieldErrors['Assessment__c']?.[0]?.errorCode, 'INVALID_CROSS_REFERENCE_KEY');
});

test('fills in what was left out, as the metadata says', async () => {
  const org = new TestOrg();
  const { api } = org.visit();
  const { id } = await api.createRecord({ apiName: OBJECT, fields: GOOD });
  const fields = { Task__c: 'connect', Who__c: 'salesforceAdmin', Assessment__c: id };
  await api.createRecord({ apiName: 'Sync_Task__c', fields });
  const [task] = org.rows('Sync_Task__c');
  assert.deepEqual([task?.['In_Plan__c'], task?.['Done__c'], task?.['Done_On__c']], [true, false, null]);
});

test('keeps text as an org does: trimmed, with line ends of two characters', async () => {
  const { api } = new TestOrg().visit();
  const { fields } = await api.createRecord({ apiName: OBJECT, fields: { ...GOOD, Evidence__c: ' a\nb ' } });
  assert.equal(fields['Evidence__c']?.value, 'a\r\nb');
});
