/** `npm run package`: a version of the unlocked package, which others install by a link. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/project.ts';
import { defineCommand, describeCommand, isMain, main, ORG_EXIT_CODES } from '../command/frame.ts';
import { addressFor, secretFor } from '../command/values.ts';
import { WAIT } from './deployment.ts';
import { DEV_HUB } from './org.ts';
import {
  buildVersion,
  hubArguments,
  PACKAGE_NAME,
  promoteVersion,
  type PackageBuild,
} from './packageVersion.ts';
import { prepare } from './prepare.ts';
import { PERMISSION_SET_LABEL, SETUP_PATH } from './surfaces.ts';
import type { Context } from '../command/context.ts';

interface Project {
  readonly packageDirectories: readonly { readonly path: string; readonly package?: string }[];
  /** `sf` itself notes the package's id here once there is one. */
  readonly packageAliases?: Readonly<Record<string, string>>;
}

/** What `sfdx-project.json` says of the package. */
function readProject(): Pick<PackageBuild, 'path' | 'registered'> {
  const text = readFileSync(join(ROOT, 'sfdx-project.json'), 'utf8');
  const { packageDirectories, packageAliases = {} } = JSON.parse(text) as Project;
  const directory = packageDirectories.find((each) => each.package === PACKAGE_NAME);
  if (directory === undefined) throw new Error(`sfdx-project.json has no package "${PACKAGE_NAME}".`);
  return { path: directory.path, registered: packageAliases[PACKAGE_NAME] !== undefined };
}

/** The page on which an admin installs a version. @param login the host, without its domain */
function installationPage(login: 'login' | 'test', id: string): string {
  return `https://${login}.salesforce.com/packaging/installPackage.apexp?p0=${id}`;
}

/**
 * Builds a version, promotes it if that is wanted, and prints the links that work then.
 * @throws Failure, see `buildVersion` and `promoteVersion`
 */
export async function publishVersion(build: PackageBuild, promote: boolean, context: Context): Promise<void> {
  const { print } = context;
  const id = await buildVersion(build, context);
  print(`Sandbox or scratch org: ${installationPage('test', id)}`);
  if (promote) {
    await promoteVersion(id, build.devHub, context);
    print(`Production:             ${installationPage('login', id)}`);
  } else {
    const promotion = ['npx sf package version promote --package', id, ...hubArguments(build.devHub)];
    print(`Production orgs take it once it is promoted, for good: ${promotion.join(' ')}`);
  }
  print(
    `Afterwards: assign the permission set ${PERMISSION_SET_LABEL}, then open ${SETUP_PATH} in that org.`,
  );
}

export const packaging = defineCommand(
  describeCommand({
    usage: 'npm run package --',
    summary:
      'Makes a version of the unlocked package through a Dev Hub, and prints the link that installs it.',
    details: [
      'Needs a Dev Hub with unlocked packages turned on (Setup > Dev Hub). The version is a beta, which sandboxes and scratch',
      'orgs take; --promote releases it, for good: production orgs take it then, and its number is used up.',
      ...ORG_EXIT_CODES,
    ],
  })
    .option(...DEV_HUB)
    .option('--promote', 'release the version, so that production orgs take it; cannot be undone')
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
  async ({ devHub, promote = false, installationKey: key, postInstallUrl, wait: minutes }, context) => {
    if (key !== undefined) context.conceal(key);
    await prepare(context);
    await publishVersion({ ...readProject(), devHub, key, postInstallUrl, minutes }, promote, context);
  },
);

if (isMain(import.meta)) await main(packaging);
