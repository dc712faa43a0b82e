/** What can be read of an org from outside that has to do with syncing, as it is and without a judgement. */
import { readFileSync } from 'node:fs';
import { filesBelow } from '../support/project.ts';
import { readXml, textAt } from '../support/xml.ts';
import { runSf } from './explain.ts';
import { withFolder } from '../command/exit.ts';
import { Failure } from '../command/failure.ts';
import type { Context } from '../command/context.ts';
import type { Queried } from './assignments.ts';

/** A setting or permission that could not be read is null. */
export type Flag = boolean | null;

export interface OrgFacts {
  readonly edition: string | null;
  readonly instance: string | null;
  readonly sandbox: Flag;
  /** `enableContactAndEventSync` of the email integration: on for Lightning Sync **or** Einstein Activity Capture. */
  readonly contactAndEventSync: Flag;
  /** `enableActivityCapture` of Einstein Activity Capture. */
  readonly activityCapture: Flag;
  /** By the API's names; see PERMISSIONS. */
  readonly permissions: Readonly<Record<Permission, Flag>>;
  /** What could not be read, and why. */
  readonly unread: readonly string[];
}

/** By the API's name: as Setup names it. "Manage Lightning Sync" under this name is likely, not documented. */
export const PERMISSIONS = {
  ViewSetup: 'View Setup and Configuration',
  ManageUsers: 'Manage Users',
  ManageExchangeConfig: 'Manage Lightning Sync',
  CustomizeApplication: 'Customize Application',
  ModifyAllData: 'Modify All Data',
} as const;

export type Permission = keyof typeof PERMISSIONS;

const NAMES = Object.keys(PERMISSIONS) as Permission[];

interface Organization {
  readonly OrganizationType: string;
  readonly InstanceName: string;
  readonly IsSandbox: boolean;
}

/** What is on or off, by name. */
type Switches = Readonly<Record<string, unknown>>;

/** Reads; what cannot be read is noted and leaves null, except that the user's interruption ends everything. */
async function attempt<T>(
  unread: string[],
  context: Context,
  doing: string,
  read: () => Promise<T>,
): Promise<T | null> {
  try {
    return await context.progress.step(doing, read);
  } catch (error) {
    if (!(error instanceof Failure) || context.signal.aborted) throw error;
    unread.push(error.message);
    return null;
  }
}

async function first<T>(
  targetOrg: string,
  doing: string,
  query: string,
  { sf, signal }: Context,
): Promise<T | null> {
  const args = ['data', 'query', '--query', query, '--target-org', targetOrg];
  return (await runSf<Queried<T>>(sf, doing, args, { signal })).records[0] ?? null;
}

function switchesIn(xml: string): Switches {
  const { fields } = readXml(xml);
  const values = new Map([
    ['true', true],
    ['false', false],
  ]);
  return Object.fromEntries(
    Object.keys(fields).map((name) => [name, values.get(textAt(fields, name) ?? '')]),
  );
}

/** @returns the settings' fields in one, as the org wrote them */
async function settings(targetOrg: string, doing: string, { sf, signal }: Context): Promise<Switches> {
  return withFolder('preflight', async (folder) => {
    const what = ['--metadata', 'Settings:EmailIntegration', '--metadata', 'Settings:EAC'];
    const where = ['--target-metadata-dir', folder, '--unzip', '--target-org', targetOrg];
    await runSf(sf, doing, ['project', 'retrieve', 'start', ...what, ...where], { signal });
    const files = filesBelow(folder).filter((file) => file.endsWith('.settings'));
    return Object.assign({}, ...files.map((file) => switchesIn(readFileSync(file, 'utf8')))) as Switches;
  });
}

/** The user's own permissions, under the API's names with `Permissions` before them. */
async function permissions(targetOrg: string, doing: string, context: Context): Promise<Switches | null> {
  const query = (names: readonly Permission[]): string =>
    `SELECT ${names.map((name) => `Permissions${name}`).join(', ')} FROM UserPermissionAccess`;
  try {
    return await first<Switches>(targetOrg, doing, query(NAMES), context);
  } catch (error) {
    if (!(error instanceof Failure) || !/No such column|INVALID_FIELD/i.test(error.message)) throw error;
    // An org without Lightning Sync may not know its permission; that must not hide the others.
    return first<Switches>(
      targetOrg,
      doing,
      query(NAMES.filter((name) => name !== 'ManageExchangeConfig')),
      context,
    );
  }
}

function flag(fields: Switches | null, name: string): Flag {
  const value = fields?.[name];
  return typeof value === 'boolean' ? value : null;
}

/** @throws Failure (interrupted) only: whatever else cannot be read is listed in `unread` */
export async function facts(targetOrg: string, context: Context): Promise<OrgFacts> {
  const unread: string[] = [];
  const ask = <T>(doing: string, query: string): Promise<T | null> =>
    attempt(unread, context, doing, () => first<T>(targetOrg, doing, query, context));
  const organization = await ask<Organization>(
    'Reading the edition',
    'SELECT OrganizationType, InstanceName, IsSandbox FROM Organization',
  );
  const reading = 'Reading the settings of email integration and Einstein Activity Capture';
  const set = await attempt(unread, context, reading, () => settings(targetOrg, reading, context));
  const permitting = 'Reading your permissions';
  const permitted = await attempt(unread, context, permitting, () =>
    permissions(targetOrg, permitting, context),
  );
  return {
    edition: organization?.OrganizationType ?? null,
    instance: organization?.InstanceName ?? null,
    sandbox: organization?.IsSandbox ?? null,
    contactAndEventSync: flag(set, 'enableContactAndEventSync'),
    activityCapture: flag(set, 'enableActivityCapture'),
    permissions: Object.fromEntries(
      NAMES.map((name) => [name, flag(permitted, `Permissions${name}`)]),
    ) as OrgFacts['permissions'],
    unread,
  };
}
