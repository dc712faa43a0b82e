/**
 * One version of the unlocked package: built, and promoted. It has no ancestor: `sf` takes one for managed packages only
 * (@salesforce/packaging, `errorAncestorNotApplicableToUnlockedPackage`).
 */
import { EXIT, Failure } from '../command/failure.ts';
import { explain, runSf, type Explanation } from './explain.ts';
import type { Context } from '../command/context.ts';

/** The package's name, as `sfdx-project.json` has it. */
export const PACKAGE_NAME = 'Sync Readiness';

/** Turns languages on in the org that Salesforce builds the version in. */
const DEFINITION = 'config/project-scratch-def.json';

/** The language of the labels; the Dev Hub user's own would be taken otherwise. */
const LANGUAGE = 'en_US';

interface Version {
  readonly Id: string;
  readonly Status: string;
  readonly SubscriberPackageVersionId?: string | null;
}

export interface PackageBuild {
  /** Where the package's source is, relative to the project. */
  readonly path: string;
  /** The Dev Hub has the package already. */
  readonly registered: boolean;
  /** The Dev Hub; undefined is `sf`'s default one. */
  readonly devHub: string | undefined;
  readonly key: string | undefined;
  readonly postInstallUrl: string | undefined;
  readonly minutes: number;
}

/** The option of `sf` that names the Dev Hub. */
export function hubArguments(devHub: string | undefined): readonly string[] {
  return devHub === undefined ? [] : ['--target-dev-hub', devHub];
}

async function register({ path, devHub }: PackageBuild, { sf, progress, signal }: Context): Promise<void> {
  const doing = 'Registering the package in the Dev Hub, once';
  const args = ['package', 'create', '--name', PACKAGE_NAME, '--package-type', 'Unlocked', '--path', path];
  await progress.step(doing, () => runSf(sf, doing, [...args, ...hubArguments(devHub)], { signal }));
  progress.note('sfdx-project.json now holds its id: commit it.');
}

function idOf(version: Version, minutes: number): string {
  if (version.SubscriberPackageVersionId) return version.SubscriberPackageVersionId;
  throw new Failure(EXIT.unfinished, `The version is not ready after ${minutes} min (${version.Status}).`, [
    `It goes on by itself. See: npx sf package version create report --package-create-request-id ${version.Id}`,
  ]);
}

/** A version's number is free until one with it has been promoted. */
const NUMBER_TAKEN: Explanation = {
  when: /DUPLICATE_VALUE|previously released|already been released/i,
  exit: EXIT.refused,
  advice: [
    'A version with this number has been promoted before: raise it in package.json and sfdx-project.json.',
  ],
};

/**
 * Registers the package if the Dev Hub does not have it yet, then builds a version that may be promoted.
 * @returns the version's id (04t…)
 * @throws Failure; unfinished when the Dev Hub goes on by itself
 */
export async function buildVersion(build: PackageBuild, context: Context): Promise<string> {
  const { devHub, registered, key, postInstallUrl, minutes } = build;
  const { sf, progress, signal } = context;
  if (!registered) await register(build, context);
  const args = [
    ...['package', 'version', 'create', '--package', PACKAGE_NAME],
    // Without it no version can be promoted, not even one without Apex.
    '--code-coverage',
    ...['--definition-file', DEFINITION, '--language', LANGUAGE],
    ...['--wait', String(Math.ceil(minutes))],
    ...hubArguments(devHub),
    ...(key === undefined ? ['--installation-key-bypass'] : ['--installation-key', key]),
    ...(postInstallUrl === undefined ? [] : ['--post-install-url', postInstallUrl]),
  ];
  const doing = 'Building the package version';
  const version = await progress.step(doing, () =>
    runSf<Version>(sf, doing, args, { signal, own: [NUMBER_TAKEN] }),
  );
  return idOf(version, minutes);
}

/**
 * Releases a version for good: from then on production orgs take it, and its number is used up.
 * @throws Failure where Salesforce does not allow it; the version is a beta then, as before
 */
export async function promoteVersion(
  id: string,
  devHub: string | undefined,
  { sf, progress, signal }: Context,
): Promise<void> {
  const doing = 'Promoting the package version';
  const hub = hubArguments(devHub);
  const args = ['package', 'version', 'promote', '--package', id, '--no-prompt', ...hub];
  const answer = await progress.step(doing, () => sf(args, { signal }));
  if (answer?.status === 0) return;
  const { exit, message, advice } = explain(answer ?? { status: 1 }, doing, [NUMBER_TAKEN]);
  throw new Failure(exit, message, [
    ...advice,
    'The version is there as a beta, which sandboxes and scratch orgs take.',
    `What it lacks: ${['npx sf package version report --verbose --package', id, ...hub].join(' ')}`,
  ]);
}
