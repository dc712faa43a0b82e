/** The translations into an org: those of the languages that it has on, or those that the user names. */
import { EXIT, Failure, UsageError } from '../command/failure.ts';
import type { Reader } from '../command/values.ts';
import { ROOT } from '../support/project.ts';
import { LANGUAGES } from '../translations/languages.ts';
import { translationPaths } from './components.ts';
import { runDeployment } from './deployment.ts';
import { explain } from './explain.ts';
import type { Context } from '../command/context.ts';

/** Which languages are wanted, such as `de`; undefined: those that the org has on. */
export type WantedLanguages = readonly string[] | undefined;

const CODES = LANGUAGES.map(({ code }) => code);

const readLanguages: Reader<readonly string[]> = (text) => {
  if (text === 'none') return [];
  const named = [...new Set(text.split(',').map((code) => code.trim()))];
  const strange = named.find((code) => !CODES.includes(code));
  if (strange === undefined) return named;
  throw new UsageError('--languages', `${JSON.stringify(strange)} is not allowed`, [
    ...CODES,
    'several with commas',
    'none',
  ]);
};

/** Shared by the commands that deploy. */
export const LANGUAGES_OPTION = [
  '--languages <CODES|none>',
  'translations to send, such as de,ja (default: those of the languages that the org has on)',
  readLanguages,
] as const;

/** Setup's page, where languages are turned on. */
const WHERE = 'Setup > Translation Language Settings';

/** What an org tells of its languages. */
type Told =
  | { readonly kind: 'on'; readonly codes: readonly string[] }
  | { readonly kind: 'off' }
  | { readonly kind: 'unknown'; readonly why: string };

/** One component of a type, as the metadata API lists it. */
interface ListedComponent {
  readonly fullName: string;
}

/**
 * Asks the org. While Translation Workbench is off, it does not know the type; else it lists a translation for each language
 * that is on, and one for each package that brings its own, such as `maps__de` (Metadata API, `listMetadata`).
 */
async function askLanguages(targetOrg: string, { sf, progress, signal }: Context): Promise<Told> {
  const doing = 'Asking which languages are on';
  const answer = await progress.step(doing, () =>
    sf(['org', 'list', 'metadata', '--metadata-type', 'Translations', '--target-org', targetOrg], { signal }),
  );
  if (answer?.status === 0) {
    const listed = (answer.result ?? []) as readonly ListedComponent[];
    return { kind: 'on', codes: listed.map(({ fullName }) => fullName) };
  }
  if (/INVALID_TYPE|Cannot use: Translations/.test(`${answer?.name ?? ''} ${answer?.message ?? ''}`))
    return { kind: 'off' };
  return {
    kind: 'unknown',
    why: explain(answer ?? { status: 1, message: 'it took too long' }, doing).message,
  };
}

interface Sending {
  readonly targetOrg: string;
  readonly languages: WantedLanguages;
  /** Nothing is sent: a translation can be validated only where what it translates is there. */
  readonly dryRun: boolean;
  readonly minutes: number;
}

async function send(
  codes: readonly string[],
  paths: ReadonlyMap<string, readonly string[]>,
  { targetOrg, minutes }: Sending,
  context: Context,
): Promise<void> {
  const what = codes.flatMap((code) => (paths.get(code) ?? []).flatMap((path) => ['--source-dir', path]));
  const title = `Deploying the translations ${codes.join(', ')}`;
  try {
    await runDeployment({ title, targetOrg, what, dryRun: false, minutes }, context);
  } catch (error) {
    if (!(error instanceof Failure) || error.exit === EXIT.interruption) throw error;
    throw new Failure(error.exit, error.message, [
      'The wizard itself is deployed, and works in English.',
      `See which languages are on: ${WHERE}. Without translations: --languages none.`,
      ...error.advice,
    ]);
  }
}

/**
 * Sends translations, after the package: an org refuses a whole deployment for one language that it does not have on.
 * @param root the Salesforce project's folder
 * @returns a line on what was sent, and why not more; none where the project has no translations
 * @throws Failure where the org refuses what it has said that it takes, or what the user named
 */
export async function installTranslations(
  sending: Sending,
  context: Context,
  root: string = ROOT,
): Promise<string[]> {
  const paths = translationPaths(root);
  const ours = [...paths.keys()];
  const { targetOrg, languages, dryRun } = sending;
  if (ours.length === 0 || languages?.length === 0) return [];
  const told: Told =
    languages === undefined ? await askLanguages(targetOrg, context) : { kind: 'on', codes: languages };
  if (told.kind === 'off')
    return [
      `Translations: none, Translation Workbench is off. To turn it on: ${WHERE}; then run this again.`,
    ];
  if (told.kind === 'unknown')
    return [
      `Translations: none. ${told.why} Name them to send them all the same: --languages ${ours.join(',')}`,
    ];
  const codes = ours.filter((code) => told.codes.includes(code));
  const others = languages === undefined ? ours.filter((code) => !codes.includes(code)) : [];
  const rest = others.length === 0 ? '' : ` Not on in this org: ${others.join(', ')} (${WHERE}).`;
  if (codes.length > 0 && !dryRun) await send(codes, paths, sending, context);
  return [`Translations: ${codes.join(', ') || 'none'}.${rest}`];
}
