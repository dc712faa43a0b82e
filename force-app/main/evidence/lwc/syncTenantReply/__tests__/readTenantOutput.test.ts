import { readTenantOutput, type ReadOptions } from 'c/syncTenantReply';

const APP = '3f0c1f5e-0000-4000-8000-00000000aaaa';
const OTHER = '11111111-2222-4333-8444-555555555555';
const [A, B, C] = [`${OTHER.slice(0, -1)}6`, `${OTHER.slice(0, -1)}7`, `${OTHER.slice(0, -1)}8`];

const ids = (text: string, options?: ReadOptions): string[] =>
  readTenantOutput(text, options).findings.map(({ id }) => id);
const answer = (text: string, options?: ReadOptions): string | null =>
  readTenantOutput(text, options).ewsAccess;

const GET = 'PS C:\\> Get-OrganizationConfig | fl EwsEnabled\n';

describe("a tenant's state, in each layout", () => {
  it.each([
    ['a list', `${GET}\n\nEwsEnabled : False\n\n\n`],
    ['a list without the command', 'EwsEnabled : False'],
    ['a list of many', 'Name         : contoso\r\nEwsEnabled   : False\r\nEwsAllowOutlook :\r\n'],
    ['a table', 'EwsEnabled\n----------\n     False\n'],
    [
      'a table of many',
      'Name                    EwsEnabled\n----                    ----------\ncontoso.onmicrosoft.com      False\n',
    ],
    ['a squeezed table', 'Name EwsEnabled\n---- ----------\ncontoso.onmicrosoft.com False\n'],
    ['JSON', '{ "EwsEnabled": false }'],
    ['JSON in a list', `${GET}[\n  {\n    "Name": "contoso",\n    "EWSEnabled": false\n  }\n]`],
    ['a piece of JSON', '  "EwsEnabled":  false,'],
    ['CSV', '"EwsEnabled"\n"False"'],
    ['CSV of many', '#TYPE Selected\n"Name","EwsEnabled"\n"contoso, inc","False"'],
    ['CSV with semicolons', 'Name;EwsEnabled\ncontoso;FALSCH'],
    ['CSV with tabs', 'Name\tEwsEnabled\ncontoso\tFAUX'],
    ['a bare value', 'PS> (Get-OrganizationConfig).EwsEnabled\nFalse'],
    ['an expanded value', 'Get-OrganizationConfig | select -ExpandProperty EwsEnabled\n\nFalse'],
    ['hard spaces', '\ufeffEwsEnabled\u00a0:\u00a0False'],
    ['Spanish', 'EwsEnabled : Falso'],
    ['German', 'EwsEnabled : Falsch'],
    ['French', 'EwsEnabled : Faux'],
  ])('%s', (_, text) => {
    expect(answer(text)).toBe('disabled');
    expect(ids(text)).toContain('tenantDisabled');
  });

  it.each([
    ['a list', 'EwsEnabled :'],
    ['a list, followed by another field', 'EwsEnabled       :\nEwsAllowedAppIDs :'],
    ['JSON', '{"EwsEnabled":null}'],
    ['CSV', '"Name","EwsEnabled"\n"contoso",'],
    ['a table', 'EwsEnabled\n----------\n\n\n'],
    [
      'a table of many',
      'Name    EwsEnabled Identity\n----    ---------- --------\ncontoso            contoso',
    ],
    ['the word', 'EwsEnabled : $null'],
  ])('not set, in %s', (_, text) => {
    expect(answer(text)).toBe('unset');
  });

  it.each(['True', 'Wahr', 'VRAI', 'Verdadero', 'Vero', 'Verdadeiro', '$true'])(
    '%s needs the list too',
    (word) => {
      expect(answer(`EwsEnabled : ${word}`)).toBeNull();
      expect(ids(`EwsEnabled : ${word}`)).toEqual(['tenantEnabled', 'scopeAssumed', 'allowListMissing']);
    },
  );

  it('is not guessed from another word', () => {
    expect(answer('EwsEnabled : perhaps')).toBeNull();
    expect(ids('EwsEnabled : perhaps')).toEqual(['valueUnclear']);
  });

  it('is not decided where the text says two things', () => {
    expect(answer('EwsEnabled : True\n\nEwsEnabled : False')).toBeNull();
    expect(ids('EwsEnabled : True\n\nEwsEnabled : False')).toContain('contradictory');
  });
});

describe('the allow list', () => {
  const on = (list: string): string => `EwsEnabled : True\nEwsAllowedAppIDs : ${list}`;

  it('says nothing of Lightning Sync while its app ID is not known', () => {
    expect(answer(on(`{${OTHER}}`))).toBeNull();
    expect(ids(on(`{${OTHER}}`))).toContain('appIdNeeded');
  });

  it.each([
    ['on it', `{${OTHER}, ${APP}}`, 'allowListed', 'allowListHasApp'],
    ['on it, in capitals', APP.toUpperCase(), 'allowListed', 'allowListHasApp'],
    ['not on it', `${OTHER}`, 'notListed', 'allowListWithoutApp'],
    ['an empty list', '{}', 'notListed', 'allowListEmpty'],
    ['no list', '', 'notListed', 'allowListEmpty'],
    ['a list that is cut off', `{${OTHER}, ${A}, ${B}, ${C}...}`, null, 'allowListCut'],
    [
      'a list that is cut off behind the app',
      `{${APP}, ${A}, ${B}, ${C}…}`,
      'allowListed',
      'allowListHasApp',
    ],
    ['what is no list', 'see below', null, 'allowListCut'],
  ])('with the app ID from the admin: %s', (_, list, expected, id) => {
    expect(answer(on(list), { appId: ` ${APP} ` })).toBe(expected);
    expect(ids(on(list), { appId: APP })).toContain(id);
  });

  it.each([
    ['in one line', `Salesforce Lightning Sync  ${APP}`],
    ['as a list', `\nDisplayName : Salesforce Lightning Sync\nAppId       : ${APP}`],
    ['as JSON does', `\n"DisplayName": "Salesforce Lightning Sync",\n"AppId": "${APP}"`],
  ])('with the app ID in the text, %s', (_, app) => {
    expect(answer(`${on(`{${OTHER}, ${APP}}`)}\n${app}`)).toBe('allowListed');
    expect(answer(`${on(`{${OTHER}}`)}\n${app}`)).toBe('notListed');
    expect(ids(`${on(`{${OTHER}}`)}\n${app}`)).toContain('appIdFound');
  });

  it("is not read from another app's ID", () => {
    const text = `${on(`{${OTHER}}`)}\n\nDisplayName : Other\nAppId : ${OTHER}`;
    expect(answer(text)).toBeNull();
  });

  it('may go on over lines, and be named instead of numbered', () => {
    expect(
      answer(`EwsEnabled       : True\nEwsAllowedAppIDs : {${OTHER},\n                   ${APP}}`, {
        appId: APP,
      }),
    ).toBe('allowListed');
    expect(answer(`{"EwsEnabled":true,"EwsAllowedAppIDs":["${OTHER}","${APP}"]}`, { appId: APP })).toBe(
      'allowListed',
    );
    expect(
      answer(`"EwsEnabled": true,\n"EwsAllowedAppIDs": [\n  "${OTHER}",\n  "${APP}"\n],`, { appId: APP }),
    ).toBe('allowListed');
    expect(answer(on('{Salesforce Lightning Sync}'))).toBe('allowListed');
    const table = `EwsEnabled EwsAllowedAppIDs\n---------- ----------------\n      True {${OTHER}, ${APP}}`;
    expect(answer(table, { appId: APP })).toBe('allowListed');
    const csv = `"EwsEnabled","EwsAllowedAppIDs"\n"True","${OTHER},${APP}"`;
    expect(answer(csv, { appId: APP })).toBe('allowListed');
  });

  it('matters only where access is on', () => {
    expect(answer(`EwsEnabled : False\nEwsAllowedAppIDs : {${APP}}`, { appId: APP })).toBe('disabled');
    expect(answer(`EwsAllowedAppIDs : {${APP}}`, { appId: APP })).toBeNull();
  });
});

describe("a mailbox's state", () => {
  it('is told apart by the command, and answers nothing of the tenant', () => {
    const text = 'Get-CASMailbox ada@contoso.com | fl EwsEnabled\n\nEwsEnabled : False';
    expect(answer(text)).toBeNull();
    expect(ids(text)).toEqual(['mailboxDisabled']);
    expect(ids(`${GET}EwsEnabled : \n\n${text}`)).toEqual(['tenantUnset', 'mailboxDisabled']);
    expect(answer(`${GET}EwsEnabled : \n\n${text}`)).toBe('unset');
  });

  it('is told apart by the fields beside it', () => {
    expect(ids('EwsEnabled  : True\nImapEnabled : True')).toEqual(['mailboxEnabled']);
    expect(ids('{"EwsEnabled":null,"OWAEnabled":true}')).toEqual(['mailboxUnset']);
    expect(
      ids('Name ImapEnabled EwsEnabled\n---- ----------- ----------\nada         True      False'),
    ).toEqual(['mailboxDisabled']);
  });
});
