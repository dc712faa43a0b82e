/** `npm run demo` through the real `sf`: the stand-in is the Dev Hub and the scratch org in one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { metadataType } from '../../scripts/check/types.ts';
import { prepareDemo, showDemo } from '../../scripts/org/demo.ts';
import { EXIT, Failure, describeFailure } from '../../scripts/command/failure.ts';
import { ROOT } from '../../scripts/support/project.ts';
import { SAMPLES } from '../../scripts/support/sample.ts';
import { SCRATCH, signup } from '../org/devHub.ts';
import { desk } from '../org/desk.ts';
import { OPEN, standIn } from '../org/standIn.ts';
import type { Desk } from '../org/desk.ts';
import type { StandIn } from '../org/standIn.ts';

const WANTED = { alias: 'sync-readiness-demo', devHub: 'hub', days: 7, minutes: 1 };

let org: StandIn;
let admin: Desk;

before(async () => {
  org = await standIn();
  org.script.records = {
    ...OPEN.records,
    ScratchOrgInfo: [signup(org.url)],
    ActiveScratchOrg: [{ Id: '2AO000000000001AAA' }],
  };
  admin = await desk();
  await admin.login(org.url, 'hub');
});

after(async () => {
  admin.clear();
  await org.close();
});

function signups(): number {
  return org.requests.filter((line) => /^POST .*\/sobjects\/ScratchOrgInfo$/.test(line)).length;
}

test('a demo that fails half-way goes on, the next time, with the org it has', async () => {
  // The last that `sf` asks for when it makes a scratch org; what comes after it is the deployment of the wizard.
  const made = org.next(/SourceMember/).then(() => (org.script.deploy = 'forbidden'));
  await assert.rejects(prepareDemo(WANTED, admin.context()), (error) => {
    assert.ok(error instanceof Failure);
    assert.match(describeFailure(error), /Modify Metadata/);
    return true;
  });
  await made;
  assert.equal(signups(), 1);

  org.script.deploy = 'succeeds';
  await prepareDemo(WANTED, admin.context());
  assert.equal(signups(), 1);
  assert.ok(org.deployments.at(-1)?.files.has('pages/SyncReadiness.page'));

  const context = admin.context();
  await showDemo(WANTED.alias, false, context);
  assert.match(context.printed.join(), /The demo is ready/);
  const samples = org.records.store.read().rows['Sync_Assessment__c'] ?? [];
  assert.equal(samples.length, SAMPLES.length);
  assert.ok(samples.every((row) => row['CreatedById'] === SCRATCH.userId));
  const place = (pattern: RegExp): number => org.requests.findLastIndex((line) => pattern.test(line));
  const given = place(/^POST .*PermissionSetAssignment/);
  // Before that the user may not write them.
  assert.ok(given >= 0 && given < place(/^POST .*composite\/tree/));
});

test('a demo whose org has expired makes a new one', async () => {
  const { records } = org.script;
  org.script.records = { ...records, ScratchOrgInfo: [{ ...signup(org.url), Status: 'Deleted' }] };
  const context = admin.context();
  // The stand-in has one scratch org only: that another is asked for is all that shows here.
  const sf: typeof context.sf = (args, options) =>
    args[1] === 'create'
      ? Promise.resolve({ status: 1, message: args.join(' ') })
      : context.sf(args, options);
  await assert.rejects(prepareDemo(WANTED, { ...context, sf }), /org create scratch --alias sync-readiness/);
  org.script.records = records;
});

test('a demo can be taken away', async () => {
  const gone = await admin.run('demo', ['--delete']);
  assert.equal(gone.code, 0, gone.err);
  assert.ok(
    org.requests.some((line) => /^DELETE .*ActiveScratchOrg/.test(line)),
    org.requests.join('\n'),
  );
});

test('an org that is no scratch org is left alone', async () => {
  const asked = org.requests.length;
  await assert.rejects(prepareDemo({ ...WANTED, alias: 'hub' }, admin.context()), (error) => {
    assert.ok(error instanceof Failure);
    assert.equal(error.exit, EXIT.usage);
    assert.match(describeFailure(error), /hub is no scratch org[\s\S]*--alias/);
    return true;
  });
  assert.deepEqual(
    org.requests.slice(asked).filter((line) => !line.startsWith('GET ')),
    [],
  );
});

test('the scratch-org definition uses editions, fields and settings that exist', () => {
  const definition = JSON.parse(readFileSync(join(ROOT, 'config', 'project-scratch-def.json'), 'utf8')) as {
    edition: string;
    settings: Record<string, Record<string, unknown>>;
  };
  const schema = createRequire(import.meta.url)('@salesforce/schemas/project-scratch-def.schema.json') as {
    properties: object;
    definitions: { edition: { enum: string[] } };
  };
  for (const key of Object.keys(definition)) assert.ok(key in schema.properties, key);
  assert.ok(schema.definitions.edition.enum.includes(definition.edition));
  for (const [name, fields] of Object.entries(definition.settings)) {
    const type = metadataType(name.charAt(0).toUpperCase() + name.slice(1));
    assert.ok(type, `${name} is no settings type`);
    for (const field of Object.keys(fields)) assert.ok(field in type.fields, `${name}.${field}`);
  }
});
