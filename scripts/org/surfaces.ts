/** Where the wizard is in an org, by the names in its metadata. */

export const PERMISSION_SET = 'Sync_Readiness_Admin';

/** As Setup lists it. */
export const PERMISSION_SET_LABEL = 'Sync Readiness Admin';

/** The page inside Setup; any node name opens it, this one also reads well in the address. */
export const SETUP_PATH = '/lightning/setup/SyncReadiness/page?address=%2Fapex%2FSyncReadiness';

/** The tab of the app. */
export const APP_PATH = '/lightning/n/Sync_Readiness';

/** @param instanceUrl with or without a slash at its end, as `sf` gives both */
export function addressInOrg(instanceUrl: string, path: string): string {
  return instanceUrl.replace(/\/+$/, '') + path;
}
