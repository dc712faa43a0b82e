/** `npm run deploy`: the wizard into an org that you are logged in to. */
import { defineCommand, describeCommand, isMain, main, ORG_EXIT_CODES } from '../command/frame.ts';
import { WAIT } from './deployment.ts';
import { install } from './install.ts';
import { reachOrg, TARGET_ORG } from './org.ts';
import { prepare } from './prepare.ts';
import { APP_PATH, inOrg, SETUP_PATH } from './surfaces.ts';

export const deploy = defineCommand(
  describeCommand({
    usage: 'npm run deploy --',
    summary: 'Puts the wizard into an org and assigns its permission set to you.',
    details: [
      "In order: builds from clean, checks every component with the platform's compiler, validates in the org,",
      'deploys, assigns the permission set, prints where the wizard is. If the org refuses, it stays as it was.',
      ...ORG_EXIT_CODES,
    ],
  })
    .requiredOption(...TARGET_ORG)
    .option('--dry-run', 'validate only: the org says what it would do, and changes nothing')
    .option(...WAIT),
  async ({ targetOrg, dryRun = false, wait: minutes }, context) => {
    await prepare(context);
    const { instanceUrl, username } = await reachOrg(targetOrg, context);
    const count = await install({ targetOrg, dryRun, minutes }, context);
    if (dryRun) {
      context.print(`The org would take all ${count} components. Nothing was changed.`);
      return;
    }
    context.print(`The wizard is in the org, ready for ${username}.`);
    context.print(`In Setup:   ${inOrg(instanceUrl, SETUP_PATH)}`);
    context.print(`In its app: ${inOrg(instanceUrl, APP_PATH)}`);
  },
);

if (isMain(import.meta)) await main(deploy);
