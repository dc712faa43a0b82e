/**
 * The bridge: until the end, a Microsoft admin can let EWS in again for a tenant that was cut off, or keep it from being
 * cut off in a wave. It gives time for the move, and is no option to stay with. Sources: `ewsTenants`, `ewsWaves`,
 * `ewsAllowedApps`.
 */
import type { Announcement } from './announcement';
import { EWS_ENDS } from './announcements';
import { dayBefore } from './days';
import type { ArticleId } from './links';
import type { Criteria, IsoDay } from './vocabulary';

/** Stand in a command for what only the Microsoft admin can read. */
export const LISTED_APP_IDS = '<app IDs listed so far>';
export const LIGHTNING_SYNC_APP_ID = '<app ID of Salesforce Lightning Sync>';

interface BridgeMethod {
  readonly id: 'listApp' | 'letAllIn';
  /** For Exchange Online PowerShell, in their order. */
  readonly commands: readonly string[];
  readonly opensFor: 'listedApps' | 'everyApp';
  /** How long it takes at most to show, in hours. */
  readonly hours: number;
  readonly source: ArticleId;
}

/** Both methods; each is enough. */
export const BRIDGE_METHODS = [
  {
    id: 'listApp',
    // Setting the list replaces it, so it is read first, and written whole.
    commands: [
      'Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | fl EwsAllowedAppIDs',
      `Set-OrganizationConfig -EwsAllowedAppIDs "${LISTED_APP_IDS},${LIGHTNING_SYNC_APP_ID}"`,
      'Set-OrganizationConfig -EwsEnabled $true',
    ],
    opensFor: 'listedApps',
    hours: 24,
    source: 'ewsAllowedApps',
  },
  {
    id: 'letAllIn',
    commands: ['Set-OrganizationConfig -EwsEnabled $null'],
    opensFor: 'everyApp',
    hours: 1,
    source: 'ewsWaves',
  },
] as const satisfies readonly BridgeMethod[];

type BridgeMethodId = (typeof BRIDGE_METHODS)[number]['id'];

interface BridgeCaveat {
  readonly id: string;
  /** null: of both methods. */
  readonly method: BridgeMethodId | null;
  readonly source: ArticleId;
}

/** What to know about it; the last two say what no source states. */
export const BRIDGE_CAVEATS = [
  { id: 'listReplaced', method: 'listApp', source: 'ewsAllowedApps' },
  { id: 'notAppOfCapture', method: 'listApp', source: 'eacServiceAccountRetired' },
  { id: 'everyAppDecides', method: 'letAllIn', source: 'ewsTenants' },
  { id: 'endsAnyway', method: null, source: 'ewsTenants' },
  { id: 'userAgentPolicyToo', method: null, source: 'ewsControl' },
  { id: 'againInWaveNotStated', method: 'letAllIn', source: 'ewsWaves' },
  { id: 'lightningSyncNotNamed', method: null, source: 'lightningSyncStatus' },
] as const satisfies readonly BridgeCaveat[];

/** What the bridge is for: to sync again, or not to be cut off. */
export type BridgePurpose = 'restore' | 'safeguard';

/** Known from this announcement on. */
export const BRIDGE_ANNOUNCED: Announcement['id'] = 'ewsTenantByTenant';

/** The last day on which it carries: EWS ends on the next, whatever one does. */
export const BRIDGE_LAST_DAY: IsoDay = dayBefore(EWS_ENDS);

/** Basic Authentication is not cured by it, other clouds have no dates, and Exchange Server keeps EWS. */
export const BRIDGE_FOR: Criteria = {
  usage: ['lightningSync'],
  emailService: ['exchangeOnline', 'exchangeHybrid'],
  microsoftCloud: ['worldwide'],
  connectionMethod: ['oauth2'],
};
