/** `npm run pictures`: the pictures of the documentation, from the running preview. */
import { createRequire } from 'node:module';
import { runNode } from './command/child.ts';
import { EXIT, Failure, interrupted } from './command/failure.ts';
import { defineCommand, describeCommand, isMain, main } from './command/frame.ts';
import { pathBelow, PICTURES, ROOT } from './support/project.ts';

/** The journey that looks at each screen; with this variable in its environment it writes, else it compares. */
const JOURNEY = ['pictures.spec.ts', '--project', 'slds2-wide', '--retries', '0'];

export const pictures = defineCommand(
  describeCommand({
    usage: 'npm run pictures --',
    summary: 'Takes the pictures of the documentation again, one for each screen, from the running preview.',
    details: [
      'Always on the same day, with the same answers. Beside them it keeps a fingerprint of what each screen says, by which',
      'npm run test:browser tells when a picture is no longer current.',
      'Exit code: 0 done, 2 wrong options, 3 a screen was not reached, 130 stopped from the keyboard.',
    ],
  }),
  async (_options, { progress, print, signal }) => {
    const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
    const ended = await progress.step('Building the wizard, and looking at each screen', () =>
      runNode([playwright, 'test', '--config', 'tests/journeys', ...JOURNEY], {
        env: { ...process.env, TAKE_PICTURES: 'true' },
        signal,
        // At any other signal it leaves the preview running.
        stopBy: 'SIGINT',
      }),
    );
    if (ended.stopped === 'interrupted') throw interrupted();
    if (ended.code !== 0) throw new Failure(EXIT.notReady, `A screen was not reached.\n${ended.output}`);
    print(`Written to ${pathBelow(ROOT, PICTURES)}.`);
  },
);

if (isMain(import.meta)) await main(pictures);
