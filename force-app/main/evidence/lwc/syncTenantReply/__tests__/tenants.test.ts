/** Several tenants, replies that contradict themselves, the second gate, other people's apps, and licences. */
import { CAPTURE_APP_ID, readTenantOutput } from 'c/syncTenantReply';
import { A, answer, APP, B, C, D, ids } from './reply';

const reply = (name: string, state: string, list: string): string =>
  `Name             : ${name}\nEwsEnabled       : ${state}\nEwsAllowedAppIDs : {${list}}`;

describe('two tenants in one paste', () => {
  it.each([
    ['one after the other', `${reply('contoso', 'True', A)}\n\n${reply('fabrikam', 'True', APP)}`],
    ['in one state', `${reply('contoso', 'False', '')}\n\n${reply('fabrikam', 'False', '')}`],
    ['in a table', 'Name     EwsEnabled\n----     ----------\ncontoso       False\nfabrikam      False'],
    ['in CSV', 'Name,EwsEnabled\ncontoso,False\nfabrikam,False'],
    ['in JSON', '[{"Name":"contoso","EwsEnabled":false},{"Name":"fabrikam","EwsEnabled":false}]'],
  ])('%s, are told and not merged', (_, text) => {
    expect(ids(text)).toContain('severalTenants');
    expect(answer(text)).toBeNull();
  });

  it('that have no names contradict each other', () => {
    const text = `EwsEnabled : True\nEwsAllowedAppIDs : {${A}}\n\nEwsEnabled : True\nEwsAllowedAppIDs : {${APP}}`;
    expect(ids(text)).toContain('contradictory');
    expect(answer(text)).toBeNull();
  });

  it('are not seen in one that was pasted twice, nor in its mailboxes', () => {
    expect(answer(`${reply('contoso', 'True', APP)}\n\n${reply('Contoso', 'True', APP)}`)).toBe(
      'allowListed',
    );
    const mailboxes = 'Get-CASMailbox | fl\nName : ada\nEwsEnabled : True\n\nName : bob\nEwsEnabled : False';
    expect(ids(mailboxes)).toEqual(['mailboxEnabled', 'mailboxDisabled']);
  });
});

describe('the list shown twice', () => {
  it('counts as a whole where the first showing was cut', () => {
    const text = `EwsEnabled : True\nEwsAllowedAppIDs : {${A}, ${B}...}\n\nEwsAllowedAppIDs : {${A}, ${B}, ${C}}`;
    expect(answer(text)).toBe('notListed');
  });

  it('contradicts itself where the cut showing has another app', () => {
    const text = `EwsEnabled : True\nEwsAllowedAppIDs : {${D}...}\n\nEwsAllowedAppIDs : {${A}}`;
    expect(ids(text)).toContain('contradictory');
    expect(answer(text)).toBeNull();
  });
});

describe('the policy by program, which must let the app in too', () => {
  const listed = `EwsEnabled : True\nEwsAllowedAppIDs : {${APP}}\n`;

  it.each([
    ['not in the text', '', ['userAgentPolicyMissing'], 'allowListed'],
    ['not set', 'EwsApplicationAccessPolicy :', ['userAgentPolicyUnset'], 'allowListed'],
    [
      'with a list of those let in',
      'EwsApplicationAccessPolicy : EnforceAllowList\nEwsAllowList : {Outlook/*}',
      ['userAgentAllowList'],
      null,
    ],
    [
      'with a list of those kept out',
      'EwsApplicationAccessPolicy : EnforceBlockList\nEwsBlockList : {Salesforce/*}',
      ['userAgentBlockList'],
      null,
    ],
    ['in words that we do not know', 'EwsApplicationAccessPolicy : Perhaps', ['valueUnclear'], null],
  ])('%s', (_, policy, expected, suggested) => {
    const found = ids(listed + policy).filter((id) => /^userAgent|valueUnclear/.test(id));
    expect(found).toEqual(expected);
    expect(answer(listed + policy)).toBe(suggested);
  });

  it('shows its list', () => {
    const text = 'EwsApplicationAccessPolicy : EnforceBlockList\nEwsBlockList : {Salesforce/*}';
    expect(readTenantOutput(text).findings).toContainEqual({
      id: 'userAgentBlockList',
      value: '{Salesforce/*}',
      line: 1,
    });
  });
});

describe("Einstein Activity Capture's own app", () => {
  it.each([
    ['typed', `EwsEnabled : True\nEwsAllowedAppIDs : {${CAPTURE_APP_ID}}`, CAPTURE_APP_ID],
    [
      'named in the text',
      `EwsEnabled : True\nEwsAllowedAppIDs : {${CAPTURE_APP_ID}}\nSalesforce Lightning Sync ${CAPTURE_APP_ID}`,
      '',
    ],
  ])('%s is not taken for that of Lightning Sync', (_, text, appId) => {
    expect(ids(text, { appId })).toEqual(expect.arrayContaining(['appIdNeeded', 'captureAppId']));
    expect(ids(text, { appId })).not.toContain('appIdFound');
    expect(answer(text, { appId })).toBeNull();
  });
});

describe('the reason of a block', () => {
  it.each([
    ['X-EWS-Policy-Reason: EWS is disabled for this user or tenant', ['ewsReasonDisabled']],
    ['X-EWS-Policy-Reason: EWS is blocked by policy for this user or tenant.', ['ewsReasonPolicy']],
    ['X-EWS-Policy-Reason: EWS is blocked by policy\nfor this user or tenant.', ['ewsReasonPolicy']],
    ['X-EWS-Policy-Reason:\nEWS is disabled for this user or tenant', ['ewsReasonDisabled']],
    ['X-EWS-Policy-Reason: something new', ['ewsPolicyBlock']],
    ['The remote server returned an error: (403) Forbidden.', ['http403']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
    expect(answer(text)).toBeNull();
  });
});

it.each([
  'Exchange Online Kiosk',
  'Office 365 F3',
  'contoso:SPE_F1',
  'MailboxPlan : ExchangeOnlineDeskless-1',
])('%s: a licence whose mailboxes EWS refuses is told', (text) => {
  expect(ids(text)).toEqual(['licenceBlocked']);
});

describe('whatever comes, the work is bounded and the bound is told', () => {
  it('a very long text', () => {
    const { findings } = readTenantOutput('EwsEnabled : False\n'.repeat(270_000));
    expect(findings).toHaveLength(50);
    expect(findings.slice(-2).map(({ id }) => id)).toEqual(['findingsCut', 'textCut']);
  });

  it('JSON of very many keys', () => {
    const keys = Array.from({ length: 12_000 }, (_, index) => `"k${index}":${index}`);
    const output = readTenantOutput(`{"EwsEnabled":false,${keys.join(',\n')}}`);
    expect(output.ewsAccess).toBe('disabled');
    expect(output.unrecognised).toHaveLength(50);
  });

  it.each([
    ['spaces', ' '.repeat(190_000)],
    ['brackets', '{['.repeat(90_000)],
    ['columns', `EwsEnabled${','.repeat(90_000)}\n${'x\n'.repeat(40_000)}`],
    ['known columns', `${'EwsEnabled,'.repeat(499)}\n${'x\n'.repeat(90_000)}`],
    ['empty tables', 'EwsEnabled\n----------\n\n'.repeat(8_000)],
    ['open brackets', `EwsAllowedAppIDs : {${A}\n`.repeat(3_000)],
    ['a closing bracket and spaces', `EwsAllowedAppIDs : {\n}${' '.repeat(190_000)}x`],
    ['open quotes', `EwsEnabled,EwsAllowedAppIDs\n${'"\n'.repeat(90_000)}`],
    ['names of apps', `DisplayName : Salesforce Lightning Sync\nAppId : ${A}\n`.repeat(2_000)],
  ])('%s', (_, text) => {
    expect(readTenantOutput(text, { appId: APP }).findings.length).toBeLessThanOrEqual(50);
  });
});
