/** The orgs that a command works on: one, several, those of a file, or all that `sf` is signed in to. */
import { readText } from '../command/input.ts';
import { EXIT, Failure, UsageError } from '../command/failure.ts';
import { fileFor, nameFor, type Reader } from '../command/values.ts';
import { runSf } from './explain.ts';
import { TARGET_ORG } from './org.ts';
import type { Context } from '../command/context.ts';

/** Which part of the orgs a machine works on. */
interface Shard {
  /** From 1. */
  readonly part: number;
  readonly parts: number;
}

interface Targets {
  readonly targetOrg?: readonly string[] | undefined;
  readonly orgs?: string | undefined;
  readonly all?: true | undefined;
  readonly shard?: Shard | undefined;
}

const [FLAGS, DESCRIPTION, readOrgName] = TARGET_ORG;

/** More machines than this share no list of orgs. */
const MOST_PARTS = 256;

const readShard: Reader<Shard> = (text) => {
  const [part = 0, parts = 0] = /^\d{1,3}\/\d{1,3}$/.test(text) ? text.split('/').map(Number) : [];
  if (part >= 1 && part <= parts && parts <= MOST_PARTS) return { part, parts };
  throw new UsageError('--shard', `${JSON.stringify(text)} is not allowed`, [
    'K/N, such as 2/8 for the second of eight parts',
  ]);
};

/** Shared by the commands that work on several orgs. */
export const TARGET_ORGS = [
  FLAGS,
  `${DESCRIPTION}; may be repeated`,
  (text: string, before: readonly string[] | undefined): readonly string[] => [
    ...(before ?? []),
    readOrgName(text),
  ],
] as const;
export const ORGS_FILE = [
  '--orgs <FILE|->',
  'orgs from a file, one alias or username a line; what follows # is a comment',
  fileFor('--orgs'),
] as const;
export const ALL_ORGS = ['--all', 'every org that sf is signed in to'] as const;
export const SHARD = ['--shard <K/N>', 'only the Kth of N parts of the orgs', readShard] as const;

interface Listed {
  readonly alias?: string | null;
  readonly username: string;
  readonly isSandbox?: boolean;
  /** Of scratch orgs alone. */
  readonly expirationDate?: string;
  /** Of scratch orgs that are gone. */
  readonly isExpired?: boolean;
}

/** By kind; an org may be in several of them. */
type List = Readonly<Record<string, readonly Listed[]>>;

interface KnownOrg {
  /** Its alias if it has one, else its username. */
  readonly name: string;
  /** As far as `sf` knows it is neither a sandbox nor a scratch org. */
  readonly isProduction: boolean;
}

/** Every org that `sf` knows; no org is asked. */
async function signedIn({ sf, progress, signal }: Context): Promise<KnownOrg[]> {
  const doing = 'Listing the orgs that sf is signed in to';
  return progress.step(doing, async () => {
    const list = await runSf<List>(sf, doing, ['org', 'list', '--skip-connection-status'], { signal });
    const orgs = Object.values(list).filter(Array.isArray).flat() as Listed[];
    const byUser = new Map(
      orgs
        .filter(({ isExpired }) => isExpired !== true)
        .map(({ username, alias, isSandbox, expirationDate }) => [
          username,
          { name: alias || username, isProduction: isSandbox !== true && expirationDate === undefined },
        ]),
    );
    return [...byUser.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  });
}

async function fromFile(file: string): Promise<string[]> {
  const readLine = nameFor('--orgs', 'one alias or username a line');
  const lines = (await readText('--orgs', file)).split('\n').map((line) => line.replace(/#.*/, '').trim());
  return lines.filter((line) => line !== '').map(readLine);
}

interface Chosen {
  /** Each once, in the order in which they were named. */
  readonly orgs: readonly string[];
  /** Those of them that nobody named, but `--all` brought, and that are neither sandboxes nor scratch orgs. */
  readonly unnamedProduction: readonly string[];
}

/**
 * The orgs to work on.
 * @throws InputError or UsageError where none is named; Failure where `sf` is signed in to none
 */
export async function targetOrgs(targets: Targets, context: Context): Promise<Chosen> {
  const { targetOrg = [], orgs: file, all, shard } = targets;
  if (targetOrg.length === 0 && file === undefined && all === undefined) {
    throw new UsageError('--target-org', 'is missing', ['ORG, or --orgs FILE', '--all']);
  }
  const named = [...targetOrg, ...(file === undefined ? [] : await fromFile(file))];
  const known = all === undefined ? [] : await signedIn(context);
  const chosen = [...new Set([...named, ...known.map(({ name }) => name)])];
  if (chosen.length === 0) {
    throw new Failure(EXIT.usage, 'There is no org to work on.', [
      'See which orgs sf is signed in to: npx sf org list.',
    ]);
  }
  const orgs =
    shard === undefined ? chosen : chosen.filter((_, index) => index % shard.parts === shard.part - 1);
  const production = known.filter(({ isProduction }) => isProduction).map(({ name }) => name);
  return {
    orgs,
    unnamedProduction: orgs.filter((org) => production.includes(org) && !named.includes(org)),
  };
}
