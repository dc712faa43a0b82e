/** `npm run translations`: what a language still lacks, as JSON, and translations from JSON into its files. */
import { readText } from './command/input.ts';
import { EXIT, Failure, UsageError } from './command/failure.ts';
import { defineCommand, describeCommand, isMain, main } from './command/frame.ts';
import { fileFor, type Reader } from './command/values.ts';
import { findTextFaults } from './translations/faults.ts';
import { followingTexts } from './translations/following.ts';
import { LANGUAGES } from './translations/languages.ts';
import { fingerprint, writeOrigins } from './translations/origin.ts';
import { screensOf } from './translations/screens.ts';
import { isStale, readState, type TranslationState } from './translations/state.ts';
import { PACKAGE } from './support/project.ts';
import { TRANSLATIONS } from './translations/read.ts';
import { writeTranslation } from './translations/write.ts';
import type { SourceText } from './translations/texts.ts';

const CODES = LANGUAGES.map(({ code }) => code);

function languageFor(option: string): Reader<string> {
  return (text) => {
    if (CODES.includes(text)) return text;
    throw new UsageError(option, `${JSON.stringify(text)} is not allowed`, CODES);
  };
}

/** One text as translators read it. */
function entryOf(text: SourceText, state: TranslationState): unknown {
  const { name, english, longest, values } = text;
  const now = state.found.get(name);
  return {
    name,
    english,
    ...(longest < 1000 && values === undefined ? { longest } : {}),
    ...(values === undefined ? {} : { oneOf: values }),
    ...(now === undefined ? {} : { translation: now }),
    ...(isStale(text, state) ? { englishChanged: true } : {}),
  };
}

/** @param all also those that are translated */
export function listTexts(state: TranslationState, all: boolean): unknown[] {
  const wanted = all
    ? state.texts
    : state.asked.filter((text) => !state.given.has(text.name) || isStale(text, state));
  return screensOf(wanted, state.source).map(({ screen, texts }) => ({
    screen,
    texts: texts.map((text) => entryOf(text, state)),
  }));
}

function parseTexts(text: string): ReadonlyMap<string, string> {
  const parsed: unknown = JSON.parse(text);
  const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
  const wrong = entries.find(([, value]) => typeof value !== 'string');
  if (entries.length > 0 && wrong === undefined) return new Map(entries as [string, string][]);
  throw new Failure(EXIT.usage, 'The file is no JSON object of texts by name.', [
    'Such as {"SR_next": "Weiter"}; the names are those that --missing prints.',
  ]);
}

/**
 * The files' new contents. All of the texts are taken, or none.
 * @param texts by name; they replace what is there
 * @returns what translators have given by now
 * @throws Failure (notReady) that names each text that is not fit
 */
function mergeTexts(state: TranslationState, texts: ReadonlyMap<string, string>): Map<string, string> {
  const { language, unchanged } = state;
  const byName = new Map(state.texts.map((text) => [text.name, text]));
  const faults = [...texts].flatMap(([name, text]) => {
    const source = byName.get(name);
    if (source === undefined) return [`    ${name}: there is no such text`];
    return findTextFaults(source, text, language.code, unchanged).map((fault) => `    ${name} ${fault}`);
  });
  if (faults.length > 0)
    throw new Failure(EXIT.notReady, ['Not fit to be taken:', ...faults].join('\n'), [
      'Nothing was written.',
    ]);
  // What is gone in English goes with it.
  const kept = [...state.given].filter(([name]) => byName.has(name));
  return new Map([...kept, ...texts]);
}

/** Writes a language's files anew, with the texts merged into them. */
export function writeTexts(
  state: TranslationState,
  texts: ReadonlyMap<string, string>,
  folder: string = TRANSLATIONS,
): void {
  const { language, origins, unchanged } = state;
  const given = mergeTexts(state, texts);
  const english = new Map(state.texts.map((text) => [text.name, fingerprint(text.english)]));
  const from = [...given.keys()].map((name): [string, string] => [
    name,
    (texts.has(name) ? undefined : origins.get(name)) ?? english.get(name) ?? '',
  ]);
  const following = followingTexts(state.texts, given, language.code, unchanged);
  writeTranslation(language.code, new Map([...given, ...following]), folder);
  writeOrigins(language.code, new Map(from), folder);
}

/**
 * Says of a text that its translations, in every language, fit its new English too.
 * @returns the languages that had one
 */
export function confirmText(name: string, source = PACKAGE, folder = TRANSLATIONS): string[] {
  return CODES.filter((code) => {
    const { texts, given, origins } = readState(code, source, folder);
    const text = texts.find((each) => each.name === name);
    if (text === undefined || !given.has(name)) return false;
    writeOrigins(code, new Map([...origins, [name, fingerprint(text.english)]]), folder);
    return true;
  });
}

export const translations = defineCommand(
  describeCommand({
    usage: 'npm run --silent translations --',
    summary: 'Lists the texts that a language lacks, and merges translated ones into its files.',
    details: [
      'In order: --missing de > to-do.json, translate, --write de done.json with {"name": "text"}; what was made from an older',
      'English text is listed too, with its translation. --write checks placeholders and lengths, and takes all texts or none.',
      'A text that several places say is asked for once. Texts that are the same in every language, such as names of products,',
      'are listed in force-app/translations/unchanged.json.',
      'Exit code: 0 done, 2 wrong options, 3 texts that are not fit.',
    ],
  })
    .option('--missing <LANGUAGE>', 'print what is not translated yet, by screen', languageFor('--missing'))
    .option('--all <LANGUAGE>', 'print every text with its translation, by screen', languageFor('--all'))
    .option('--write <LANGUAGE>', 'merge the texts of FILE into this language', languageFor('--write'))
    .option(
      '--confirm <NAME>',
      'the translations of this text fit its new English: a typing error was mended',
    )
    .argument('[FILE]', 'with --write: JSON, text by name; - reads standard input'),
  async ({ missing, all, write, confirm }, { print }, file) => {
    const [only, ...others] = [missing, all, write, confirm].filter((each) => each !== undefined);
    if (only === undefined || others.length > 0)
      throw new UsageError('--missing', 'is needed, or one other', [
        '--missing',
        '--all',
        '--write',
        '--confirm',
      ]);
    if (confirm !== undefined) {
      print(`Confirmed in: ${confirmText(confirm).join(', ') || 'no language'}.`);
      return;
    }
    const state = readState(only);
    if (write === undefined) {
      print(JSON.stringify(listTexts(state, all !== undefined), null, 2));
      return;
    }
    if (file === undefined) throw new UsageError('FILE', 'is missing', ['JSON, text by name', '-']);
    const texts = parseTexts(await readText('FILE', fileFor('FILE')(file)));
    writeTexts(state, texts);
    const left = readState(write);
    print(
      `${texts.size} texts written, ${left.asked.filter(({ name }) => !left.given.has(name)).length} missing.`,
    );
  },
);

if (isMain(import.meta)) await main(translations);
