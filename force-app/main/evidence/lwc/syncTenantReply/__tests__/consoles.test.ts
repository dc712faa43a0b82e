/** Prompts, commands and values over several lines, as consoles write them. */
import { A, answer, APP, B, ids, readingOf, rest } from './reply';

describe('a prompt is no part of what was typed', () => {
  it.each([
    'PS> exit',
    'PS C:\\> exit',
    'PS C:\\Users\\admin> exit',
    'PS C:\\Users\\admin>> exit',
    '    PS C:\\> exit',
    'PS /home/ada> exit',
    'PS ~> exit',
    '[PS] C:\\Windows\\system32>exit',
    'C:\\Users\\ada>exit',
    'C:\\> exit   ',
  ])('%s', (text) => {
    expect(rest(text)).toEqual(['exit']);
  });

  it.each(['PS C:\\>', 'PS C:\\>   ', '[PS] C:\\>'])('%s alone is nothing', (text) => {
    expect(rest(text)).toEqual([]);
  });
});

describe('the value of a command', () => {
  it.each([
    ['in brackets', '(Get-OrganizationConfig).EwsEnabled'],
    ['expanded', 'Get-OrganizationConfig | select -ExpandProperty   EwsEnabled'],
    ['expanded in short', 'Get-OrganizationConfig | select -expand ewsenabled '],
  ])('%s is that of its field', (_, command) => {
    expect(answer(`PS C:\\> ${command}\nFalse`)).toBe('disabled');
  });

  it.each([
    ['of something made of it', 'PS C:\\> (Get-OrganizationConfig).EwsEnabled.ToString()\nFalse'],
    ['of another field', 'PS C:\\> (Get-OrganizationConfig).EwsAllowOutlook\nFalse'],
    ['that was typed at a prompt', 'PS C:\\> EwsEnabled : False'],
  ])('%s is not taken for it', (_, text) => {
    expect(answer(text)).toBeNull();
    expect(rest(text)).not.toEqual([]);
  });
});

describe('a value is what stands in its line', () => {
  it.each([
    ['with spaces behind', 'EwsEnabled : False   ', 'False'],
    ['in quotes', 'EwsEnabled : "False"', '"False"'],
    ['in quotes with spaces', 'EwsEnabled : " False "', '" False "'],
    ['in single quotes', "EwsEnabled = 'False'", "'False'"],
  ])('%s', (_, text, value) => {
    expect(readingOf(text)).toMatchObject({
      answer: 'disabled',
      found: [`1 tenantDisabled ${value}`, '1 scopeAssumed'],
    });
  });

  it('and no second value from the line below', () => {
    expect(readingOf('EwsEnabled : True\nFalse')).toMatchObject({
      found: ['1 tenantEnabled True', '1 scopeAssumed', '- allowListMissing'],
      rest: ['2 False'],
    });
  });

  it('or none in words for none', () => {
    expect(ids('EwsEnabled : True\nEwsAllowedAppIDs : $Null')).toContain('allowListEmpty');
  });

  it('or the name of the app, however it is spaced', () => {
    expect(answer('EwsEnabled : True\nEwsAllowedAppIDs : {Salesforce  Lightning   Sync}')).toBe(
      'allowListed',
    );
  });
});

describe('the list of a policy goes on', () => {
  const POLICY = 'EwsApplicationAccessPolicy : EnforceBlockList\nEwsBlockList :';

  it.each([
    ['far indented, as the console breaks it', ' {Zebra/*,\n                Yak/*}', '{Zebra/*, Yak/*}'],
    ['below its name', '\n                {Zebra/*}', '{Zebra/*}'],
    ['behind a tab', ' Zebra/*\n\tYak/*', 'Zebra/* Yak/*'],
    ['to its bracket', ' {Zebra/*,\n  Yak/*}', '{Zebra/*, Yak/*}'],
    ['to its bracket and a comma', ' {Zebra/*,\n  Yak/*} , ', '{Zebra/*, Yak/*} ,'],
  ])('%s', (_, list, value) => {
    expect(readingOf(POLICY + list)).toMatchObject({ found: [`1 userAgentBlockList ${value}`], rest: [] });
  });

  it.each([
    ['in a line of its own', ' {Zebra/*}\nYak/*', 'Yak/*'],
    ['a little indented', ' Zebra/*\n    Yak/*', 'Yak/*'],
    ['in a line with a gap', ' Zebra/*\nYak        x', 'Yak        x'],
    ['that is another field', ' Zebra/*\n            Yak : x', 'Yak : x'],
    ['that was typed', ' Zebra/*\n            PS C:\\> exit', 'exit'],
    ['that is another field with a bracket', ' {Zebra/*\n  Yak : x}', 'Yak : x}'],
  ])('not %s', (_, list, other) => {
    expect(readingOf(POLICY + list).rest).toEqual([`3 ${other}`]);
  });
});

it('a reply that is indented as a whole is read like any other', () => {
  const lines = [
    'PS C:\\> Get-OrganizationConfig | fl Ews*',
    'EwsEnabled                 : True',
    `EwsAllowedAppIDs           : {${A}, ${B}}`,
    'EwsApplicationAccessPolicy :',
    'EwsAllowList               :',
    'PS C:\\> exit',
  ];
  const text = lines.map((line) => `            ${line}`).join('\n');
  expect(readingOf(text)).toEqual({
    answer: 'notListed',
    found: ['2 tenantEnabled True', `3 allowListWithoutApp ${A}, ${B}`, '4 userAgentPolicyUnset'],
    rest: ['5 ewsallowlist:', '6 exit'],
  });
});

it('of an app, the ID below its name is given back with it', () => {
  expect(rest(`DisplayName : Zebra\n${B}`)).toEqual(['displayname: Zebra', B]);
  expect(rest(`DisplayName : Zebra\nAppId :\n  ${APP}`)).toEqual(['displayname: Zebra', 'appid: ', APP]);
});
