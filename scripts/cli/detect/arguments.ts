/** The arguments of `detect`. */
import { parseArgs } from 'node:util';
import { InputError } from 'c/syncAdvice';
import { PUBLIC_RESOLVERS } from 'c/syncDns';

/** Requests under way at a time: as many by themselves, and at most. */
const USUAL_CONCURRENCY = 8;
const MOST_CONCURRENCY = 256;

/** The resolver that the machine itself uses. */
export const SYSTEM = 'system';

export const HELP = `Says which mail service domains use, as far as their DNS records show it.

  npm run --silent detect -- [--resolver URL|system] [--concurrency N] [--progress] [DOMAIN …]

  DOMAIN …            the domains; without any, one a line is read from standard input
  --resolver URL      a DNS-over-HTTPS resolver that answers in JSON, or system for this machine's own. Given more
                      than once, the next is asked where one fails
                      (default: ${PUBLIC_RESOLVERS.join(',\n                      then ')})
  --concurrency N     requests under way at a time, 1 to ${MOST_CONCURRENCY} (default: ${USUAL_CONCURRENCY})
  --progress          tells how far it is on standard error, also where that is no terminal
  --help              this text

One JSON object a line comes out for each domain, in the order of the domains:
{"domain":"contoso.com","service":"exchangeOnline","microsoftCloud":"worldwide","strength":"strong","evidence":[…]}
Where a domain is none, or cannot be looked up, its line has an "error" and the rest goes on; an empty line is passed
over. No finding proves where the mailboxes are: Exchange Online, a hybrid and Exchange Server can look the same.
Exit code: 0; 1 if a line has an "error"; 2 for arguments that are not allowed.
`;

/** What was asked for. */
export interface DetectRequest {
  readonly domains: readonly string[];
  /** First choice first. */
  readonly resolvers: readonly string[];
  readonly concurrency: number;
  readonly progress: boolean;
  readonly help: boolean;
}

const ALLOWED = ['--resolver URL|system', '--concurrency N', '--progress', '--help', 'domains'];

/**
 * Reads the arguments.
 * @throws {InputError} for one that is not allowed
 */
export function detectRequestOf(args: readonly string[]): DetectRequest {
  const { values, positionals } = parse(args);
  return {
    domains: positionals,
    resolvers: values.resolver?.map(checkResolver) ?? PUBLIC_RESOLVERS,
    concurrency: values.concurrency === undefined ? USUAL_CONCURRENCY : checkConcurrency(values.concurrency),
    progress: values.progress ?? false,
    help: values.help ?? false,
  };
}

function checkResolver(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (value === SYSTEM || url?.protocol === 'https:' || url?.protocol === 'http:') return value;
  throw new InputError('--resolver', value, [`an address such as ${PUBLIC_RESOLVERS[0]}`, SYSTEM]);
}

function checkConcurrency(value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= MOST_CONCURRENCY) return number;
  throw new InputError('--concurrency', value, [`a whole number from 1 to ${MOST_CONCURRENCY}`]);
}

interface Given {
  readonly values: {
    readonly resolver?: string[];
    readonly concurrency?: string;
    readonly progress?: boolean;
    readonly help?: boolean;
  };
  readonly positionals: string[];
}

function parse(args: readonly string[]): Given {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        resolver: { type: 'string', multiple: true },
        concurrency: { type: 'string' },
        progress: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError('arguments', args.join(' '), ALLOWED);
  }
}
