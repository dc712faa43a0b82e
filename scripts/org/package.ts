/** `npm run package`: a version of the unlocked package, which others install by a link. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/project.ts';
import { defineCommand, describeCommand, isMain, main, ORG_EXIT_CODES } from '../command/frame.ts';
import { addressFor, secretFor } from '../command/values.ts';
import { WAIT } from './deployment.ts';
import { runSf } from './explain.ts';
import { EXIT, Failure } from '../command/failure.ts';
import { DEV_HUB } from './org.ts';
import { prepare } from './prepare.ts';
import { SETUP_PATH } from './surfaces.ts';
import type { Context } from '../command/context.ts';

/** The package's name, as `sfdx-project.json` has it. */
const PACKAGE_NAME = 'Sync Readiness';

interface Version {
  readonly Id: string;
  readonly Status: string;
  readonly SubscriberPackageVersionId?: string | null;
}

/** `sf` itself notes the package's id in `sfdx-project.json` once there is one. */
function isRegistered(): boolean {
  const text = readFileSync(join(ROOT, 'sfdx-project.json'), 'utf8');
  const { packageAliases = {} } = JSON.parse(text) as { packageAliases?: Record<string, string> };
  return packageAliases[PACKAGE_NAME] !== undefined;
}

async function register(hub: readonly string[], { sf, progress, signal }: Context): Promise<void> {
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
  await progress.step(doing, () => runSf(sf, doing, [...args, ...hub], { signal }));
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
export async function buildRelease(release: Release, context: Context): Promise<string> {
  const { devHub, registered, key, postInstallUrl, minutes } = release;
  const { sf, progress, signal } = context;
  const hub = devHub === undefined ? [] : ['--target-dev-hub', devHub];
  if (!registered) await register(hub, context);
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
    runSf<Version>(sf, doing, [...args, ...hub, ...lock, ...after], { signal }),
  );
  return versionOf(version, minutes);
}

export const packaging = defineCommand(
  describeCommand({
    usage: 'npm run package --',
    summary:
      'Makes a version of the unlocked package through a Dev Hub, and prints the link that installs it.',
    details: [
      'Needs a Dev Hub with unlocked packages turned on (Setup > Dev Hub). The version is a beta:',
      'promote it with npx sf package version promote --package ID.',
      ...ORG_EXIT_CODES,
    ],
  })
    .option(...DEV_HUB)
    .option(
      '-k, --installation-key <KEY>',
      'ask for this key at installation (default: none)',
      secretFor('--installation-key', 'a key that does not begin with a dash'),
    )
    .option(
      '--post-install-url <URL>',
      'instructions to show after installation, an https address',
      addressFor('--post-install-url', ['https:']),
    )
    .option(...WAIT),
  async ({ devHub, installationKey: key, postInstallUrl, wait: minutes }, context) => {
    if (key !== undefined) context.conceal(key);
    await prepare(context);
    const registered = isRegistered();
    const id = await buildRelease({ devHub, registered, key, postInstallUrl, minutes }, context);
    context.print(`Production: https://login.salesforce.com/packaging/installPackage.apexp?p0=${id}`);
    context.print(`Sandbox:    https://test.salesforce.com/packaging/installPackage.apexp?p0=${id}`);
    context.print(`Afterwards: assign the permission set, then open ${SETUP_PATH} in that org.`);
  },
);

if (isMain(import.meta)) await main(packaging);
