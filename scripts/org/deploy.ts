/** `npm run deploy`: the wizard into an org that you are logged in to. */
import { main } from './command.ts';
import { WAIT } from './deployment.ts';
import { installed } from './install.ts';
import { positive } from './options.ts';
import { reached, TARGET_ORG } from './org.ts';
import { prepared } from './prepare.ts';
import { APP_PATH, inOrg, SETUP_PATH } from './surfaces.ts';
import type { Command } from './command.ts';

const OPTIONS = {
  'target-org': TARGET_ORG,
  'dry-run': { type: 'boolean', help: 'Validate only: the org says what it would do, and changes nothing' },
  wait: WAIT,
} as const;

export const deploy: Command<typeof OPTIONS> = {
  name: 'deploy',
  summary: 'Puts the wizard into an org and assigns its permission set to you.',
  details: [
    "In order: builds from clean, checks every component with the platform's compiler, validates in the org,",
    'deploys, assigns the permission set, prints where the wizard is. If the org refuses, it stays as it was.',
  ],
  options: OPTIONS,
  run: async (values, context) => {
    const minutes = positive('wait', values.wait);
    await prepared(context);
    const targetOrg = values['target-org'];
    const { instanceUrl, username } = await reached(targetOrg, context);
    const dryRun = values['dry-run'];
    const count = await installed({ targetOrg, dryRun, minutes }, context);
    if (dryRun) {
      context.print(`The org would take all ${count} components. Nothing was changed.`);
      return;
    }
    context.print(`The wizard is in the org, ready for ${username}.`);
    context.print(`In Setup:   ${inOrg(instanceUrl, SETUP_PATH)}`);
    context.print(`In its app: ${inOrg(instanceUrl, APP_PATH)}`);
  },
};

if (process.argv[1] === import.meta.filename) await main(deploy);
