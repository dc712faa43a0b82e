/** Rows of CSV and of tables, and JSON, in the shapes that spreadsheets, consoles and mail programs leave them in. */
import { A, answer, B, ids, readingOf, rest } from './reply';

const found = (text: string): readonly string[] =>
  readingOf(text).found.filter((each) => !/scopeAssumed/.test(each));

describe('a row of CSV', () => {
  it.each([
    ['in tabs, behind a tab', '\tEwsEnabled\tName\n\tFalse\tcontoso', ['2 tenantDisabled False']],
    ['with spaces around its cells', 'Name , EwsEnabled\ncontoso , False', ['2 tenantDisabled False']],
    ['of one column without quotes', 'EwsEnabled\nFalse', ['2 tenantDisabled False']],
    ['of one column in quotes, in other words', '"EwsEnabled"\n"Perhaps"', ['2 valueUnclear Perhaps']],
    ['in other words', 'EwsEnabled,Name\nPerhaps,contoso', ['2 valueUnclear Perhaps']],
    ['with a cell too many', 'Name,EwsEnabled\ncontoso,True,x', ['2 valueUnclear contoso,True,x']],
    [
      'without its last cell',
      'EwsEnabled,EwsAllowedAppIDs\nTrue',
      ['2 tenantEnabled True', '- allowListMissing'],
    ],
    [
      'with words among the apps',
      `EwsEnabled,EwsAllowedAppIDs\nTrue,${A},words`,
      [`2 valueUnclear True,${A},words`, `2 valueUnclear True,${A},words`],
    ],
    [
      'with other words behind the apps',
      `EwsAllowedAppIDs,EwsEnabled\n${A},${B},Perhaps`,
      [`2 valueUnclear ${A},${B},Perhaps`, `2 valueUnclear ${A},${B},Perhaps`],
    ],
    [
      'broken inside its quotes',
      '"EwsEnabled","EwsApplicationAccessPolicy","EwsBlockList"\n"False","EnforceBlockList","Zebra/*,\n    Yak/*"',
      ['2 tenantDisabled False', '2 userAgentBlockList Zebra/*, Yak/*'],
    ],
    [
      'with quotes that do not end',
      '"EwsEnabled","EwsApplicationAccessPolicy","EwsBlockList"\n"False","EnforceBlockList","Zebra/*',
      ['2 tenantDisabled False', '2 userAgentBlockList Zebra/*'],
    ],
    ['above an ID', `Name,EwsEnabled\ncontoso,False\n${A}`, ['2 tenantDisabled False']],
    ['above a line of spaces', 'EwsEnabled,Name\nFalse,x\n   \nRegards, Ada', ['2 tenantDisabled False']],
  ])('%s', (_, text, expected) => {
    // A list that cannot be read may hold anything: it is told as cut besides.
    expect(found(text).filter((each) => !/allowListCut/.test(each))).toEqual(expected);
  });

  it.each([
    ['a name alone', 'EwsEnabled\nRegards', ['EwsEnabled', 'Regards']],
    ['a mark in the middle of a line', 'see #TYPE', ['see #TYPE']],
  ])('is not %s', (_, text, lines) => {
    expect(rest(text)).toEqual(lines);
  });
});

describe('a row of a table', () => {
  it.each([
    ['indented with its header', '   EwsEnabled\n   ----------\n        False', ['3 tenantDisabled False']],
    [
      'with wide gaps, not below its columns',
      'Name EwsEnabled\n---- ----------\ncontoso.onmicrosoft.com     False',
      ['3 tenantDisabled False'],
    ],
    [
      'with an empty cell of another column',
      'Name    EwsEnabled Identity\n----    ---------- --------\ncontoso      False',
      ['3 tenantDisabled False'],
    ],
    [
      'whose words may belong to either column',
      'EwsEnabled Name\n---------- ----\n  False my org',
      ['3 valueUnclear False my org'],
    ],
    ['that is empty, at the end of the text', 'EwsEnabled\n----------\n\n   \n', ['3 tenantUnset']],
    ['that is empty, with text below', 'EwsEnabled\n----------\n\nRegards', []],
    [
      'whose list goes on',
      `EwsEnabled EwsAllowedAppIDs\n---------- ----------------\n      True {${A},\n           ${B}}`,
      ['3 tenantEnabled True', `3 allowListCut ${A}, ${B}`],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['another header than dashes', 'EwsEnabled Other\n----------\nFalse x'],
    ['no field of EWS', 'Name Zebra\n---- -----\nx y'],
    ['apps alone', 'DisplayName AppId\n----------- -----\nZebra x'],
  ])('with %s is given back as it is', (_, text) => {
    expect(rest(text)).toEqual(text.split('\n'));
  });
});

describe('the list of a row', () => {
  it('in a table is whole in its brackets', () => {
    const text = `EwsEnabled EwsAllowedAppIDs\n---------- ----------------\n      True {${A}, ${B}}`;
    expect(answer(text)).toBe('notListed');
  });

  it('that goes on in the next line may go on further', () => {
    const text = `EwsEnabled,EwsAllowedAppIDs\nTrue,${A},\n${B}`;
    expect(ids(text)).toContain('allowListCut');
    expect(answer(text)).toBeNull();
  });

  it('that begins in the line of its command goes on below', () => {
    const command = 'Get-OrganizationConfig | fl EwsAllowedAppIDs';
    const text = `PS C:\\> ${command} EwsAllowedAppIDs : {${A},\n                ${B}}\nEwsEnabled : True`;
    expect(readingOf(text)).toMatchObject({ answer: 'notListed', rest: [] });
  });
});

describe('JSON', () => {
  it.each([
    ['below a line with a bracket', 'see[1]\n{"EwsEnabled":false}', '2 tenantDisabled false'],
    ['above a line with a bracket', '{"EwsEnabled":false}\nsmile :} now', '1 tenantDisabled false'],
    ['indented, with spaces behind', 'Hello,\n  {"EwsEnabled":false}  ', '2 tenantDisabled false'],
    ['with spaces before its colons', 'Hello,\n{\n  "EwsEnabled" : false\n}', '3 tenantDisabled false'],
    [
      'with nothing in it beside',
      '{"List":[null, 7],"Zebra":null,"EwsEnabled":false}',
      '1 tenantDisabled false',
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('keeps what is nothing, or deep', () => {
    expect(rest('{"List":[null, 7],"Zebra":null,"EwsEnabled":false}')).toEqual([
      'List: null',
      'List: 7',
      'Zebra: null',
    ]);
    expect(rest('[[[[[[["stripes"]]]]]]]')).toEqual(['{stripes}']);
  });
});
