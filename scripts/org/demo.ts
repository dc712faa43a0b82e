/** `npm run demo`: a scratch org with the wizard and sample assessments in it, opened inside Setup. */
import { EXIT, Failure } from '../command/failure.ts';
import { defineCommand, describeCommand, isMain, main, ORG_EXIT_CODES } from '../command/frame.ts';
import { nameFor, wholeNumberFor } from '../command/values.ts';
import { WAIT } from './deployment.ts';
import { explain, runSf } from './explain.ts';
import { install, openOrg } from './install.ts';
import { LANGUAGES_OPTION, type WantedLanguages } from './languages.ts';
import { DEV_HUB } from './org.ts';
import { prepare } from './prepare.ts';
import { importSamples } from './sampleData.ts';
import { SETUP_PATH } from './surfaces.ts';
import type { Context } from '../command/context.ts';

/** What `sf` accepts as a time to wait for a scratch org, in minutes. */
const SHORTEST = 2;

interface Demo {
  readonly alias: string;
  readonly devHub: string | undefined;
  readonly days: number;
  readonly languages: WantedLanguages;
  readonly minutes: number;
}

interface Displayed {
  /** Of the sign-up, as the Dev Hub has it; orgs that are no scratch orgs have none. */
  readonly status?: string;
}

/**
 * An earlier demo that failed half-way left its org: it is taken up again. One that has expired is not.
 * @throws Failure (usage) when the name is that of another kind of org: samples have no place there
 */
async function exists(alias: string, { sf, progress, signal }: Context): Promise<boolean> {
  const answer = await progress.step(`Looking for ${alias}`, () =>
    sf(['org', 'display', '--target-org', alias], { signal }),
  );
  if (answer?.status !== 0) return false;
  const { status } = answer.result as Displayed;
  if (status !== undefined) return status === 'Active';
  throw new Failure(EXIT.usage, `${alias} is no scratch org, and the demo works in none other.`, [
    'Give the demo another name with --alias.',
    `To put the wizard into ${alias}: npm run deploy -- --target-org ${alias}`,
  ]);
}

async function create(
  { alias, devHub, days, minutes }: Demo,
  { sf, progress, signal }: Context,
): Promise<void> {
  const doing = `Creating the scratch org ${alias}`;
  const hub = devHub === undefined ? [] : ['--target-dev-hub', devHub];
  const life = ['--duration-days', String(days), '--wait', String(Math.max(SHORTEST, Math.ceil(minutes)))];
  const definition = ['--definition-file', 'config/project-scratch-def.json'];
  await progress.step(doing, () =>
    runSf(sf, doing, ['org', 'create', 'scratch', '--alias', alias, ...definition, ...life, ...hub], {
      signal,
    }),
  );
}

async function remove(alias: string, { sf, progress, signal, print }: Context): Promise<void> {
  const doing = `Deleting ${alias}`;
  const args = ['org', 'delete', 'scratch', '--target-org', alias, '--no-prompt'];
  const answer = await progress.step(doing, () => sf(args, { signal }));
  if (answer?.name === 'NamedOrgNotFoundError') {
    print(`There is no org ${alias} to take away.`);
    return;
  }
  if (answer?.status !== 0) throw explain(answer ?? { status: 1 }, doing);
  print(`${alias} is gone.`);
}

/**
 * The wizard in a scratch org: in the one that an earlier demo left, else in a new one.
 * @throws Failure; a second run goes on with what there is
 */
export async function prepareDemo(wanted: Demo, context: Context): Promise<void> {
  const { alias, languages, minutes } = wanted;
  if (!(await exists(alias, context))) await create(wanted, context);
  const { translations } = await install({ targetOrg: alias, languages, dryRun: false, minutes }, context);
  for (const line of translations) context.print(line);
}

/** An org without samples is still a demo: that they are missing is printed at the end. */
async function sampleFailure(alias: string, context: Context): Promise<Failure | undefined> {
  try {
    await importSamples(alias, context);
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure) || error.exit === EXIT.interruption) throw error;
    return new Failure(error.exit, error.message, [
      ...error.advice,
      'The wizard is in the org and works; it has no saved assessments to show. Run the command again to add them.',
    ]);
  }
}

/**
 * The sample assessments into the org, and the wizard shown.
 * @param open in the browser
 * @throws Failure; if it is about the samples, the wizard was shown before
 */
export async function showDemo(alias: string, open: boolean, context: Context): Promise<void> {
  const failure = await sampleFailure(alias, context);
  if (open) await openOrg(alias, SETUP_PATH, context);
  context.print(
    `The demo is ready. Open it again: npx sf org open --target-org ${alias} --path "${SETUP_PATH}"`,
  );
  if (failure !== undefined) throw failure;
}

export const demo = defineCommand(
  describeCommand({
    usage: 'npm run demo --',
    summary:
      'Makes a scratch org, deploys the wizard and sample assessments to it and opens it inside Setup.',
    details: [
      'Needs a Dev Hub that you are logged in to. A demo that stopped half-way goes on with the org it has.',
      'It comes with assessments that were saved on earlier days; a further run adds those that are no longer there.',
      'Take the org away again with: npm run demo -- --delete',
      ...ORG_EXIT_CODES,
    ],
  })
    .option('-a, --alias <NAME>', 'what to call the org', nameFor('--alias', 'a name'), 'sync-readiness-demo')
    .option(...DEV_HUB)
    .option('--days <N>', 'how many days the org lives, 1 to 30', wholeNumberFor('--days', 1, 30), 7)
    .option('--no-open', 'do not open the browser')
    .option('--delete', 'take the org away again')
    .option(...LANGUAGES_OPTION)
    .option(...WAIT),
  async ({ alias, devHub, days, languages, open, delete: isDelete, wait: minutes }, context) => {
    if (isDelete) {
      await remove(alias, context);
      return;
    }
    await prepare(context);
    await prepareDemo({ alias, devHub, days, languages, minutes }, context);
    await showDemo(alias, open, context);
  },
);

if (isMain(import.meta)) await main(demo);
