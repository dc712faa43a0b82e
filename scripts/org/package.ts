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
    const hub = values['dev-hub'] === undefined ? [] : ['--target-dev-hub', values['dev-hub']];
    if (!known()) await create(hub, context);
    const key = values['installation-key'];
    const url = values['post-install-url'];
    const args = [
      'package',
      'version',
      'create',
      '--package',
      PACKAGE_NAME,
      '--wait',
      String(Math.ceil(minutes)),
      ...hub,
    ];
    args.push(...(key === undefined ? ['--installation-key-bypass'] : ['--installation-key', key]));
    if (url !== undefined) args.push('--post-install-url', url);
    const doing = 'Building the package version';
    const { sf, progress, signal } = context;
    const version = await progress.step(doing, () => must<Version>(sf, doing, args, { signal }));
    const id = versionOf(version, minutes);
    context.print(`Production: https://login.salesforce.com/packaging/installPackage.apexp?p0=${id}`);
    context.print(`Sandbox:    https://test.salesforce.com/packaging/installPackage.apexp?p0=${id}`);
    context.print(`Afterwards: assign the permission set, then open ${SETUP_PATH} in that org.`);
  },
};

if (process.argv[1] === import.meta.filename) await main(packaging);
