/** Lists, tables and rows that a mail program or a console broke: what is not sure to be whole is never "not listed". */
import { A, answer, APP, B, C, D, ids } from './reply';

const ON = 'EwsEnabled : True\nEwsAllowedAppIDs : ';

describe('a list without brackets', () => {
  it.each([
    ['indented little', `${ON}${A},\n  ${B},\n  ${APP}`],
    ['not indented', `${ON}${A},\n${B},\n${APP}`],
    ['indented with tabs', `${ON}${A},\n\t${B},\n\t${APP}`],
    ['one ID a line', `${ON}${A}\n${B}\n${APP}`],
    ['below its name', `${ON}\n${A}\n${APP}`],
    ['with empty lines between', `${ON}${A},\n\n${B},\n\n${APP}`],
    ['broken in the middle of an ID', `${ON}${A}, ${APP.slice(0, 19)}\n${APP.slice(19)}`],
    ['with bullets', `${ON}\n- ${A}\n- ${APP}`],
    ['in a table', `EwsEnabled EwsAllowedAppIDs\n---------- ----------------\n      True ${A},\n${APP}`],
    [
      'in a squeezed table',
      `EwsEnabled EwsAllowedAppIDs\n---------- ----------------\nTrue ${A}, ${B}, ${APP}`,
    ],
    ['with lines of spaces between', `${ON}${A},\n  \n${B},\n \n${APP}`],
    ['far down in all that a tenant has', `${'Other : x\n'.repeat(300)}${ON}${A},\n${B},\n${APP}`],
    ['in CSV without quotes', `EwsEnabled,EwsAllowedAppIDs\nTrue,${A},${APP}`],
    ['in CSV, first', `EwsAllowedAppIDs,EwsEnabled\n${A},${APP},True`],
    ['in CSV, broken', `EwsEnabled,EwsAllowedAppIDs\nTrue,${A},\n${APP}`],
    ['in CSV, broken inside the quotes', `"EwsEnabled","EwsAllowedAppIDs"\n"True","${A},\n${APP}"`],
    ['expanded', `EwsEnabled : True\nPS C:\\> (Get-OrganizationConfig).EwsAllowedAppIDs\n${A}\n${APP}`],
  ])('%s: the app is found on it', (_, text) => {
    expect(answer(text)).toBe('allowListed');
  });

  it.each([
    ['behind a comma', `${ON}${A}, ${B},`],
    ['behind a comma in a row of CSV', `EwsEnabled,EwsAllowedAppIDs\nTrue,${A},`],
    ['before the list in a row of CSV', 'EwsEnabled,EwsAllowedAppIDs\nTrue,'],
    ['in the middle of an ID', `${ON}${A}, ${B.slice(0, 23)}`],
    ['with dots', `${ON}${A}, ${B}, ${C}, ${D}...`],
    ['with an ellipsis', `${ON}{${A}, ${B}…}`],
    ['without its bracket', `${ON}{${A}, ${B}`],
    ['after some lines', `${ON}${A},\n${B}`],
    ['by a paragraph', `${ON}${A}\n\n${APP}`],
    ['by a paragraph, after two', `${ON}${A}, ${B}\n\n${APP}`],
    ['by a line of spaces', `${ON}${A}\n  \n${APP}`],
    ['by its quote', `${ON}"${A}, ${B}`],
    ['behind the ID in words', `${ON}${A}\n${APP} (I think)`],
    ['by words', `${ON}${A}\nand also ${APP} (I think)`],
    ['below its name', `${ON}\n\n${A}\n${APP}`],
    ['below the head of its table', 'EwsEnabled : True\n\nEwsAllowedAppIDs\n----------------\n\n'],
  ])('that may be cut %s is never "not on the list"', (_, text) => {
    expect(ids(text)).toContain('allowListCut');
    expect(ids(text)).not.toContain('valueUnclear');
    expect(answer(text)).toBeNull();
  });

  it.each([
    ['in one line', `${ON}${A}, ${B}`],
    ['before another field', `EwsAllowedAppIDs : ${A},\n  ${B}\nEwsEnabled : True`],
    ['before a prompt', `EwsEnabled : True\nEwsAllowedAppIDs : ${A},\n  ${B}\nPS C:\\> exit`],
    ['in brackets over lines', `${ON}{${A},\n${B}}`],
    ['in brackets, with an ID below', `${ON}{${A}}\n${APP}`],
    ['in brackets, with an ID elsewhere', `${ON}{${A}, ${B}}\n\nTicket ${C}`],
    ['in quotes, with an ID elsewhere', `${ON}"${A},${B}"\n\nTicket ${C}`],
    ['before a line of spaces and another field', `EwsAllowedAppIDs : ${A},\n  ${B}\n  \nEwsEnabled : True`],
    ['before the name of who sends it', `${ON}${A}, ${B}\nAda`],
    ['before a name with a hyphen', `${ON}${A}, ${B}\nBea-Dee`],
    ['in quotes', `"EwsEnabled","EwsAllowedAppIDs"\n"True","${A},${B}"`],
    ['in JSON', `{"EwsEnabled":true,"EwsAllowedAppIDs":["${A}","${B}"]}`],
    ['in a piece of JSON', `  "EwsEnabled": true,\n  "EwsAllowedAppIDs": "${A},${B}",`],
  ])('whose end is sure, %s, may be told to lack the app', (_, text) => {
    expect(answer(text)).toBe('notListed');
  });
});

describe('a wrapped table', () => {
  it.each([
    ['its header', 'EwsEnabled\nEwsAllowedAppIDs\n---------- ----------------\n      True {}'],
    ['header and rule', 'EwsEnabled\nEwsAllowedAppIDs\n----------\n----------------\nTrue\n{}'],
    ['its row', `EwsEnabled EwsAllowedAppIDs\n---------- ----------------\n      True\n{${A}}`],
    [
      'its row, after a line',
      `EwsEnabled EwsAllowedAppIDs\n---------- ----------------\n      True\n\n{${A}}`,
    ],
    [
      'its empty cell',
      'Name                    EwsEnabled EwsAllowedAppIDs\n----                    ---------- ----------------\ncontoso True',
    ],
  ])('%s: nothing false is told', (_, text) => {
    expect(ids(text)).not.toEqual(expect.arrayContaining(['contradictory']));
    expect(ids(text)).not.toContain('allowListEmpty');
    expect(ids(text)).not.toContain('tenantUnset');
  });

  it('goes on with the list of its row', () => {
    const text = `EwsEnabled EwsAllowedAppIDs\n---------- ----------------\n      True {${A},\n           ${APP}}`;
    expect(answer(text)).toBe('allowListed');
  });

  it('with a value below its name is read', () => {
    expect(answer('EwsEnabled                      :\nFalse')).toBe('disabled');
    expect(answer('EwsEnabled\n   : False')).toBe('disabled');
    expect(answer('EwsEnabled\n: False')).toBe('disabled');
    expect(answer('EwsEnabled :   \n   \n    "False"  ')).toBe('disabled');
    expect(answer('- EwsEnabled :\n-\n- False')).toBe('disabled');
    expect(answer('EwsEnabled :\nsays the console\nFalse')).toBeNull();
  });
});
