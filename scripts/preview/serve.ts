/** The command behind `npm start`: builds the wizard, shows it in a browser, follows changes. */
import { readOptions, USAGE, type Options } from './options.ts';
import { startPreview } from './preview.ts';
import { serve } from './server.ts';

async function run({ port, watch, mode }: Options): Promise<void> {
  console.log('Building the wizard …');
  const preview = await startPreview({ mode, watch });
  const state = preview.state();
  // Nobody would build again.
  if (!watch && state.kind === 'failed') throw new Error('There is nothing to show.');
  const server = await serve(preview, port, (taken) =>
    console.log(`Port ${taken} is in use; trying ${taken + 1}.`),
  );
  console.log(`The wizard is at ${server.address}/${watch ? ' and follows changes' : ''}. Ctrl-C stops it.`);
  const stop = (): void => {
    preview.stop();
    void server.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) console.log(USAGE);
  else await run(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
