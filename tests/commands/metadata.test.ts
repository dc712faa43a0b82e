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
    'a description too long for the platform',
    LABELS,
    'Setup page: link to the app',
    'x'.repeat(81),
    /81 characters, 80 are allowed/,
  ],
] as const;

/** What the check tells of the project with one text in place of another. */
function problemsWith(path: string, from: string, to: string): string {
  const file = join(copy, path);
  const original = readFileSync(file, 'utf8');
  assert.ok(original.includes(from), `${path} has no ${from}`);
  writeFileSync(file, original.replace(from, to));
  const faults = problems();
  writeFileSync(file, original);
  return faults.join('\n');
}

for (const [what, path, from, to, says] of WRONG) {
  test(`tells ${what}`, () => assert.match(problemsWith(path, from, to), says));
}

/** Where a component is named: its type, the file, and what stands around the name. */
const NAMES = [
  ['LightningComponentBundle', TAB, '<lwcComponent>|syncReadiness|<'],
  ['CustomTab', APP, '<tabs>|Sync_Readiness|<'],
  ['ApexPage', PERMISSIONS, '<apexPage>|SyncReadiness|<'],
  ['CustomApplication', PERMISSIONS, '<application>|Sync_Readiness|<'],
  ['CustomObject', PERMISSIONS, '<object>|Sync_Task|__c<'],
  ['CustomField', PERMISSIONS, '<field>Sync_Task__c.|Done|__c<'],
  ['FlexiPage', APP, '>|Sync_Assessment_Record_Page|<'],
  ['LightningComponentBundle', RECORD_PAGE, '>|syncRecordPage|<'],
  ['ReportType', REPORT, '>|Sync_Assessments_with_Tasks|__c<'],
  ['StaticResource', PAGE, '$Resource.|SyncReadinessPage|'],
  ['LightningComponentBundle or AuraDefinitionBundle', SCRIPT, 'c:|syncReadinessOut|'],
  ['LightningComponentBundle or AuraDefinitionBundle', OUT, 'c:|syncReadiness|'],
] as const;

for (const [type, path, place] of NAMES) {
  test(`tells that ${path} names a ${type} that is not there`, () => {
    const [before = '', name = '', after = ''] = place.split('|');
    const found = problemsWith(path, `${before}${name}${after}`, `${before}Other${after}`);
    assert.match(found, new RegExp(`no ${type} (\\w+\\.)?Other`));
  });
}
