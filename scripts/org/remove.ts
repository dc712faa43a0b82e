/** `npm run remove`: takes the wizard out of an org. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agreed, answerable } from './ask.ts';
import { assignments, unassigned } from './assignments.ts';
import { main } from './command.ts';
import { deployed, WAIT } from './deployment.ts';
import { removal, writeRemoval } from './destructive.ts';
import { positive } from './options.ts';
import { reached, TARGET_ORG } from './org.ts';
import type { Command, Context } from './command.ts';
import type { Removal } from './destructive.ts';

const OPTIONS = {
  'target-org': TARGET_ORG,
  'dry-run': {
    type: 'boolean',
    help: 'Say what would be removed, let the org validate it, and change nothing',
  },
  yes: { type: 'boolean', short: 'y', help: 'Do not ask first' },
  'with-records': { type: 'boolean', help: 'Also delete the objects, and with them every saved record' },
  wait: WAIT,
} as const;

interface Sending {
  readonly targetOrg: string;
  readonly dryRun: boolean;
  readonly minutes: number;
}

async function send(plan: Removal, { targetOrg, dryRun, minutes }: Sending, context: Context): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sync-readiness-remove-'));
  try {
    await writeRemoval(plan, folder);
    const title = dryRun ? 'Validating the removal' : 'Removing';
    await deployed({ title, targetOrg, what: ['--metadata-dir', folder], dryRun, minutes }, context);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const remove: Command<typeof OPTIONS> = {
  name: 'remove',
  summary: 'Takes the wizard out of an org. Saved records stay, unless you say otherwise.',
  details: [
    'In order: lists what goes and what stays, asks, takes the permission set from the users who hold it (an org does not',
    'delete one that is in use), deletes the components. A second run finishes what a first one could not.',
  ],
  options: OPTIONS,
  run: async (values, context) => {
    const minutes = positive('wait', values.wait);
    const targetOrg = values['target-org'];
    const dryRun = values['dry-run'];
    const asks = !dryRun && !values.yes;
    if (asks) answerable();
    const plan = removal(values['with-records']);
    const { username } = await reached(targetOrg, context);
    const held = await assignments(targetOrg, context);
    context.print(`From the org of ${username}:`);
    for (const name of plan.names) context.print(`  remove ${name}`);
    for (const name of plan.kept) context.print(`  keep   CustomObject ${name} and its records`);
    context.print(`  take the permission set from ${held.length} user(s)`);
    if (!dryRun) {
      if (asks) await agreed('Remove all of this?', context.signal);
      await unassigned(targetOrg, held, context);
    }
    await send(plan, { targetOrg, dryRun, minutes }, context);
    context.print(
      dryRun ? 'The org would do so. Nothing was changed.' : 'The wizard is no longer in the org.',
    );
  },
};

if (process.argv[1] === import.meta.filename) await main(remove);
