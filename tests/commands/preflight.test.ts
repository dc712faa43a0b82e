/** `npm run preflight`: what is read through the real `sf`, and what is concluded from it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXIT, Failure, describeFailure } from '../../scripts/command/failure.ts';
import { execute } from '../../scripts/command/frame.ts';
import { findings } from '../../scripts/org/findings.ts';
import { preflight } from '../../scripts/org/preflight.ts';
import { desk } from '../stand-ins/org/desk.ts';
import { OPEN, standIn } from '../stand-ins/org/standIn.ts';
import { contextAnswering } from '../support/context.ts';
import type { OrgFacts } from '../../scripts/org/facts.ts';

function settings(type: string, fields: Readonly<Record<string, boolean>>): string {
  const inner = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `<?xml version="1.0" encoding="UTF-8"?><${type} xmlns="http://soap.sforce.com/2006/04/metadata">${inner.join('')}</${type}>`;
}

test('reads edition, settings and permissions, and hands what they settle to the wizard', async (context) => {
  const org = await standIn({
    settings: {
      EmailIntegration: settings('EmailIntegrationSettings', { enableContactAndEventSync: true }),
      EAC: settings('EACSettings', { enableActivityCapture: false }),
    },
    records: {
      ...OPEN.records,
      UserPermissionAccess: [
        {
          PermissionsViewSetup: true,
          PermissionsManageUsers: false,
          PermissionsCustomizeApplication: true,
          PermissionsModifyAllData: false,
        },
      ],
    },
    // As in an org that never had Lightning Sync.
    unknownFields: ['PermissionsManageExchangeConfig'],
  });
  context.after(() => org.close());
  const admin = await desk();
  context.after(() => admin.clear());
  await admin.login(org.url, 'acme');
  const at = admin.context();
  await execute(preflight, ['--target-org', 'acme', '--json'], at);

  const { facts, answers, wizard } = JSON.parse(at.printed.join('\n')) as {
    facts: OrgFacts;
    answers: object;
    wizard: string;
  };
  assert.equal(facts.edition, 'Enterprise Edition');
  assert.equal(facts.contactAndEventSync, true);
  assert.equal(facts.activityCapture, false);
  assert.equal(facts.permissions.ManageUsers, false);
  assert.equal(facts.permissions.ManageExchangeConfig, null);
  assert.deepEqual(facts.unread, []);
  assert.deepEqual(answers, { usage: 'lightningSync' });
  assert.equal(wizard, `${org.url}/lightning/cmp/c__syncReadiness?c__usage=lightningSync`);
  assert.deepEqual(org.deployments, []);
});

test('an expired login ends with 4 and says how to log in again', async () => {
  // As `sf org display` tells of one: no error of its own, but a status.
  const result = { username: 'dana@example.com', connectedStatus: 'RefreshTokenAuthError' };
  const at = contextAnswering(() => ({ status: 0, result }));
  await assert.rejects(execute(preflight, ['--target-org', 'acme', '--json'], at), (error) => {
    assert.ok(error instanceof Failure);
    assert.equal(error.exit, EXIT.login);
    assert.match(describeFailure(error), /sf org login web/);
    return true;
  });
  assert.deepEqual(at.printed, []);
});

const FACTS: OrgFacts = {
  edition: 'Enterprise Edition',
  instance: 'NA100',
  sandbox: false,
  contactAndEventSync: true,
  activityCapture: true,
  permissions: {
    ViewSetup: true,
    ManageUsers: true,
    ManageExchangeConfig: true,
    CustomizeApplication: true,
    ModifyAllData: true,
  },
  unread: [],
};

test('with both on, nothing is settled: either may sync', () => {
  const { answers, cannotTell } = findings(FACTS);
  assert.deepEqual(answers, {});
  assert.ok(cannotTell.some((line) => line.includes('Which of the two syncs for whom')));
});

test('a sync that is off means that Lightning Sync is not in use', () => {
  assert.deepEqual(findings({ ...FACTS, contactAndEventSync: false }).answers, { usage: 'newToSync' });
});

test('a setting that could not be read settles nothing, and is never taken for off', () => {
  assert.deepEqual(findings({ ...FACTS, contactAndEventSync: null }).answers, {});
  assert.deepEqual(findings({ ...FACTS, activityCapture: null }).answers, {});
});

test('the connection method is never claimed, whatever the org says', () => {
  for (const contactAndEventSync of [true, false, null]) {
    const { answers, cannotTell } = findings({ ...FACTS, contactAndEventSync });
    assert.ok(!('connectionMethod' in answers));
    assert.ok(cannotTell.some((line) => line.includes('How Lightning Sync is connected')));
  }
});

test('permissions are told as missing, as unknown, or as complete', () => {
  const told = (permissions: Partial<OrgFacts['permissions']>): string => {
    const found = findings({ ...FACTS, permissions: { ...FACTS.permissions, ...permissions } });
    return [...found.tells, ...found.cannotTell].join('\n');
  };
  assert.match(told({}), /You have the permissions/);
  assert.match(told({ ManageExchangeConfig: false }), /You lack Manage Lightning Sync/);
  assert.match(told({ ManageExchangeConfig: null }), /Whether you have Manage Lightning Sync/);
});
