/** The permissions of the user who reads the org, as far as the settings of Lightning Sync need them. */
import { flagIn, type Flag } from './settings.ts';
import type { OrgReading } from './reading.ts';

/** By the API's name: as Setup names it. "Manage Lightning Sync" under this name is likely, not documented. */
export const PERMISSIONS = {
  ViewSetup: 'View Setup and Configuration',
  ManageUsers: 'Manage Users',
  ManageExchangeConfig: 'Manage Lightning Sync',
  CustomizeApplication: 'Customize Application',
  ModifyAllData: 'Modify All Data',
} as const;

export type Permission = keyof typeof PERMISSIONS;

export type Permissions = Readonly<Record<Permission, Flag>>;

const NAMES = Object.keys(PERMISSIONS) as Permission[];

/** @throws Failure (interrupted) only */
export async function readPermissions(reading: OrgReading): Promise<Permissions> {
  const doing = 'Reading your permissions';
  const fields = NAMES.map((name) => `Permissions${name}`);
  const [held] =
    (await reading.attempt(doing, () =>
      reading.queryKnown<Readonly<Record<string, unknown>>>(
        doing,
        fields,
        (known) => `SELECT ${known.join(', ')} FROM UserPermissionAccess`,
      ),
    )) ?? [];
  return Object.fromEntries(
    NAMES.map((name) => [name, flagIn(held, `Permissions${name}`)]),
  ) as unknown as Permissions;
}
