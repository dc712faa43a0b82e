/** Whole replies as admins paste them: each finding with its piece of the text and its line, the answer, and the rest. */
import { A, APP, B, type ReplyReading, readingOf } from './reply';

const REPLIES: Readonly<Record<string, readonly [text: string, reading: ReplyReading]>> = {
  'the list that the wizard asks for, between two prompts': [
    `PS C:\\Users\\admin> Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | fl Name,Ews*

Name                       : contoso.onmicrosoft.com
EwsEnabled                 : True
EwsAllowedAppIDs           : {${A}, ${APP}}
EwsApplicationAccessPolicy :
EwsAllowList               :
EwsBlockList               : {}
EwsAllowOutlook            :

PS C:\\Users\\admin>`,
    {
      answer: 'allowListed',
      found: ['4 tenantEnabled True', `5 allowListHasApp ${A}, ${APP}`, '6 userAgentPolicyUnset'],
      rest: [
        '3 Name                       : contoso.onmicrosoft.com',
        '7 ewsallowlist:',
        '8 ewsblocklist: {}',
        '9 EwsAllowOutlook            :',
      ],
    },
  ],
  'two tenants, one below the other': [
    'Name : contoso.com\nEwsEnabled : False\n\nName : fabrikam.com\nEwsEnabled : False',
    {
      answer: null,
      found: [
        '2 tenantDisabled False',
        '2 scopeAssumed',
        '5 tenantDisabled False',
        '5 scopeAssumed',
        '- severalTenants',
      ],
      rest: ['1 Name : contoso.com', '4 Name : fabrikam.com'],
    },
  ],
  'the same tenant twice': [
    'Name : contoso.com\nEwsEnabled : False\n\nname : Contoso.com,\nEwsEnabled : False',
    {
      answer: 'disabled',
      found: ['2 tenantDisabled False', '2 scopeAssumed', '5 tenantDisabled False', '5 scopeAssumed'],
      rest: ['1 Name : contoso.com', '4 name : Contoso.com,'],
    },
  ],
  'a mailbox, told by what only a mailbox has': [
    'ImapEnabled : True\nEwsEnabled : True',
    { answer: null, found: ['2 mailboxEnabled True'], rest: ['1 ImapEnabled : True'] },
  ],
  'a mail that quotes it': [
    `Hi Ada,\n\nhere is what I get:\n> EwsEnabled       : True\n> EwsAllowedAppIDs : {${A},\n>      ${B}}\n>\n> Cheers, Ben`,
    {
      answer: 'notListed',
      found: ['4 tenantEnabled True', '4 scopeAssumed', `5 allowListWithoutApp ${A}, ${B}`],
      rest: ['1 Hi Ada,', '3 here is what I get:', '8 Cheers, Ben'],
    },
  ],
  'two apps by their names, and the list': [
    `DisplayName : Salesforce Lightning Sync\nAppId       : ${B}\n\nDisplayName : Other\nAppId       : ${A}\n\nEwsEnabled : True\nEwsAllowedAppIDs : {${B}}`,
    {
      answer: 'allowListed',
      found: [
        '7 tenantEnabled True',
        '7 scopeAssumed',
        `8 allowListHasApp ${B}`,
        '- userAgentPolicyMissing',
        `2 appIdFound ${B}`,
      ],
      rest: ['4 displayname: Other', `5 appid: ${A}`],
    },
  ],
  'the policies of two objects, each with its own list': [
    'EwsApplicationAccessPolicy : EnforceAllowList\nEwsAllowList : {Outlook/*}\nEwsBlockList : {Zebra/*}\n\nEwsApplicationAccessPolicy : EnforceBlockList\nEwsBlockList : {Salesforce/*}',
    {
      answer: null,
      found: ['1 userAgentAllowList {Outlook/*}', '5 userAgentBlockList {Salesforce/*}'],
      rest: ['3 ewsblocklist: {Zebra/*}'],
    },
  ],
  'the list twice, in another order': [
    `EwsEnabled : True\nEwsAllowedAppIDs : {${A}, ${APP}}\n\nEwsAllowedAppIDs : {${APP}, ${A}}`,
    {
      answer: 'allowListed',
      found: [
        '1 tenantEnabled True',
        '1 scopeAssumed',
        `2 allowListHasApp ${A}, ${APP}`,
        '- userAgentPolicyMissing',
      ],
      rest: [],
    },
  ],
  'a value that was torn off': [
    'EwsEnabled :\n\nTru…',
    { answer: null, found: ['1 tenantUnset', '1 scopeAssumed'], rest: ['3 Tru…'] },
  ],
};

test.each(Object.entries(REPLIES))('%s', (_, [text, reading]) => {
  expect(readingOf(text)).toEqual(reading);
});
