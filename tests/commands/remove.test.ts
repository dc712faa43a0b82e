/** `npm run remove`: what is asked of the org, who is asked first, and what stays. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { EXIT } from '../../scripts/command/failure.ts';
import { execute } from '../../scripts/command/frame.ts';
import { removal } from '../../scripts/org/destructive.ts';
import { remove } from '../../scripts/org/remove.ts';
import { ROOT } from '../../scripts/support/project.ts';
import { signedIn } from '../stand-ins/org/desk.ts';
import { OPEN } from '../stand-ins/org/standIn.ts';
import { contextAnswering } from '../support/context.ts';
import { temporaryFolder } from '../support/tree.ts';

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
  const context = contextAnswering(() => assert.fail('sf was asked'));
  await assert.rejects(execute(remove, ['--target-org', 'acme'], context), {
    exit: EXIT.usage,
    advice: ['In a script, add --yes.'],
  });
});

test('takes the permission set from its holders, then deletes every component and nothing else', async (context) => {
  const records = { ...OPEN.records, PermissionSetAssignment: [{ Id: '0Pa000000000001AAA' }] };
  const { org, admin } = await signedIn(context, { script: { records } });
  const at = admin.context();
  await execute(remove, ['--target-org', 'acme', '--yes'], at);

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
  const names = [...removal(false).names];
  assert.deepEqual(contents['destructiveChangesPost.xml'], names);
  assert.ok(names.includes('LightningComponentBundle syncReadiness'));
  const out = at.printed.join('\n');
  for (const name of names) assert.ok(out.includes(`remove ${name}`), name);
});

test('objects stay with all that belongs to them, unless records are to go too', (context) => {
  const project = temporaryFolder(context);
  for (const name of ['force-app', 'sfdx-project.json', '.forceignore'])
    cpSync(join(ROOT, name), join(project, name), { recursive: true });
  const folder = join(project, 'force-app', 'main', 'record', 'objects', 'Sync_Plan__c');
  mkdirSync(join(folder, 'fields'), { recursive: true });
  const xml = (type: string): string => `<${type} xmlns="http://soap.sforce.com/2006/04/metadata"/>`;
  writeFileSync(join(folder, 'Sync_Plan__c.object-meta.xml'), xml('CustomObject'));
  writeFileSync(join(folder, 'fields', 'Status__c.field-meta.xml'), xml('CustomField'));

  const keeping = removal(false, project);
  assert.deepEqual(keeping.kept, ['Sync_Assessment__c', 'Sync_Plan__c', 'Sync_Task__c']);
  assert.deepEqual(
    keeping.names.filter((name) => name.includes('Sync_Plan__c')),
    [],
  );
  assert.deepEqual(
    keeping.names.filter((name) => name.startsWith('Layout')),
    [],
  );
  const all = removal(true, project);
  assert.deepEqual(all.kept, []);
  assert.deepEqual(
    all.names.filter((name) => name.includes('Sync_Plan__c')),
    ['CustomObject Sync_Plan__c'],
  );
});
