/** `npm run demo` through the real `sf`: the stand-in is the Dev Hub and the scratch org in one. Deployments are stood in for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { metadataType } from '../../scripts/check/types.ts';
import { execute } from '../../scripts/command/frame.ts';
import { demo, prepareDemo, showDemo } from '../../scripts/org/demo.ts';
import { EXIT } from '../../scripts/command/failure.ts';
import { ROOT } from '../../scripts/support/project.ts';
import { SAMPLES } from '../../scripts/support/sample.ts';
import { SCRATCH, signup } from '../stand-ins/org/devHub.ts';
import { signedIn } from '../stand-ins/org/desk.ts';
import { OPEN } from '../stand-ins/org/standIn.ts';
import { answered, contextAnswering, contextWith, type Answering } from '../support/context.ts';
import { fails } from '../support/fails.ts';
import type { SfAnswer } from '../../scripts/org/sf.ts';

const WANTED = { alias: 'sync-readiness-demo', devHub: 'hub', days: 7, languages: [], minutes: 1 };
const TAKEN = { done: true, success: true, status: 'Succeeded', numberComponentsDeployed: 9 };

/** How an org takes the wizard, as `deploy.test.ts` sees the real `sf` do it; undefined for other commands. */
function installing(line: string): SfAnswer | undefined {
  if (line.startsWith('project deploy start')) return answered({ id: '0Af000000000001AAA' });
  if (line.startsWith('project deploy report')) return answered(TAKEN);
  if (line.startsWith('org assign permset')) return answered({ successes: [], failures: [] });
  return undefined;
}

test('a demo is made, gone on with, filled and taken away', async (context) => {
  const { org, admin } = await signedIn(context, { alias: 'hub' });
  org.script.records = {
    ...OPEN.records,
    ScratchOrgInfo: [signup(org.url)],
    ActiveScratchOrg: [{ Id: '2AO000000000001AAA' }],
  };
  const { sf } = admin.context();
  const at = contextWith((args, options) => {
    const answer = installing(args.join(' '));
    return answer === undefined ? sf(args, options) : Promise.resolve(answer);
  });

  await prepareDemo(WANTED, at);
  await prepareDemo(WANTED, at);
  const signups = org.requests.filter((line) => /^POST .*\/sobjects\/ScratchOrgInfo$/.test(line));
  assert.equal(signups.length, 1);

  await showDemo(WANTED.alias, false, at);
  assert.match(at.printed.join(), /The demo is ready/);
  const samples = org.records.store.read().rows['Sync_Assessment__c'] ?? [];
  assert.equal(samples.length, SAMPLES.length);
  assert.ok(samples.every((row) => row['CreatedById'] === SCRATCH.userId));

  await execute(demo, ['--delete'], at);
  assert.match(at.printed.at(-1) ?? '', /is gone/);
  assert.ok(org.requests.some((line) => /^DELETE .*ActiveScratchOrg/.test(line)));
});

// With answers as the real `sf` was seen to give them.

const UNKNOWN: SfAnswer = {
  status: 1,
  name: 'NamedOrgNotFoundError',
  message: 'No authorization information',
};

test('a demo that fails half-way goes on, the next time, with the org it has', async () => {
  const refused: SfAnswer = { status: 1, name: 'sf:INSUFFICIENT_ACCESS', message: 'INSUFFICIENT_ACCESS' };
  let isMade = false;
  let isAllowed = false;
  const answer: Answering = (line) => {
    if (line.startsWith('org display')) return isMade ? answered({ status: 'Active' }) : UNKNOWN;
    if (line.startsWith('project') && !isAllowed) return refused;
    if (line.startsWith('org create')) isMade = true;
    return installing(line) ?? answered({});
  };
  const first = contextAnswering(answer);
  await fails(prepareDemo(WANTED, first), EXIT.refused, /Modify Metadata/);
  assert.ok(first.asked.some((line) => line.startsWith('org create scratch --alias sync-readiness-demo')));

  isAllowed = true;
  const second = contextAnswering(answer);
  await prepareDemo(WANTED, second);
  assert.deepEqual(
    second.asked.map((line) => line.split(' --')[0]),
    [
      'org display',
      'project deploy start',
      'project deploy report',
      'project deploy start',
      'project deploy report',
      // Before that the user may not write the samples.
      'org assign permset',
    ],
  );
});

test('a demo whose org has expired makes a new one', async () => {
  const context = contextAnswering((line) =>
    line.startsWith('org display') ? answered({ status: 'Deleted' }) : (installing(line) ?? answered({})),
  );
  await prepareDemo(WANTED, context);
  assert.match(context.asked[1] ?? '', /^org create scratch --alias sync-readiness-demo/);
});

test('an org that is no scratch org is left alone', async () => {
  const context = contextAnswering(() => answered({ username: 'dana@example.com' }));
  const says = /hub is no scratch org[\s\S]*--alias/;
  await fails(prepareDemo({ ...WANTED, alias: 'hub' }, context), EXIT.usage, says);
  assert.deepEqual(context.asked, ['org display --target-org hub']);
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
