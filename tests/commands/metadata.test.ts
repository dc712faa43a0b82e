/** The metadata check: silent on the project as it is, and heard on each thing that can be wrong. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { findBrokenFiles, takeInventory } from '../../scripts/check/inventory.ts';
import { checkMetadata } from '../../scripts/check/metadata.ts';
import { formatProblem } from '../../scripts/check/problem.ts';
import { BUILD, PACKAGE } from '../../scripts/support/project.ts';

let copy: string;

before(() => {
  mkdirSync(BUILD, { recursive: true });
  copy = mkdtempSync(join(BUILD, 'metadata-'));
  cpSync(PACKAGE, copy, { recursive: true });
});

after(() => rmSync(copy, { recursive: true }));

function problems(): string[] {
  const broken = findBrokenFiles(copy);
  return (broken.length > 0 ? broken : checkMetadata(copy, takeInventory(copy), '66.0')).map(formatProblem);
}

const SETUP = 'setup';
const PERMISSIONS = join(SETUP, 'permissionsets', 'Sync_Readiness_Admin.permissionset-meta.xml');
const PAGE = join(SETUP, 'pages', 'SyncReadiness.page');
const TAB = join(SETUP, 'tabs', 'Sync_Readiness.tab-meta.xml');
const APP = join(SETUP, 'applications', 'Sync_Readiness.app-meta.xml');
const OUT = join(SETUP, 'aura', 'syncReadinessOut', 'syncReadinessOut.app');
const SCRIPT = join(SETUP, 'staticresources', 'SyncReadinessPage.js');
const RECORD_PAGE = join(SETUP, 'flexipages', 'Sync_Assessment_Record_Page.flexipage-meta.xml');
const REPORT = join('record', 'reports', 'Sync_Readiness', 'Open_Tasks.report-meta.xml');
const LABELS = join(SETUP, 'labels', 'Setup.labels-meta.xml');

test('the metadata of the project is sound', () => {
  assert.deepEqual(problems(), []);
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
    /no LightningComponentBundle or AuraDefinitionBundle other/,
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
  [
    'a page that names no resource',
    PAGE,
    '$Resource.SyncReadinessPage',
    '$Resource.Other',
    /no StaticResource Other/,
  ],
  [
    'a Lightning Out app without its component',
    OUT,
    'c:syncReadiness',
    'c:other',
    /no LightningComponentBundle or AuraDefinitionBundle other/,
  ],
  [
    'a description too long for the platform',
    LABELS,
    'Setup page: link to the app',
    'x'.repeat(81),
    /81 characters, 80 are allowed/,
  ],
] as const;

for (const [what, path, from, to, says] of WRONG) {
  test(`tells ${what}`, () => {
    const file = join(copy, path);
    const original = readFileSync(file, 'utf8');
    assert.ok(original.includes(from), `${path} has no ${from}`);
    writeFileSync(file, original.replace(from, to));
    const faults = problems();
    writeFileSync(file, original);
    assert.match(faults.join('\n'), says);
  });
}
