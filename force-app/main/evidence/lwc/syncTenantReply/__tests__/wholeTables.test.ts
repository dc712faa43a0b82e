/** Whole tables, CSV and JSON as admins paste them: each finding with its piece of the text and its line, and the rest. */
import { A, APP, type ReplyReading, readingOf } from './reply';

const REPLIES: Readonly<Record<string, readonly [text: string, reading: ReplyReading]>> = {
  'a list of JSON, with a second tenant': [
    `[
  {
    "Name": "contoso",
    "EwsEnabled": true,
    "EwsAllowedAppIDs": [
      "${A}",
      "${APP}"
    ],
    "EwsApplicationAccessPolicy": "EnforceBlockList",
    "EwsBlockList": ["Salesforce/*"]
  },
  { "Name": "fabrikam", "EwsEnabled": null }
]`,
    {
      answer: null,
      found: [
        '4 tenantEnabled true',
        '4 scopeAssumed',
        '4 tenantUnset null',
        '4 scopeAssumed',
        `5 allowListHasApp ${A}, ${APP}`,
        '9 userAgentBlockList {Salesforce/*}',
        '- severalTenants',
        '- contradictory',
      ],
      rest: ['3 Name: contoso', '3 Name: fabrikam'],
    },
  ],
  'JSON within JSON, below a sentence': [
    'This is it:\n{"Value":\n {"EwsEnabled": false,\n  "Inner": {"List": ["a", 1]}},\n "Count": 1}\nRegards',
    {
      answer: 'disabled',
      found: ['3 tenantDisabled false', '3 scopeAssumed'],
      rest: ['1 This is it:', '4 List: a', '4 List: 1', '5 Count: 1', '6 Regards'],
    },
  ],
  'mailboxes in a table, then the tenant as a bare value': [
    `PS C:\\> Get-EXOCASMailbox -ResultSize 3 | ft Name,EwsEnabled

Name  EwsEnabled
----  ----------
ada         True
ben        False
cleo

PS C:\\> (Get-OrganizationConfig).EwsEnabled
False`,
    {
      answer: 'disabled',
      found: [
        '5 mailboxEnabled True',
        '6 mailboxDisabled False',
        '7 mailboxUnset',
        '10 tenantDisabled False',
      ],
      rest: ['5 name: ada', '6 name: ben', '7 name: cleo'],
    },
  ],
  'CSV of two tenants': [
    `#TYPE Selected.Configuration\n"Name","EwsEnabled"\n"contoso","True"\n"fabrikam","False"`,
    {
      answer: null,
      found: [
        '3 tenantEnabled True',
        '3 scopeAssumed',
        '4 tenantDisabled False',
        '4 scopeAssumed',
        '- severalTenants',
        '- contradictory',
      ],
      rest: ['3 name: contoso', '4 name: fabrikam'],
    },
  ],
  'CSV with the list first, not quoted': [
    `EwsAllowedAppIDs,EwsEnabled,Name\n${A},${APP},True,contoso`,
    {
      answer: 'allowListed',
      found: [
        '2 tenantEnabled True',
        '2 scopeAssumed',
        `2 allowListHasApp ${A}, ${APP}`,
        '- userAgentPolicyMissing',
      ],
      rest: ['2 name: contoso'],
    },
  ],
  'CSV whose cells are too many for its columns': [
    'Name,EwsEnabled\na,b,True,c',
    { answer: null, found: ['2 valueUnclear a,b,True,c'], rest: [] },
  ],
  'a table whose columns cannot be told apart': [
    'Name  EwsEnabled\n----  ----------\nsome words that are too many',
    { answer: null, found: ['3 valueUnclear some words that are too many'], rest: [] },
  ],
};

test.each(Object.entries(REPLIES))('%s', (_, [text, reading]) => {
  expect(readingOf(text)).toEqual(reading);
});
