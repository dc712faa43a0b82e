/** Several orgs behind one `sf` without a process, by the alias they are asked for; and settings as an org writes them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sf } from '../../../scripts/org/sf.ts';
import { fakeSf } from './fakeSf.ts';
import { OPEN, type Script } from './restApi.ts';
import { OrgRecords } from './tree.ts';

/** A settings file of the metadata API. */
export function settingsFile(type: string, fields: Readonly<Record<string, boolean>>): string {
  const inner = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `<?xml version="1.0" encoding="UTF-8"?><${type} xmlns="http://soap.sforce.com/2006/04/metadata">${inner.join('')}</${type}>`;
}

/** Active users with addresses in a domain. */
export function usersAt(domain: string, count: number, from = 0): Readonly<Record<string, unknown>>[] {
  return Array.from({ length: count }, (_, index) => ({
    Id: `005${String(from + index).padStart(12, '0')}AAA`,
    Email: `user${index}@${domain}`,
    LanguageLocaleKey: 'en_US',
  }));
}

/** What an org is, as far as preflight asks. */
export interface OrgKind {
  readonly name?: string;
  /** Lightning Sync or Einstein Activity Capture, and Einstein Activity Capture. */
  readonly sync?: readonly [contactsAndEvents: boolean, capture: boolean];
  readonly users?: readonly Readonly<Record<string, unknown>>[];
}

/** The script of an org of a kind: one that syncs with Lightning Sync, unless it says otherwise. */
export function orgOf({ name = 'Acme', sync = [true, false], users = [] }: OrgKind = {}): Script {
  const [contactsAndEvents, capture] = sync;
  const [organization] = OPEN.records['Organization'] ?? [];
  return {
    ...structuredClone(OPEN),
    settings: {
      EmailIntegration: settingsFile('EmailIntegrationSettings', {
        enableContactAndEventSync: contactsAndEvents,
      }),
      EAC: settingsFile('EACSettings', { enableActivityCapture: capture }),
      Language: settingsFile('LanguageSettings', { enableTranslationWorkbench: false }),
    },
    records: {
      Organization: [{ ...organization, Name: name, LanguageLocaleKey: 'en_US' }],
      User: users,
      UserPermissionAccess: [
        {
          PermissionsViewSetup: true,
          PermissionsManageUsers: false,
          PermissionsCustomizeApplication: true,
          PermissionsModifyAllData: false,
        },
      ],
      PermissionSetLicense: [
        {
          MasterLabel: 'Einstein Activity Capture',
          Status: 'Active',
          TotalLicenses: 100,
          UsedLicenses: 7,
          MaximumPermissionsAutomaticActivityCapture: true,
        },
        { MasterLabel: 'Something else', Status: 'Active', TotalLicenses: 9, UsedLicenses: 9 },
      ],
      PermissionSetAssignment: [{ holders: 5 }],
    },
    // As in an org that never had Lightning Sync, and of an edition without Einstein.
    unknownFields: [
      'PermissionsManageExchangeConfig',
      'MaximumPermissionsStdAutomaticActivityCapture',
      'PermissionsStdAutomaticActivityCapture',
    ],
  };
}

/** @param orgs the script of each, by alias; an alias without one is an org that `sf` does not know */
export function fakeOrgs(orgs: Readonly<Record<string, Script>>): Sf {
  const known = new Map(
    Object.entries(orgs).map(([alias, script]) => [
      alias,
      { script, sf: fakeSf(script, new OrgRecords(), []) },
    ]),
  );
  return async (args, options = {}) => {
    if (args.slice(0, 2).join(' ') === 'org list') {
      const listed = [...known.keys()].map((alias) => ({ alias, username: `${alias}@example.com` }));
      return { status: 0, result: { nonScratchOrgs: listed, devHubs: listed.slice(0, 1), scratchOrgs: [] } };
    }
    const alias = args[args.indexOf('--target-org') + 1] ?? '';
    const org = known.get(alias);
    if (org === undefined) {
      return {
        status: 1,
        name: 'NamedOrgNotFoundError',
        message: `No authorization information found for ${alias}.`,
      };
    }
    if (args[1] === 'retrieve') return retrieve(args, org.script);
    return org.sf(args, options);
  };
}

function retrieve(
  args: readonly string[],
  { settings }: Script,
): { readonly status: number; readonly result: object } {
  const folder = join(args[args.indexOf('--target-metadata-dir') + 1] ?? '', 'unpackaged', 'settings');
  mkdirSync(folder, { recursive: true });
  for (const [name, xml] of Object.entries(settings)) writeFileSync(join(folder, `${name}.settings`), xml);
  return { status: 0, result: {} };
}
