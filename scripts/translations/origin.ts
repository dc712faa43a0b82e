/** From which English text each translation was made, so that one is noticed whose English has changed since. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRANSLATIONS } from './read.ts';

/** Texts that are the same in a language as in English, such as names of products. */
export interface Unchanged {
  /** English texts that stay as they are in every language. */
  readonly every: readonly string[];
  /** By language: English texts that its own word happens to be equal to. */
  readonly in: Readonly<Record<string, readonly string[]>>;
}

/** Below the package directory; `.forceignore` keeps both from orgs. */
const ORIGINS = 'english';
const UNCHANGED = 'unchanged.json';

/** The English text in short. */
export function fingerprint(english: string): string {
  return createHash('sha256').update(english).digest('hex').slice(0, 8);
}

function fileOf(language: string, folder: string): string {
  return join(folder, ORIGINS, `${language}.json`);
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Fingerprints of English texts, by the names of the texts; a text that follows from another has none. */
export function readOrigins(language: string, folder: string = TRANSLATIONS): Map<string, string> {
  return new Map(Object.entries((readJson(fileOf(language, folder)) ?? {}) as Record<string, string>));
}

/** Sorted, one text a line. */
export function writeOrigins(
  language: string,
  origins: ReadonlyMap<string, string>,
  folder: string = TRANSLATIONS,
): void {
  mkdirSync(join(folder, ORIGINS), { recursive: true });
  const sorted = [...origins].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(fileOf(language, folder), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** @param folder the package directory, absolute */
export function readUnchanged(folder: string = TRANSLATIONS): Unchanged {
  return (readJson(join(folder, UNCHANGED)) ?? { every: [], in: {} }) as Unchanged;
}

/** Where `readUnchanged` reads, absolute. */
export function unchangedFile(folder: string = TRANSLATIONS): string {
  return join(folder, UNCHANGED);
}

/** Whether a language may say this as English does. */
export function mayStay(english: string, language: string, { every, in: byLanguage }: Unchanged): boolean {
  return every.includes(english) || (byLanguage[language] ?? []).includes(english);
}
