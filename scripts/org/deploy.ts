/** `npm run deploy`: the wizard into orgs that you are logged in to. */
import { EXIT, Failure, interrupted } from '../command/failure.ts';
import { defineCommand, describeCommand, isMain, main, ORG_EXIT_CODES } from '../command/frame.ts';
import { wholeNumberFor } from '../command/values.ts';
import { assertInteractive, confirm } from './ask.ts';
import { WAIT } from './deployment.ts';
import { eachOrg, progressOf } from './eachOrg.ts';
import { install } from './install.ts';
import { LANGUAGES_OPTION, type WantedLanguages } from './languages.ts';
import { reachOrg } from './org.ts';
import { prepare } from './prepare.ts';
import { APP_PATH, addressInOrg, SETUP_PATH } from './surfaces.ts';
import { ALL_ORGS, ORGS_FILE, SHARD, TARGET_ORGS, targetOrgs } from './targets.ts';
import type { Context } from '../command/context.ts';

interface Deploying {
  readonly languages: WantedLanguages;
  readonly dryRun: boolean;
  readonly minutes: number;
}

/** One org, and what is to be said of it. */
async function deployTo(
  targetOrg: string,
  { languages, dryRun, minutes }: Deploying,
  context: Context,
): Promise<readonly string[]> {
  const { instanceUrl, username } = await reachOrg(targetOrg, context);
  const { count, translations } = await install({ targetOrg, languages, dryRun, minutes }, context);
  if (dryRun) return [`The org would take all ${count} components. Nothing was changed.`, ...translations];
  return [
    `The wizard is in the org, ready for ${username}.`,
    `In Setup:   ${addressInOrg(instanceUrl, SETUP_PATH)}`,
    `In its app: ${addressInOrg(instanceUrl, APP_PATH)}`,
    ...translations,
  ];
}

/** @throws Failure (refused) where some orgs did not take it; Failure (interrupted) */
export async function deployToAll(
  orgs: readonly string[],
  concurrency: number,
  deploying: Deploying,
  context: Context,
): Promise<void> {
  let failed = 0;
  await eachOrg(
    orgs,
    concurrency,
    (org) => deployTo(org, deploying, { ...context, progress: progressOf(org, context.progress) }),
    ({ org, result, failure }) => {
      if (failure !== null) failed += 1;
      const lines =
        failure === null ? result : [`✖ ${failure.message}`, ...failure.advice.map((line) => `→ ${line}`)];
      context.print([org, ...lines.map((line) => `  ${line}`)].join('\n'));
    },
    context,
  );
  if (context.signal.aborted)
    throw interrupted('Orgs that are not told of above were not begun, or told to stop.');
  if (failed === 0) return;
  throw new Failure(EXIT.refused, `${failed} of ${orgs.length} orgs did not take it.`, [
    'The reason of each is told above. Running the same command again does nothing twice.',
  ]);
}

/**
 * Asks before production orgs that nobody has named are changed.
 * @param asks false: the user has said yes already, or nothing is to be changed
 * @throws Failure (usage) where nobody is there to answer; Failure (interrupted) where the answer is not yes
 */
export async function confirmProduction(
  orgs: readonly string[],
  asks: boolean,
  { progress, signal }: Context,
): Promise<void> {
  if (!asks || orgs.length === 0) return;
  progress.note('Neither sandboxes nor scratch orgs, as far as sf knows:');
  for (const org of orgs) progress.note(`  ${org}`);
  assertInteractive();
  await confirm('Deploy to these, too?', signal);
}

export const deploy = defineCommand(
  describeCommand({
    usage: 'npm run deploy --',
    summary: 'Puts the wizard into orgs and assigns its permission set to you.',
    details: [
      "In order: builds from clean, checks every component with the platform's compiler, validates in the org,",
      'deploys, assigns the permission set, adds the translations of languages that are on, prints where the wizard is.',
      'If the org refuses the wizard, it stays as it was.',
      ...ORG_EXIT_CODES,
      'Of several orgs: 1 if some did not take it; one that fails stops no other. --all asks before it deploys to production',
      'orgs, which it finds without your having named them.',
    ],
  })
    .option(...TARGET_ORGS)
    .option(...ORGS_FILE)
    .option(...ALL_ORGS)
    .option(...SHARD)
    .option('--concurrency <N>', 'orgs at a time', wholeNumberFor('--concurrency', 1, 16), 2)
    .option('-y, --yes', 'do not ask before --all deploys to production orgs')
    .option('--dry-run', 'validate only: the org says what it would do, and changes nothing')
    .option(...LANGUAGES_OPTION)
    .option(...WAIT),
  async ({ dryRun = false, yes = false, wait: minutes, concurrency, languages, ...targets }, context) => {
    const { orgs, unnamedProduction } = await targetOrgs(targets, context);
    await confirmProduction(unnamedProduction, !dryRun && !yes, context);
    await prepare(context);
    const [only] = orgs;
    if (only === undefined || orgs.length > 1) {
      await deployToAll(orgs, concurrency, { languages, dryRun, minutes }, context);
      return;
    }
    for (const line of await deployTo(only, { languages, dryRun, minutes }, context)) context.print(line);
  },
);

if (isMain(import.meta)) await main(deploy);
