/** What an org's facts tell about its syncing, which answers of the interview they settle, and what they cannot tell. */
import { PERMISSIONS } from './facts.ts';
import type { OrgFacts, Permission } from './facts.ts';

export interface Findings {
  /** Answers of the interview, by its own ids. */
  readonly answers: Readonly<Record<string, string>>;
  readonly tells: readonly string[];
  readonly cannotTell: readonly string[];
}

/** In no API at all, whatever the org. */
const NEVER = [
  'Which mail service your users have, and whether some mailboxes are on-premises.',
  'How Lightning Sync is connected (service account or OAuth 2.0): no API has it. Look in Setup > Outlook Integration and Sync.',
  'Whether your Microsoft tenant still lets Lightning Sync in (EWS): your Microsoft admin can see it.',
  'Whether this is a Government Cloud org.',
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

function place({ edition, instance, sandbox }: OrgFacts): string[] {
  if (edition === null) return [];
  const where = sandbox ? 'a sandbox: its settings may differ from production' : 'no sandbox';
  return [`${edition}, on ${instance ?? 'an unknown instance'}, ${where}.`];
}

/** Pure: the same facts always give the same findings. */
export function findings(facts: OrgFacts): Findings {
  const syncing = sync(facts);
  const rights = permissions(facts);
  return {
    answers: syncing.answers,
    tells: [...place(facts), ...syncing.tells, ...rights.tells],
    cannotTell: [...syncing.cannotTell, ...rights.cannotTell, ...NEVER],
  };
}
