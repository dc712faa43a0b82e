/** The preview's command line. */
import { parseArgs } from 'node:util';
import type { Mode } from './plugins/environment.ts';

export const USAGE = `Shows the wizard in a browser, without an org.

  npm start [-- options]

  --port N        listen here (default: the environment's PORT, else 8080; the next free one if it is in use)
  --no-watch      do not rebuild when a file changes
  --production    build as an org serves it, without the engine's warnings
  --help          this text`;

/** What the preview is asked to do. */
export interface Options {
  readonly port: number;
  readonly watch: boolean;
  readonly mode: Mode;
  readonly help: boolean;
}

const DEFAULT_PORT = '8080';
const HIGHEST_PORT = 65_535;

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= HIGHEST_PORT) return port;
  throw new Error(`The port is "${text}", but must be a number from 0 to ${HIGHEST_PORT}.`);
}

/**
 * @param args the words after the command
 * @throws an error that says what is not understood
 */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      'no-watch': { type: 'boolean' },
      production: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  return {
    port: portOf(values.port ?? environment['PORT'] ?? DEFAULT_PORT),
    watch: values['no-watch'] !== true,
    mode: values.production === true ? 'production' : 'development',
    help: values.help === true,
  };
}
