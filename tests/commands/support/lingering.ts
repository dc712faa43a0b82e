/** A command that works in a temporary folder, and with another program, until it is told to stop. */
import { runNode } from '../../../scripts/command/child.ts';
import { withFolder } from '../../../scripts/command/exit.ts';
import { interrupted } from '../../../scripts/command/failure.ts';
import { defineCommand, describeCommand, main } from '../../../scripts/command/frame.ts';

const ENDLESS = ['-e', 'setInterval(() => undefined, 1000)'];

const lingering = defineCommand(
  describeCommand({ usage: 'lingering', summary: 'Works until it is told to stop.', details: [] }).option(
    '--undo',
    'once told to stop, go on to undo what was done',
  ),
  async ({ undo = false }, { signal, complain }) => {
    await withFolder('lingering', async () => {
      const working = runNode(ENDLESS, { signal });
      complain('Working\n');
      await working;
      const undoing = undo ? runNode(ENDLESS) : undefined;
      complain('Undoing\n');
      await undoing;
      throw interrupted('Nothing was sent.');
    });
  },
);

await main(lingering);
