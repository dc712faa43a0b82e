/** `npm run package`: a version of the unlocked package, which others install by a link. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/project.ts';
import { main } from './command.ts';
import { WAIT } from './deployment.ts';
import { must } from './explain.ts';
import { EXIT, Failure } from './failure.ts';
import { positive } from './options.ts';
import { prepared } from './prepare.ts';
import { SETUP_PATH } from './surfaces.ts';
import type { Command, Context } from './command.ts';

const OPTIONS = {
  'dev-hub': { type: 'string', short: 'v', value: 'HUB', help: 'The Dev Hub, if not your default one' },
  'installation-key': {
    type: 'string',
    short: 'k',
    value: 'KEY',
    help: 'Ask for this key at installation (default: none)',
  },
  'post-install-url': {
    type: 'string',
    value: 'URL',
    help: 'Instructions to show after installation, an https address',
  },
  wait: WAIT,
} as const;

/** The package's name, as `sfdx-project.json` has it. */
const PACKAGE_NAME = 'Sync Readiness';

interface Version {
  readonly Id: string;
  readonly Status: string;
  readonly SubscriberPackageVersionId?: string | null;
}

/** `sf` itself notes the package's id in `sfdx-project.json` once there is one. */
function known(): boolean {
  const text = readFileSync(join(ROOT, 'sfdx-project.json'), 'utf8');
  const { packageAliases = {} } = JSON.parse(text) as { packageAliases?: Record<string, string> };
  return packageAliases[PACKAGE_NAME] !== undefined;
}

async function create(hub: readonly string[], { sf, progress, signal }: Context): Promise<void> {
  const doing = 'Registering the package in the Dev Hub, once';
  const args = [
    'package',
    'create',
    '--name',
    PACKAGE_NAME,
    '--package-type',
    'Unlocked',
    '--path',
    'force-app',
  ];
  await progress.step(doing, () => must(sf, doing, [...args, ...hub], { signal }));
  progress.note('sfdx-project.json now holds its id: commit it.');
}

function versionOf(version: Version, minutes: number): string {
  if (version.SubscriberPackageVersionId) return version.SubscriberPackageVersionId;
  throw new Failure(EXIT.unfinished, `The version is not ready after ${minutes} min (${version.Status}).`, [
    `It goes on by itself. See: npx sf package version create report --package-create-request-id ${version.Id}`,
  ]);
}

export interface Release {
  /** The Dev Hub; undefined is `sf`'s default one. */
  readonly devHub: string | undefined;
  /** The Dev Hub has the package already. */
  readonly registered: boolean;
  readonly key: string | undefined;
  readonly postInstallUrl: string | undefined;
  readonly minutes: number;
}

/**
 * Registers the package if the Dev Hub does not have it yet, then builds a version.
 * @returns the version's id (04t…)
 * @throws Failure; unfinished when the Dev Hub goes on by itself
 */
export async function released(release: Release, context: Context): Promise<string> {
  const { devHub, registered, key, postInstallUrl, minutes } = release;
  const { sf, progress, signal } = context;
  const hub = devHub === undefined ? [] : ['--target-dev-hub', devHub];
  if (!registered) await create(hub, context);
  const lock = key === undefined ? ['--installation-key-bypass'] : ['--installation-key', key];
  const after = postInstallUrl === undefined ? [] : ['--post-install-url', postInstallUrl];
  const args = [
    'package',
    'version',
    'create',
    '--package',
    PACKAGE_NAME,
    '--wait',
    String(Math.ceil(minutes)),
  ];
  const doing = 'Building the package version';
  const version = await progress.step(doing, () =>
    must<Version>(sf, doing, [...args, ...hub, ...lock, ...after], { signal }),
  );
  return versionOf(version, minutes);
}

export const packaging: Command<typeof OPTIONS> = {
  name: 'package',
  summary: 'Makes a version of the unlocked package through a Dev Hub, and prints the link that installs it.',
  details: [
    'Needs a Dev Hub with unlocked packages turned on (Setup > Dev Hub). The version is a beta:',
    `promote it with npx sf package version promote --package ID.`,
  ],
  options: OPTIONS,
  run: async (values, context) => {
    const minutes = positive('wait', values.wait);
    await prepared(context);
    const release = {
      devHub: values['dev-hub'],
      registered: known(),
      key: values['installation-key'],
      postInstallUrl: values['post-install-url'],
      minutes,
    };
    const id = await released(release, context);
    context.print(`Production: https://login.salesforce.com/packaging/installPackage.apexp?p0=${id}`);
    context.print(`Sandbox:    https://test.salesforce.com/packaging/installPackage.apexp?p0=${id}`);
    context.print(`Afterwards: assign the permission set, then open ${SETUP_PATH} in that org.`);
  },
};

if (process.argv[1] === import.meta.filename) await main(packaging);
