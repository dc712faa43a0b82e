/** The metadata check: silent on the project as it is, and heard on each thing that can be wrong. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { metadataFaults } from '../../scripts/check/metadata.ts';
import { desk } from '../org/desk.ts';
import type { Desk } from '../org/desk.ts';

let copy: Desk;

before(async () => {
  copy = await desk();
});

after(() => copy.clear());

const SETUP = join('force-app', 'main', 'setup');
const PERMISSIONS = join(SETUP, 'permissionsets', 'Sync_Readiness_Admin.permissionset-meta.xml');
const PAGE = join(SETUP, 'pages', 'SyncReadiness.page');
const TAB = join(SETUP, 'tabs', 'Sync_Readiness.tab-meta.xml');
const APP = join(SETUP, 'applications', 'Sync_Readiness.app-meta.xml');
const OUT = join(SETUP, 'aura', 'syncReadinessOut', 'syncReadinessOut.app');
const SCRIPT = join(SETUP, 'staticresources', 'SyncReadinessPage.js');
const RECORD_PAGE = join(SETUP, 'flexipages', 'Sync_Assessment_Record_Page.flexipage-meta.xml');
const REPORT = join('force-app', 'main', 'record', 'reports', 'Sync_Readiness', 'Open_Tasks.report-meta.xml');
const LABELS = join(SETUP, 'labels', 'Setup.labels-meta.xml');

test('the metadata of the project is sound', async () => {
  assert.deepEqual(await metadataFaults(copy.project), []);
});

const WRONG = [
  ['markup that is not closed', PAGE, '</main>', '', /SyncReadiness\.page: .*main/],
  [
    'a field that the type does not know',
    TAB,
    '<motif>',
    '<colour>red</colour><motif>',
    /colour is no field of CustomTab/,
  ],
  [
    'a nested field that the type does not know',
    PERMISSIONS,
    '<enabled>',
    '<seen>1</seen><enabled>',
    /pageAccesses\.seen/,
  ],
  ['a required field left out', PERMISSIONS, '<label>Sync Readiness Admin</label>', '', /label is missing/],
  [
    'a switch that is neither on nor off',
    PERMISSIONS,
    '<enabled>true',
    '<enabled>yes',
    /"yes", which is no boolean/,
  ],
  [
    'a value that the type does not allow',
    PERMISSIONS,
    '>Visible<',
    '>Seen<',
    /"Seen", which is none of .*Visible/,
  ],
  ['another API version', `${PAGE}-meta.xml`, '66.0', '65.0', /API version 65\.0, the project has 66\.0/],
  ['another namespace', TAB, '2006/04/metadata', '2006/04/other', /namespace/],
  [
    'a tab without its component',
    TAB,
    '>syncReadiness<',
    '>syncReadyness<',
    /no LightningComponentBundle syncReadyness/,
  ],
  ['an app without its tab', APP, '<tabs>Sync_Readiness<', '<tabs>Sync_Ready<', /no CustomTab Sync_Ready/],
  [
    'a permission for a page that is not there',
    PERMISSIONS,
    '<apexPage>SyncReadiness<',
    '<apexPage>Other<',
    /no ApexPage Other/,
  ],
  [
    'a permission for an app that is not there',
    PERMISSIONS,
    '<application>Sync_Readiness<',
    '<application>Other<',
    /no CustomApplication Other/,
  ],
  [
    'a permission for an object that is not there',
    PERMISSIONS,
    '<object>Sync_Task__c<',
    '<object>Other__c<',
    /no CustomObject Other__c/,
  ],
  [
    'a permission for a field that is not there',
    PERMISSIONS,
    '<field>Sync_Task__c.Done__c<',
    '<field>Sync_Task__c.Other__c<',
    /no CustomField Sync_Task__c\.Other__c/,
  ],
  [
    "a page's script without its Lightning Out app",
    SCRIPT,
    'c:syncReadinessOut',
    'c:other',
    /no Bundle other/,
  ],
  ["an app without a record's page", APP, '>Sync_Assessment_Record_Page<', '>Other<', /no FlexiPage Other/],
  [
    "a record's page without its component",
    RECORD_PAGE,
    '>syncRecordPage<',
    '>other<',
    /no LightningComponentBundle other/,
  ],
  [
    'a report without its report type',
    REPORT,
    '>Sync_Assessments_with_Tasks__c<',
    '>Other__c<',
    /no ReportType Other__c/,
  ],
  ['a page that names no label', PAGE, 'Label.SR_title', 'Label.SR_titel', /no CustomLabel SR_titel/],
  [
    'a page that names no resource',
    PAGE,
    '$Resource.SyncReadinessPage',
    '$Resource.Other',
    /no StaticResource Other/,
  ],
  ['a Lightning Out app without its component', OUT, 'c:syncReadiness', 'c:other', /no Bundle other/],
  [
    'a label of the same name twice',
    LABELS,
    'SR_Page_Opening<',
    'SR_Page_Failed<',
    /label SR_Page_Failed is there twice/,
  ],
  [
    'a description too long for the platform',
    LABELS,
    'Setup page: link to the app',
    'x'.repeat(81),
    /81 characters, 80 are allowed/,
  ],
  [
    'a manifest that lags behind the source',
    join('manifest', 'package.xml'),
    'SR_Page_Failed',
    'SR_Page_Old',
    /npm run manifest/,
  ],
] as const;

for (const [what, path, from, to, says] of WRONG) {
  test(`tells ${what}`, async () => {
    const file = join(copy.project, path);
    const original = readFileSync(file, 'utf8');
    assert.ok(original.includes(from), `${path} has no ${from}`);
    writeFileSync(file, original.replace(from, to));
    const faults = await metadataFaults(copy.project);
    writeFileSync(file, original);
    assert.match(faults.join('\n'), says);
  });
}
