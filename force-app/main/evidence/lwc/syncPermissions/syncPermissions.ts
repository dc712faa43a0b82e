/** The admin's own permissions, as far as the platform tells them to a component. */
import AssignPermissionSets from '@salesforce/userPermission/AssignPermissionSets';
import CustomizeApplication from '@salesforce/userPermission/CustomizeApplication';
import ManageExchangeConfig from '@salesforce/userPermission/ManageExchangeConfig';
import ManageUsers from '@salesforce/userPermission/ManageUsers';
import ModifyAllData from '@salesforce/userPermission/ModifyAllData';
import ViewSetup from '@salesforce/userPermission/ViewSetup';
import type { PermissionId } from 'c/syncFacts';

/** By the platform's names; "Manage Lightning Sync" is `ManageExchangeConfig`. */
const GRANTED = {
  AssignPermissionSets,
  CustomizeApplication,
  ManageExchangeConfig,
  ManageUsers,
  ModifyAllData,
  ViewSetup,
};

export type UserPermission = keyof typeof GRANTED;

/** Permissions of which one is enough. */
export type OneOf = readonly UserPermission[];

/** What the user has of what is needed, and what not. */
export interface PermissionsSeen {
  readonly has: readonly UserPermission[];
  readonly lacks: readonly OneOf[];
}

/** What the permission of a task is made of: one of each group. Microsoft's roles cannot be seen from an org. */
const NEEDED: Readonly<Partial<Record<PermissionId, readonly OneOf[]>>> = {
  migrateLightningSync: [['ManageUsers'], ['ManageExchangeConfig']],
  viewSetup: [['ViewSetup']],
  setUpActivityCapture: [['ViewSetup'], ['ManageExchangeConfig'], ['CustomizeApplication', 'ModifyAllData']],
  createConfiguration: [['ViewSetup'], ['CustomizeApplication'], ['ModifyAllData']],
  setUpLightningSync: [['ManageUsers'], ['ManageExchangeConfig'], ['CustomizeApplication']],
  assignPermissionSets: [['AssignPermissionSets']],
};

const isGranted = (name: UserPermission): boolean => GRANTED[name] === true;

/** Those that Lightning Sync's settings need (help:sales.lightning_sync_admin_security_connection_svc_acct) and the user lacks. */
export function missingPermissions(): UserPermission[] {
  return (['ManageUsers', 'ManageExchangeConfig'] as const).filter((name) => !isGranted(name));
}

/** Whether the org can tell if the user has what a task needs. @param permission null: it needs none */
export function canSeePermission(permission: PermissionId | null): boolean {
  return permission !== null && permission in NEEDED;
}

/** What the user has of what a task needs. @param permission one that can be seen; of another, nothing is seen */
export function seePermission(permission: PermissionId): PermissionsSeen {
  const needed = NEEDED[permission] ?? [];
  return {
    has: needed.flatMap((oneOf) => oneOf.filter(isGranted)),
    lacks: needed.filter((oneOf) => !oneOf.some(isGranted)),
  };
}
