/** `npm start`: builds the wizard, shows it in a browser, follows changes. */
import { EXIT, Failure } from '../command/failure.ts';
import { defineCommand, describeCommand, isMain, main } from '../command/frame.ts';
import { wholeNumberFor } from '../command/values.ts';
import { startPreview } from './preview.ts';
import { serve } from './server.ts';

const DEFAULT_PORT = 8080;
const HIGHEST_PORT = 65_535;

/** The port of the environment, where it names one. */
function portOf({ PORT }: NodeJS.ProcessEnv): number {
  return PORT === undefined ? DEFAULT_PORT : wholeNumberFor('PORT', 0, HIGHEST_PORT)(PORT);
}

export const start = defineCommand(
  describeCommand({
    usage: 'npm start --',
    summary: 'Shows the wizard in a browser, without an org.',
    details: [
      'Exit code: 0 when it is stopped, 2 wrong options, 3 the wizard does not build and nothing is watched.',
    ],
  })
    .option(
      '--port <N>',
      `listen here, or on the next free one (default: the environment's PORT, else ${DEFAULT_PORT})`,
      wholeNumberFor('--port', 0, HIGHEST_PORT),
    )
    .option('--no-watch', 'do not rebuild when a file changes')
    .option('--production', "build as an org serves it, without the engine's warnings"),
  async ({ port = portOf(process.env), watch, production }, { print, signal }) => {
    print('Building the wizard …');
    const preview = await startPreview({
      mode: production ? 'production' : 'development',
      watch,
      say: print,
    });
    // There would be no further build.
    if (!watch && preview.state().kind === 'failed')
      throw new Failure(EXIT.notReady, 'There is nothing to show.');
    const server = await serve(preview, port, (taken) =>
      print(`Port ${taken} is in use; trying ${taken + 1}.`),
    );
    print(`The wizard is at ${server.address}/${watch ? ' and follows changes' : ''}. Ctrl-C stops it.`);
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
    preview.stop();
    await server.close();
  },
);

if (isMain(import.meta)) await main(start);
