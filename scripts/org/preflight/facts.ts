/** What can be read of an org from outside that has to do with syncing, as it is and without a judgement. */
import { readOtherLabels } from './labelRoom.ts';
import { type Licence, readHolders, readLicences } from './licences.ts';
import { readPermissions, type Permissions } from './permissions.ts';
import { readSettings, type Flag, type OrgSettings } from './settings.ts';
import { readUsers, type UserCount } from './users.ts';
import type { OrgReading } from './reading.ts';

export interface OrgFacts extends OrgSettings {
  readonly name: string | null;
  readonly edition: string | null;
  readonly instance: string | null;
  readonly sandbox: Flag;
  /** The org's own language, such as `en_US`. */
  readonly language: string | null;
  readonly permissions: Permissions;
  readonly users: UserCount | null;
  readonly licences: readonly Licence[] | null;
  /** Active users with a permission for Einstein Activity Capture. */
  readonly holders: number | null;
  /** Custom labels that count against the org's limit and are not the package's. */
  readonly otherLabels: number | null;
  /** What could not be read, and why. */
  readonly unread: readonly string[];
}

interface Organization {
  readonly Name: string;
  readonly OrganizationType: string;
  readonly InstanceName: string;
  readonly IsSandbox: boolean;
  readonly LanguageLocaleKey?: string;
}

/** @throws Failure where the org answers nothing at all, or the user interrupts; what else cannot be read is in `unread` */
export async function readFacts(reading: OrgReading): Promise<OrgFacts> {
  const doing = 'Reading the edition';
  const fields = 'Name, OrganizationType, InstanceName, IsSandbox, LanguageLocaleKey';
  const [organization] =
    (await reading.attemptFirst(doing, () =>
      reading.query<Organization>(doing, `SELECT ${fields} FROM Organization`),
    )) ?? [];
  return {
    name: organization?.Name ?? null,
    edition: organization?.OrganizationType ?? null,
    instance: organization?.InstanceName ?? null,
    sandbox: organization?.IsSandbox ?? null,
    language: organization?.LanguageLocaleKey ?? null,
    ...(await readSettings(reading)),
    permissions: await readPermissions(reading),
    licences: await readLicences(reading),
    holders: await readHolders(reading),
    otherLabels: await readOtherLabels(reading),
    users: await readUsers(reading),
    unread: reading.unread,
  };
}
