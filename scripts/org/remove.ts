/** `npm run remove`: takes the wizard out of an org. */
import { withFolder } from '../command/exit.ts';
import { defineCommand, describeCommand, isMain, main, ORG_EXIT_CODES } from '../command/frame.ts';
import { assertInteractive, confirm } from './ask.ts';
import { listAssignments, removeAssignments } from './assignments.ts';
import { runDeployment, WAIT } from './deployment.ts';
import { removal, writeRemoval } from './destructive.ts';
import { reachOrg, TARGET_ORG } from './org.ts';
import type { Context } from '../command/context.ts';
import type { Removal } from './destructive.ts';

interface Sending {
  readonly targetOrg: string;
  readonly dryRun: boolean;
  readonly minutes: number;
}

async function send(plan: Removal, { targetOrg, dryRun, minutes }: Sending, context: Context): Promise<void> {
  await withFolder('remove', async (folder) => {
    await writeRemoval(plan, folder);
    const title = dryRun ? 'Validating the removal' : 'Removing';
    await runDeployment({ title, targetOrg, what: ['--metadata-dir', folder], dryRun, minutes }, context);
  });
}

export const remove = defineCommand(
  describeCommand({
    usage: 'npm run remove --',
    summary: 'Takes the wizard out of an org. Saved records stay, unless you say otherwise.',
    details: [
      'In order: lists what goes and what stays, asks, takes the permission set from the users who hold it (an org does not',
      'delete one that is in use), deletes the components. A second run finishes what a first one could not.',
      ...ORG_EXIT_CODES,
    ],
  })
    .requiredOption(...TARGET_ORG)
    .option('--dry-run', 'say what would be removed, let the org validate it, and change nothing')
    .option('-y, --yes', 'do not ask first')
    .option('--with-records', 'also delete the objects, and with them every saved record')
    .option(...WAIT),
  async ({ targetOrg, dryRun = false, yes = false, withRecords = false, wait: minutes }, context) => {
    const asks = !dryRun && !yes;
    if (asks) assertInteractive();
    const plan = removal(withRecords);
    const { username } = await reachOrg(targetOrg, context);
    const held = await listAssignments(targetOrg, context);
    context.print(`From the org of ${username}:`);
    for (const name of plan.names) context.print(`  remove ${name}`);
    for (const name of plan.kept) context.print(`  keep   CustomObject ${name} and its records`);
    context.print(`  take the permission set from ${held.length} user(s)`);
    if (!dryRun) {
      if (asks) await confirm('Remove all of this?', context.signal);
      await removeAssignments(targetOrg, held, context);
    }
    await send(plan, { targetOrg, dryRun, minutes }, context);
    context.print(
      dryRun ? 'The org would do so. Nothing was changed.' : 'The wizard is no longer in the org.',
    );
  },
);

if (isMain(import.meta)) await main(remove);
