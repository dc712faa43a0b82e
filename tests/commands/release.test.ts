/** `npm run release`, the whole command; then its zips alone, sent by the real `sf` from an empty folder. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import JSZip from 'jszip';
import { EXIT } from '../../scripts/command/failure.ts';
import { execute } from '../../scripts/command/frame.ts';
import { sfIn, type Sf } from '../../scripts/org/sf.ts';
import { assertTagged, release } from '../../scripts/release.ts';
import { makeRelease } from '../../scripts/release/files.ts';
import { filesBelow, ROOT } from '../../scripts/support/project.ts';
import { desk, type Desk } from '../stand-ins/org/desk.ts';
import { ORG_ID, standIn, type StandIn } from '../stand-ins/org/standIn.ts';
import { contextAnswering } from '../support/context.ts';
import { fails } from '../support/fails.ts';
import { temporaryFolder } from '../support/tree.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const PACKAGE = `sync-readiness-${version}.zip`;
const REMOVAL = `sync-readiness-${version}-remove.zip`;
const ALL_REMOVAL = `sync-readiness-${version}-remove-with-records.zip`;

const TRANSLATION = `sync-readiness-${version}-it.zip`;
const ITALIAN = `<?xml version="1.0" encoding="UTF-8"?>
<Translations xmlns="http://soap.sforce.com/2006/04/metadata">
    <customLabels><label>Avanti</label><name>SR_next</name></customLabels>
</Translations>
`;

let org: StandIn;
let admin: Desk;
const empty = temporaryFolder({ after });
let sf: Sf;
let folder: string;

before(async () => {
  org = await standIn();
  admin = await desk();
  // As a developer may have left it: what an earlier build made of a source that is gone.
  writeFileSync(join(admin.project, 'force-app/main/wizard/app/lwc/syncReadiness/gone.js'), 'stale();\n');
  // A language that the project does not have by itself.
  const translations = join(admin.project, 'force-app/translations/translations');
  mkdirSync(translations, { recursive: true });
  writeFileSync(join(translations, 'it.translation-meta.xml'), ITALIAN);
  const { code, err } = await admin.run('../release');
  assert.equal(code, 0, err);
  folder = join(admin.project, 'build', 'release');
  sf = sfIn(empty, {
    ...process.env,
    HOME: empty,
    USERPROFILE: empty,
    SF_ACCESS_TOKEN: `${ORG_ID}!a.token`,
    SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
    SF_DISABLE_TELEMETRY: 'true',
    SF_DISABLE_LOG_FILE: 'true',
  });
  const login = ['org', 'login', 'access-token', '--instance-url', org.url, '--alias', 'acme', '--no-prompt'];
  assert.equal((await sf(login))?.status, 0);
});

after(async () => {
  await org.close();
  admin.clear();
});

/** Sends a zip and nothing else; what the org has received, by path in the one folder of the zip. */
async function deploy(name: string): Promise<ReadonlyMap<string, string>> {
  const zip = join(folder, name);
  const answer = await sf(['project', 'deploy', 'start', '--target-org', 'acme', '--metadata-dir', zip]);
  assert.equal(answer?.status, 0, answer?.message);
  const received = org.deployments.at(-1);
  assert.ok(received && !received.checkOnly);
  // A set of packages: each in a folder of its own, and this name is that of no package.
  assert.equal(received.singlePackage, false);
  return insideFolder(received.files);
}

/** What stands in the one folder of a zip, by its path in there. */
function insideFolder(files: Iterable<readonly [path: string, text: string]>): ReadonlyMap<string, string> {
  const inside = [...files].map(([path, text]) => {
    assert.ok(path.startsWith('unpackaged/'), path);
    return [path.slice('unpackaged/'.length), text] as const;
  });
  return new Map(inside);
}

/** A zip as it was made, not sent. */
async function unpacked(name: string): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(readFileSync(join(folder, name)));
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  return insideFolder(
    await Promise.all(entries.map(async (entry) => [entry.name, await entry.async('string')] as const)),
  );
}

test('the package is deployed from an empty folder, with everything an org needs and no sources', async () => {
  const files = await deploy(PACKAGE);
  const paths = [...files.keys()];
  const named = [...(files.get('package.xml') ?? '').matchAll(/<members>(.*?)<\/members>/g)].map(
    ([, name]) => name,
  );
  assert.deepEqual(
    ['SyncReadiness', 'syncReadiness', 'Sync_Readiness_Admin', 'Sync_Assessment__c'].filter(
      (name) => !named.includes(name),
    ),
    [],
  );
  assert.match(files.get('lwc/syncReadiness/syncReadiness.js') ?? '', /class \w+ extends LightningElement/);
  assert.ok(!paths.includes('lwc/syncReadiness/gone.js'));
  assert.deepEqual(
    paths.filter((path) => /\.ts$|__tests__|tsconfig|\.json$/.test(path)),
    [],
  );
});

test('a language is deployed from an empty folder, and is in no other zip', async () => {
  const files = await deploy(TRANSLATION);
  assert.deepEqual([...files.keys()].sort(), ['package.xml', 'translations/it.translation']);
  assert.match(files.get('translations/it.translation') ?? '', /<label>Avanti<\/label>/);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.zip') && each !== TRANSLATION))
    assert.ok(!(await unpacked(name)).has('translations/it.translation'), name);
});

test('the package is removed from an empty folder; records stay unless their deletion is asked for', async () => {
  const kept = await deploy(REMOVAL);
  const all = await unpacked(ALL_REMOVAL);
  for (const files of [kept, all]) {
    assert.deepEqual([...files.keys()].sort(), ['destructiveChangesPost.xml', 'package.xml']);
    assert.doesNotMatch(files.get('package.xml') ?? '', /<members>/);
    assert.match(files.get('destructiveChangesPost.xml') ?? '', /<members>syncReadiness<\/members>/);
  }
  assert.doesNotMatch(
    kept.get('destructiveChangesPost.xml') ?? '',
    /Sync_Task__c<\/members>\s*<name>CustomObject</,
  );
  assert.match(all.get('destructiveChangesPost.xml') ?? '', /Sync_Task__c<\/members>\s*<name>CustomObject</);
});

test('the checksums are those of the zips', () => {
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const expected = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  assert.deepEqual(lines.map((line) => line.slice(66)).sort(), expected.sort());
  for (const line of lines) {
    const content = readFileSync(join(folder, line.slice(66)));
    assert.equal(line.slice(0, 64), createHash('sha256').update(content).digest('hex'));
  }
});

test('a project in another folder, written in another order, gives the same bytes, which name no folder', async (context) => {
  const other = temporaryFolder(context);
  for (const name of ['sfdx-project.json', 'package.json', '.forceignore'])
    cpSync(join(admin.project, name), join(other, name));
  for (const file of filesBelow(join(admin.project, 'force-app')).reverse())
    cpSync(file, join(other, relative(admin.project, file)));
  const again = await makeRelease(other);
  assert.deepEqual([...again.keys()].sort(), readdirSync(folder).sort());
  for (const [name, content] of again) assert.ok(content.equals(readFileSync(join(folder, name))), name);
  const zip = await JSZip.loadAsync(readFileSync(join(folder, PACKAGE)));
  for (const entry of Object.values(zip.files)) {
    const text = await entry.async('string');
    assert.ok(!text.includes(admin.project) && !text.includes(ROOT), entry.name);
  }
});

test('a tag of another version, or of one that the changelog does not know, makes no release', async () => {
  const context = contextAnswering(() => assert.fail('sf was asked'));
  const says = /The tag is "v999\.0\.0", but package\.json says version/;
  await fails(execute(release, ['--tag', 'v999.0.0'], context), EXIT.notReady, says);
  assert.deepEqual([context.printed, context.steps], [[], []]);
  assert.throws(() => assertTagged({ version: '1.2.3', changes: null }, 'v1.2.3'), {
    exit: EXIT.notReady,
    message: 'CHANGELOG.md says nothing of version 1.2.3.',
  });
});
