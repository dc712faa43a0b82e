/** The admin's own permissions, as far as Setup hides the Lightning Sync settings without them. */
import ManageExchangeConfig from '@salesforce/userPermission/ManageExchangeConfig';
import ManageUsers from '@salesforce/userPermission/ManageUsers';

/** By the platform's names; "Manage Lightning Sync" is `ManageExchangeConfig`. */
const USER_PERMISSIONS = ['ManageUsers', 'ManageExchangeConfig'] as const;

export type UserPermission = (typeof USER_PERMISSIONS)[number];

const GRANTED: Readonly<Record<UserPermission, boolean | undefined>> = { ManageUsers, ManageExchangeConfig };

/** Those that Lightning Sync's settings need (help:sales.lightning_sync_admin_security_connection_svc_acct) and the user lacks. */
export function missingPermissions(): UserPermission[] {
  return USER_PERMISSIONS.filter((name) => GRANTED[name] !== true);
}
