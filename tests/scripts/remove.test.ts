/** `npm run remove`: what is asked of the org, who is asked first, and what stays. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { removal } from '../../scripts/org/destructive.ts';
import { desk } from '../org/desk.ts';
import { OPEN, standIn } from '../org/standIn.ts';
import type { Desk, SignalAt } from '../org/desk.ts';
import type { StandIn } from '../org/standIn.ts';

let org: StandIn;
let admin: Desk;

before(async () => {
  const records = { ...OPEN.records, PermissionSetAssignment: [{ Id: '0Pa000000000001AAA' }] };
  org = await standIn({ records });
  admin = await desk();
  await admin.login(org.url, 'acme');
});

after(async () => {
  admin.clear();
  await org.close();
});

function listed(xml: string): string[] {
  const parser = new XMLParser({
    isArray: (name) => name === 'types' || name === 'members',
    parseTagValue: false,
  });
  const { Package } = parser.parse(xml) as { Package: { types?: { name: string; members: string[] }[] } };
  return (Package.types ?? [])
    .flatMap(({ name, members }) => members.map((member) => `${name} ${member}`))
    .sort();
}

test('with nobody at the keyboard nothing is removed', async () => {
  const { code, err } = await admin.run('remove', ['--target-org', 'acme']);
  assert.equal(code, 2, err);
  assert.match(err, /add --yes/);
  assert.equal(org.deployments.length, 0);
});

test('takes the permission set from its holders, then deletes every component and nothing else', async () => {
  const { code, out, err } = await admin.run('remove', ['--target-org', 'acme', '--yes']);

  assert.equal(code, 0, err);
  const unassigned = org.requests.findIndex(
    (line) => line.includes('DELETE') && line.includes('0Pa000000000001AAA'),
  );
  const deleted = org.requests.findIndex((line) => line.endsWith(' deploy'));
  assert.ok(unassigned >= 0 && unassigned < deleted, org.requests.join('\n'));

  const files = org.deployments[0]?.files ?? new Map<string, string>();
  assert.deepEqual([...files.keys()].map((path) => path.replace(/^.*\//, '')).sort(), [
    'destructiveChangesPost.xml',
    'package.xml',
  ]);
  const contents = Object.fromEntries(
    [...files].map(([path, xml]) => [path.replace(/^.*\//, ''), listed(xml)]),
  );
  assert.deepEqual(contents['package.xml'], []);
  const names = [...removal(false, admin.project).names];
  assert.deepEqual(contents['destructiveChangesPost.xml'], names);
  assert.ok(names.includes('LightningComponentBundle syncReadiness'));
  for (const name of names) assert.ok(out.includes(`remove ${name}`), name);
});

test('objects stay with all that belongs to them, unless records are to go too', () => {
  const folder = join(admin.project, 'force-app', 'main', 'record', 'objects', 'Sync_Plan__c');
  mkdirSync(join(folder, 'fields'), { recursive: true });
  const xml = (type: string): string => `<${type} xmlns="http://soap.sforce.com/2006/04/metadata"/>`;
  writeFileSync(join(folder, 'Sync_Plan__c.object-meta.xml'), xml('CustomObject'));
  writeFileSync(join(folder, 'fields', 'Status__c.field-meta.xml'), xml('CustomField'));

  const keeping = removal(false, admin.project);
  assert.deepEqual(keeping.kept, ['Sync_Assessment__c', 'Sync_Plan__c', 'Sync_Task__c']);
  assert.deepEqual(
    keeping.names.filter((name) => name.includes('Sync_Plan__c')),
    [],
  );
  assert.deepEqual(
    keeping.names.filter((name) => name.startsWith('Layout')),
    [],
  );
  const all = removal(true, admin.project);
  assert.deepEqual(all.kept, []);
  assert.deepEqual(
    all.names.filter((name) => name.includes('Sync_Plan__c')),
    ['CustomObject Sync_Plan__c'],
  );
});

const STOPPED: readonly (readonly [what: string, stops: readonly SignalAt[]])[] = [
  ['told to end', [{ at: /Validating the removal/, send: 'SIGTERM' }]],
  [
    'stopped twice, the second time while the org is told',
    [
      { at: /watch it: /, send: 'SIGINT' },
      { at: /Stopping it/, send: 'SIGINT' },
    ],
  ],
];

for (const [what, stops] of STOPPED) {
  test(`a removal that is ${what} ends with 130 and leaves no folder behind`, async () => {
    org.script.deploy = 'neverEnds';
    const { code, err } = await admin.run('remove', ['--target-org', 'acme', '--dry-run'], stops);
    assert.equal(code, 130, err);
    const left = readdirSync(admin.temporary).filter((name) => name.startsWith('sync-readiness-'));
    assert.deepEqual(left, []);
  });
}
