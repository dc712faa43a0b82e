/** `npm run deploy`, the whole command: the real `sf` sends to a stand-in org exactly what the source means. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { components } from '../../scripts/org/components.ts';
import { installTranslations } from '../../scripts/org/languages.ts';
import { signedIn } from '../stand-ins/org/desk.ts';
import { NO_SIGNALS } from '../support/signals.ts';
import { plantTranslations } from './support/deployment.ts';
import type { Received } from '../stand-ins/org/metadataApi.ts';

const { org, admin } = await signedIn({ after });

/** The bundles' files that an org takes, as paths in the zip, read from the folders and not by the tool under test. */
function shipped(project: string): string[] {
  const main = join(project, 'force-app', 'main');
  return readdirSync(main, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => /\/lwc\/[^/]+\/.*\.[a-z]+$/.test(path) && !path.includes('__tests__'))
    .map((path) => path.slice(path.indexOf('lwc/')).replace(/\.ts$/, '.js'))
    .filter((path, index, all) => all.indexOf(path) === index)
    .sort();
}

/** Later than any source; a day that no build is likely to have. */
const LATER = new Date('2100-01-01T00:00:00Z');

/** As an earlier build may leave it: newer than its source, or with its source gone. */
function plantStale(project: string): void {
  const bundle = join(project, 'force-app', 'main', 'wizard', 'app', 'lwc', 'syncReadiness');
  for (const name of ['syncReadiness.js', 'gone.js']) {
    writeFileSync(join(bundle, name), "throw new Error('stale');\n");
    utimesSync(join(bundle, name), LATER, LATER);
  }
}

test('a deployment validates, deploys exactly the package, gives the permission set and says where the wizard is', async () => {
  plantStale(admin.project);
  const { code, out, err } = await admin.run('deploy', ['--target-org', 'acme']);

  assert.equal(code, 0, err);
  assert.ok(
    out.includes(`${org.url}/lightning/setup/SyncReadiness/page?address=%2Fapex%2FSyncReadiness`),
    out,
  );
  assert.deepEqual(
    org.deployments.map(({ checkOnly }) => checkOnly),
    [true, false],
  );
  assert.ok(org.requests.some((line) => /^POST .*\/sobjects\/PermissionSetAssignment/.test(line)));

  const [, sent] = org.deployments as [Received, Received];
  const paths = [...sent.files.keys()].sort();
  assert.deepEqual(
    paths.filter((path) => path.startsWith('lwc/')),
    shipped(admin.project),
  );
  assert.deepEqual(
    paths.filter((path) => /\.ts$|__tests__|tsconfig/.test(path)),
    [],
  );
  assert.deepEqual(
    paths.filter((path) => !path.startsWith('lwc/')),
    [
      'applications/Sync_Readiness.app',
      'aura/syncReadinessOut/syncReadinessOut.app',
      'aura/syncReadinessOut/syncReadinessOut.app-meta.xml',
      'cspTrustedSites/Sync_Readiness_Cloudflare_DNS.cspTrustedSite',
      'cspTrustedSites/Sync_Readiness_Google_DNS.cspTrustedSite',
      'cspTrustedSites/Sync_Readiness_Microsoft_Sign_In.cspTrustedSite',
      'flexipages/Sync_Assessment_Record_Page.flexipage',
      'labels/CustomLabels.labels',
      'layouts/Sync_Assessment__c-Sync Assessment Layout.layout',
      'layouts/Sync_Task__c-Sync Task Layout.layout',
      'objects/Sync_Assessment__c.object',
      'objects/Sync_Task__c.object',
      'package.xml',
      'pages/SyncReadiness.page',
      'pages/SyncReadiness.page-meta.xml',
      'permissionsets/Sync_Readiness_Admin.permissionset',
      'reportTypes/Sync_Assessments_with_Tasks.reportType',
      'reports/Sync_Readiness-meta.xml',
      'reports/Sync_Readiness/Assessments_by_Status.report',
      'reports/Sync_Readiness/Open_Tasks.report',
      'staticresources/SyncReadinessPage.resource',
      'staticresources/SyncReadinessPage.resource-meta.xml',
      'tabs/Sync_Assessment__c.tab',
      'tabs/Sync_Readiness.tab',
    ],
  );
  assert.equal(
    sent.files.get('package.xml')?.trim(),
    (await components(admin.project).getPackageXml()).trim(),
  );
  assert.ok(!paths.includes('lwc/syncReadiness/gone.js'));
  assert.match(
    sent.files.get('lwc/syncReadiness/syncReadiness.js') ?? '',
    /class \w+ extends LightningElement/,
  );
});

test('after the package come the translations of the languages that the org has on, and of no other', async () => {
  plantTranslations(admin.project, 'de', 'ja', 'pt_BR');
  org.script.languages = ['en_US', 'de', 'pt_BR', 'maps__ja'];
  const before = org.deployments.length;
  const installation = { targetOrg: 'acme', languages: undefined, dryRun: false, minutes: 1 };
  const told = await installTranslations(installation, admin.context(), admin.project);

  assert.match(told.join(), /^Translations: de, pt_BR\. Not on in this org: ja \(Setup >/);
  const sent = org.deployments.slice(before);
  assert.deepEqual(
    sent.map(({ checkOnly, files }) => [checkOnly, [...files.keys()].sort()]),
    [
      [
        false,
        [
          'objectTranslations/Sync_Task__c-de.objectTranslation',
          'objectTranslations/Sync_Task__c-pt_BR.objectTranslation',
          'package.xml',
          'translations/de.translation',
          'translations/pt_BR.translation',
        ],
      ],
    ],
  );
  assert.match(
    sent[0]?.files.get('objectTranslations/Sync_Task__c-de.objectTranslation') ?? '',
    /<fields>\s*<label>X<\/label>\s*<name>Who__c<\/name>\s*<\/fields>/,
  );

  org.script.languages = 'off';
  const off = await installTranslations(installation, admin.context(), admin.project);
  assert.match(off.join(), /Translation Workbench is off/);
  assert.equal(org.deployments.length, before + 1);
});

test('a component without its JavaScript stops the deployment before any org is asked', async () => {
  const asked = org.requests.length;
  const settings = join(admin.project, 'tsconfig.build.json');
  const original = readFileSync(settings, 'utf8');
  writeFileSync(
    settings,
    JSON.stringify({ files: ['types/salesforce.d.ts'], compilerOptions: { types: [] } }),
  );
  const { code, err } = await admin.run('deploy', ['--target-org', 'acme']);
  writeFileSync(settings, original);

  assert.equal(code, 3, err);
  assert.match(err, /syncReadiness\.ts has no compiled JavaScript/);
  assert.equal(org.requests.length, asked);
});

test(
  'Ctrl-C while the components compile ends with 130, and no org is asked',
  { skip: NO_SIGNALS },
  async () => {
    const asked = org.requests.length;
    const stops = [{ at: /Compiling/, send: 'SIGINT' }] as const;
    const { code, err } = await admin.run('deploy', ['--target-org', 'acme'], stops);
    assert.equal(code, 130, err);
    assert.match(err, /Stopped from the keyboard\. Nothing was sent/);
    assert.equal(org.requests.length, asked);
  },
);
