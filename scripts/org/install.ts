/** The package into an org: validated, deployed, opened to the user who runs the command. */
import { EXIT, Failure } from '../command/failure.ts';
import { PACKAGE_PATH } from './components.ts';
import { runSf } from './explain.ts';
import { runDeployment } from './deployment.ts';
import { installTranslations, type WantedLanguages } from './languages.ts';
import { PERMISSION_SET, PERMISSION_SET_LABEL } from './surfaces.ts';
import type { Context } from '../command/context.ts';

interface Assignment {
  readonly failures?: readonly { readonly message: string }[];
}

interface Installation {
  readonly targetOrg: string;
  readonly languages: WantedLanguages;
  /** Validate only. */
  readonly dryRun: boolean;
  /** How long to wait for each of the org's answers, in minutes. */
  readonly minutes: number;
}

/**
 * Gives the wizard's permission set to the user who runs the command.
 * @throws Failure (refused) when the org does not let the user assign it
 */
export async function assignPermissionSet(
  targetOrg: string,
  { sf, progress, signal }: Context,
): Promise<void> {
  const doing = `Assigning the permission set ${PERMISSION_SET}`;
  await progress.step(doing, async () => {
    const args = ['org', 'assign', 'permset', '--name', PERMISSION_SET, '--target-org', targetOrg];
    const answer = await sf(args, { signal });
    // A refused assignment comes with a result and a status; an assignment that is there already is what we want.
    const refused = ((answer?.result as Assignment | undefined)?.failures ?? []).find(
      ({ message }) => !/duplicate/i.test(message),
    );
    if (answer?.result !== undefined && refused === undefined) return;
    const said = refused?.message ?? answer?.message ?? 'no reason given';
    throw new Failure(EXIT.refused, `${doing} did not work: ${said}`, [
      'The wizard itself is deployed.',
      `Assign it by hand in Setup > Permission Sets > ${PERMISSION_SET_LABEL} (needs "Assign Permission Sets"), or run the command again.`,
    ]);
  });
}

/** What became of an installation. */
interface Installed {
  /** How many components of the package the org took. */
  readonly count: number;
  /** Lines on the translations. */
  readonly translations: readonly string[];
}

/**
 * @throws Failure, see `runDeployment`; a second run mends each of them
 */
export async function install(
  { targetOrg, languages, dryRun, minutes }: Installation,
  context: Context,
): Promise<Installed> {
  const what = ['--source-dir', PACKAGE_PATH];
  const validation = { title: 'Validating', targetOrg, what, dryRun: true, minutes };
  const count = await runDeployment(validation, context);
  if (!dryRun) {
    await runDeployment({ ...validation, title: 'Deploying', dryRun: false }, context);
    await assignPermissionSet(targetOrg, context);
  }
  const translations = await installTranslations({ targetOrg, languages, dryRun, minutes }, context);
  return { count, translations };
}

/** Opens the org in the browser at a path. */
export async function openOrg(
  targetOrg: string,
  path: string,
  { sf, progress, signal }: Context,
): Promise<void> {
  const doing = 'Opening the wizard in the browser';
  await progress.step(doing, () =>
    runSf(sf, doing, ['org', 'open', '--target-org', targetOrg, '--path', path], { signal }),
  );
}
