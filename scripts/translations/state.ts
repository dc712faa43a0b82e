/** How far the translation of a language is. */
import { languageWith, type Language } from './languages.ts';
import { askedFor, followingTexts } from './following.ts';
import { fingerprint, readOrigins, readUnchanged, type Unchanged } from './origin.ts';
import { readTranslation, TRANSLATIONS, type Translation } from './read.ts';
import { sourceTexts, type SourceText } from './texts.ts';
import { PACKAGE } from '../support/project.ts';

/** A language's texts as they are asked for and as they are there. */
export interface TranslationState {
  /** The package's source, absolute. */
  readonly source: string;
  readonly language: Language;
  /** Every text that the language needs, in the order of the files. */
  readonly texts: readonly SourceText[];
  /** Those among them that translators are asked for. */
  readonly asked: readonly SourceText[];
  /** All that the files hold, by name. */
  readonly found: Translation;
  /** Fingerprints of the English texts that translators worked from. */
  readonly origins: ReadonlyMap<string, string>;
  /** What translators wrote. */
  readonly given: Translation;
  /** What the files must hold beside it, because it follows from that. */
  readonly following: Translation;
  readonly unchanged: Unchanged;
}

/**
 * Reads a language.
 * @param code such as `pt_BR`
 * @param source the package's source, absolute
 * @param folder the package directory of the translations, absolute
 */
export function readState(code: string, source = PACKAGE, folder = TRANSLATIONS): TranslationState {
  const language = languageWith(code);
  const texts = sourceTexts(language, source);
  const unchanged = readUnchanged(folder);
  const found = readTranslation(code, folder);
  const origins = readOrigins(code, folder);
  const given = new Map([...found].filter(([name]) => origins.has(name)));
  return {
    source,
    language,
    texts,
    asked: askedFor(texts, code, unchanged),
    found,
    origins,
    given,
    following: followingTexts(texts, given, code, unchanged),
    unchanged,
  };
}

/** Whether a translation was made from another English text than there is now. */
export function isStale({ name, english }: SourceText, { origins }: TranslationState): boolean {
  const origin = origins.get(name);
  return origin !== undefined && origin !== fingerprint(english);
}
