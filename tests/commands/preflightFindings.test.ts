/** What preflight concludes from the facts of one org, and what it leaves open. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsOf } from '../../scripts/org/preflight/findings.ts';
import type { OrgFacts } from '../../scripts/org/preflight/facts.ts';

const FACTS: OrgFacts = {
  name: 'Acme',
  edition: 'Enterprise Edition',
  instance: 'NA100',
  sandbox: false,
  language: 'en_US',
  contactAndEventSync: true,
  activityCapture: true,
  translationWorkbench: true,
  permissions: {
    ViewSetup: true,
    ManageUsers: true,
    ManageExchangeConfig: true,
    CustomizeApplication: true,
    ModifyAllData: true,
  },
  users: null,
  licences: null,
  holders: null,
  otherLabels: null,
  unread: [],
};
const URL = 'https://acme.my.salesforce.com';

test('with both on, nothing is settled: either may sync', () => {
  const { answers, cannotTell } = findingsOf(FACTS, URL);
  assert.deepEqual(answers, {});
  assert.ok(cannotTell.some((line) => line.includes('Which of the two syncs for whom')));
});

test('a sync that is off means that Lightning Sync is not in use', () => {
  assert.deepEqual(findingsOf({ ...FACTS, contactAndEventSync: false }, URL).answers, { usage: 'newToSync' });
});

test('a setting that could not be read settles nothing, and is never taken for off', () => {
  assert.deepEqual(findingsOf({ ...FACTS, contactAndEventSync: null }, URL).answers, {});
  assert.deepEqual(findingsOf({ ...FACTS, activityCapture: null }, URL).answers, {});
});

test('only an address of the defense cloud settles Government Cloud, and no other is taken for standard', () => {
  const answersAt = (url: string): unknown => findingsOf(FACTS, url).answers.salesforceCloud;
  assert.equal(answersAt('https://acme.my.salesforce.mil'), 'government');
  for (const url of [URL, 'https://acme.mil.example.com', 'no address'])
    assert.equal(answersAt(url), undefined);
});

test('the connection method is never claimed, whatever the org says', () => {
  for (const contactAndEventSync of [true, false, null]) {
    const { answers, cannotTell } = findingsOf({ ...FACTS, contactAndEventSync }, URL);
    assert.ok(!('connectionMethod' in answers));
    assert.ok(cannotTell.some((line) => line.includes('How Lightning Sync is connected')));
  }
});

test('permissions are told as missing, as unknown, or as complete', () => {
  const told = (permissions: Partial<OrgFacts['permissions']>): string => {
    const found = findingsOf({ ...FACTS, permissions: { ...FACTS.permissions, ...permissions } }, URL);
    return [...found.tells, ...found.cannotTell].join('\n');
  };
  assert.match(told({}), /You have the permissions/);
  assert.match(told({ ManageExchangeConfig: false }), /You lack Manage Lightning Sync/);
  assert.match(told({ ManageExchangeConfig: null }), /Whether you have Manage Lightning Sync/);
});
