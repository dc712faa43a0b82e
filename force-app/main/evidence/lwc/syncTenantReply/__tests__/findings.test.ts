/** Findings that a text gives twice, in part, or without what belongs to them. */
import { CAPTURE_APP_ID, readTenantOutput } from 'c/syncTenantReply';
import { A, answer, APP, B, ids, readingOf, rest } from './reply';

const ON = 'EwsEnabled : True\nEwsAllowedAppIDs : ';

it('shows no more of a value than there is room for', () => {
  const [finding] = readTenantOutput(`EwsEnabled : ${'x'.repeat(500)}`).findings;
  expect(finding).toEqual({ id: 'valueUnclear', value: 'x'.repeat(200), line: 1 });
});

it('says of a list that it cannot read that it is unclear, and may hold anything', () => {
  expect(ids(`${ON}see below`)).toEqual(expect.arrayContaining(['valueUnclear', 'allowListCut']));
});

it('contradicts itself where one whole list has more than another', () => {
  const text = `${ON}{${A}, ${B}}\n\nEwsAllowedAppIDs : {${A}}`;
  expect(ids(text)).toContain('contradictory');
  expect(answer(text)).toBeNull();
});

it('says where the app of Einstein Activity Capture stands, or that it was typed', () => {
  const { findings } = readTenantOutput(`${ON}{${CAPTURE_APP_ID}}`);
  expect(findings).toContainEqual({ id: 'captureAppId', value: CAPTURE_APP_ID, line: 2 });
  const typed = readTenantOutput(`${ON}{${A}}`, { appId: CAPTURE_APP_ID }).findings;
  expect(typed).toContainEqual({ id: 'captureAppId', value: CAPTURE_APP_ID, line: null });
});

it('tells each of two reasons that stand one below the other', () => {
  const [disabled, policy] = ['EWS is disabled', 'EWS is blocked by policy'].map(
    (reason) => `${reason} for this user or tenant`,
  );
  expect(ids(`${disabled}\n${policy}`)).toEqual(['ewsReasonDisabled', 'ewsReasonPolicy']);
});

it('shows a policy without its list by its own words', () => {
  expect(readingOf('EwsApplicationAccessPolicy : EnforceAllowList').found).toEqual([
    '1 userAgentAllowList EnforceAllowList',
  ]);
});

it('gives an app its ID where it stands first, and none where there is none', () => {
  const line = `Salesforce Lightning Sync ${B}`;
  expect(readingOf(`${line}\n${line}`).found).toEqual([`1 appIdFound ${B}`]);
  expect(rest('Salesforce Lightning Sync')).toEqual(['Salesforce Lightning Sync']);
  expect(readingOf(`Salesforce Lightning Sync ${APP}`).found).toEqual([`1 appIdFound ${APP}`]);
});
