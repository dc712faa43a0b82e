/**
 * Licences for Einstein Activity Capture, and who holds a permission for it.
 *
 * Both follow from the two user permissions, not from names of licences, of which products bring ever more. Their API
 * names are in no list that we found of Salesforce's own, but in several object models generated from orgs, under the
 * labels that Setup shows (looked up on 2026-11-25); an org that does not know one of them is asked for the other.
 */
import type { OrgReading } from './reading.ts';

/** "Use Einstein Activity Capture" and "Use Einstein Activity Capture Standard". */
const PERMISSIONS = ['AutomaticActivityCapture', 'StdAutomaticActivityCapture'];

export interface Licence {
  readonly name: string;
  readonly total: number;
  readonly used: number;
}

interface PermissionSetLicense {
  readonly MasterLabel: string;
  readonly Status: string;
  readonly TotalLicenses: number;
  readonly UsedLicenses: number;
  readonly [permission: `MaximumPermissions${string}`]: boolean | undefined;
}

async function licences(reading: OrgReading, doing: string): Promise<Licence[]> {
  const fields = PERMISSIONS.map((name) => `MaximumPermissions${name}` as const);
  const found = await reading.queryKnown<PermissionSetLicense>(
    doing,
    fields,
    (known) =>
      `SELECT MasterLabel, Status, TotalLicenses, UsedLicenses, ${known.join(', ')} FROM PermissionSetLicense`,
  );
  return found
    .filter((licence) => licence.Status === 'Active' && fields.some((field) => licence[field] === true))
    .map(({ MasterLabel: name, TotalLicenses: total, UsedLicenses: used }) => ({ name, total, used }));
}

/** @throws Failure (interrupted) only */
export function readLicences(reading: OrgReading): Promise<readonly Licence[] | null> {
  const doing = 'Reading the licences for Einstein Activity Capture';
  return reading.attempt(doing, () => licences(reading, doing));
}

/**
 * Active users with a permission for Einstein Activity Capture, from a permission set or their profile.
 * @throws Failure (interrupted) only
 */
export function readHolders(reading: OrgReading): Promise<number | null> {
  const doing = 'Counting the active users with a permission for Einstein Activity Capture';
  const soql = (known: readonly string[]): string =>
    'SELECT COUNT_DISTINCT(AssigneeId) holders FROM PermissionSetAssignment WHERE Assignee.IsActive = true AND ' +
    `(${known.map((field) => `PermissionSet.${field} = true`).join(' OR ')})`;
  return reading.attempt(doing, async () => {
    const fields = PERMISSIONS.map((name) => `Permissions${name}`);
    const [counted] = await reading.queryKnown<{ readonly holders: number }>(doing, fields, soql);
    return counted?.holders ?? null;
  });
}
