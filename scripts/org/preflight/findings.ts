/** What an org's facts say about its syncing, which answers of the interview they settle, and what stays open. */
import type { Answers } from 'c/syncFacts';
import { labelRoomText } from './labelRoom.ts';
import { PERMISSIONS, type Permission } from './permissions.ts';
import type { OrgFacts } from './facts.ts';

export interface Findings {
  /** Answers that the org itself settles. */
  readonly answers: Answers;
  readonly tells: readonly string[];
  readonly cannotTell: readonly string[];
}

/** In no API at all, whatever the org. */
const NEVER = [
  'Where the mailboxes are, for sure: Exchange Online, a hybrid and Exchange Server can look the same from outside.',
  'How Lightning Sync is connected (service account or OAuth 2.0): no API has it. Look in Setup > Outlook Integration and Sync.',
  'Whether your Microsoft tenant still lets Lightning Sync in (EWS): your Microsoft admin can see it.',
];

const NEEDED: readonly Permission[] = [
  'ViewSetup',
  'ManageUsers',
  'ManageExchangeConfig',
  'CustomizeApplication',
];

function sync({ contactAndEventSync, activityCapture }: OrgFacts): Findings {
  if (contactAndEventSync === null) {
    return {
      answers: {},
      tells: [],
      cannotTell: ['Whether contacts and events are synced: the setting could not be read.'],
    };
  }
  if (!contactAndEventSync) {
    return {
      answers: { usage: 'newToSync' },
      tells: [
        'The sync of contacts and events is off: neither Lightning Sync nor Einstein Activity Capture syncs them.',
      ],
      cannotTell: ['Whether Lightning Sync was used here before it was turned off.'],
    };
  }
  if (activityCapture === false) {
    return {
      answers: { usage: 'lightningSync' },
      tells: [
        'The sync of contacts and events is on and Einstein Activity Capture is off: it is Lightning Sync that syncs.',
      ],
      cannotTell: ['How many users Lightning Sync has.'],
    };
  }
  const capture = activityCapture
    ? 'Einstein Activity Capture is on as well'
    : 'Einstein Activity Capture could not be read';
  return {
    answers: {},
    tells: [`The sync of contacts and events is on. ${capture}.`],
    cannotTell: [
      'Which of the two syncs for whom: users with a permission for Einstein Activity Capture are on it, others may be on Lightning Sync.',
    ],
  };
}

function permissions({ permissions: held }: OrgFacts): Pick<Findings, 'tells' | 'cannotTell'> {
  const missing = NEEDED.filter((name) => held[name] === false).map((name) => PERMISSIONS[name]);
  const unknown = NEEDED.filter((name) => held[name] === null).map((name) => PERMISSIONS[name]);
  const lacking =
    missing.length > 0 ? [`You lack ${missing.join(', ')}: some settings will not show for you.`] : [];
  const complete =
    missing.length + unknown.length === 0 ? ['You have the permissions to see and edit the settings.'] : [];
  return {
    tells: [...lacking, ...complete],
    cannotTell: unknown.length > 0 ? [`Whether you have ${unknown.join(', ')}.`] : [],
  };
}

/** Of a number of things, in words. */
function counted(count: number, thing: string): string {
  return `${count.toLocaleString('en-US')} ${thing}${count === 1 ? '' : 's'}`;
}

/**
 * Only the defense kind of Government Cloud has addresses of its own (as Salesforce's CLI knows them); of the other kinds
 * we found no list of instances.
 */
function cloud(instanceUrl: string): Findings {
  const isGovernment = URL.canParse(instanceUrl) && new URL(instanceUrl).hostname.endsWith('.mil');
  return isGovernment
    ? {
        answers: { salesforceCloud: 'government' },
        tells: ['This is a Government Cloud org.'],
        cannotTell: [],
      }
    : { answers: {}, tells: [], cannotTell: ['Whether this is a Government Cloud org.'] };
}

function people({ users, licences, holders }: OrgFacts): string[] {
  const count =
    users && `${counted(users.total, 'active user')} in ${counted(users.domains.length, 'mail domain')}.`;
  const capture =
    holders !== null &&
    `${counted(holders, 'active user')} ${holders === 1 ? 'holds' : 'hold'} a permission for Einstein Activity Capture.`;
  const none =
    licences?.length === 0 &&
    'No permission set licence for Einstein Activity Capture; Sales brings the permission without one.';
  const each = (licences ?? []).map(
    ({ name, used, total }) =>
      `Licence ${name}: ${used.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} used.`,
  );
  return [count, capture, none, ...each].filter((line) => typeof line === 'string');
}

function languageFindings({ translationWorkbench, language, users, otherLabels }: OrgFacts): string[] {
  const spoken = Object.entries(users?.languages ?? {}).map(([name, count]) => `${name} (${count})`);
  const own = language === null ? [] : [`The org's language is ${language}.`];
  const theirs = spoken.length === 0 ? [] : [`Languages of the users: ${spoken.join(', ')}.`];
  const workbench =
    translationWorkbench === null
      ? []
      : [
          `Translation Workbench is ${translationWorkbench ? 'on' : 'off: the translations cannot be deployed'}.`,
        ];
  const room = otherLabels === null ? [] : [labelRoomText(otherLabels)];
  return [...own, ...theirs, ...workbench, ...room];
}

function describeOrg({ edition, instance, sandbox }: OrgFacts): string[] {
  if (edition === null) return [];
  const where = sandbox ? 'a sandbox: its settings may differ from production' : 'no sandbox';
  return [`${edition}, on ${instance ?? 'an unknown instance'}, ${where}.`];
}

/**
 * Pure: the same facts always give the same findings.
 * @param instanceUrl the org's own address
 */
export function findingsOf(facts: OrgFacts, instanceUrl: string): Findings {
  const parts = [sync(facts), cloud(instanceUrl)];
  const rights = permissions(facts);
  return {
    answers: Object.assign({}, ...parts.map(({ answers }) => answers)) as Answers,
    tells: [
      ...describeOrg(facts),
      ...parts.flatMap(({ tells }) => tells),
      ...people(facts),
      ...languageFindings(facts),
      ...rights.tells,
    ],
    cannotTell: [...parts.flatMap(({ cannotTell }) => cannotTell), ...rights.cannotTell, ...NEVER],
  };
}
