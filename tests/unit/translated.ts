/** Loads a module in another language of the package: with the words of its translation, and days in its form. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { asUser } from './user.ts';
import { WORDS } from './words.ts';

const FOLDER = join(__dirname, '..', '..', 'force-app', 'translations', 'translations');
const FILE = '.translation-meta.xml';

/** Every language that the package is translated into, as Salesforce names it, such as `pt_BR`. */
export const TRANSLATED: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(FILE))
  .map((file) => basename(file, FILE));

/** The code of a language for `Intl`, such as `pt-BR`. */
export function tagOf(language: string): string {
  return language.replace('_', '-');
}

/** The labels of a translation, by their names. */
function labelsIn(language: string): ReadonlyMap<string, string> {
  const xml = readFileSync(join(FOLDER, `${language}${FILE}`), 'utf8');
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
  const texts = [...documentElement.querySelectorAll('customLabels')].map((entry): [string, string] => [
    entry.querySelector('name')?.textContent ?? '',
    entry.querySelector('label')?.textContent ?? '',
  ]);
  return new Map(texts);
}

/**
 * @param language as Salesforce names it; the locale stays another, so that a day that follows it is found
 * @param load imports the module, anew
 * @throws if a label is not translated
 */
export async function inLanguage<T>(language: string, load: () => Promise<T>): Promise<T> {
  const labels = labelsIn(language);
  const translate = (key: string): string => {
    const text = labels.get(`SR_${key}`);
    if (text === undefined) throw new Error(`${language} has no SR_${key}`);
    return text;
  };
  return asUser({ language: tagOf(language), locale: 'en-US' }, () => {
    for (const [bundle, constants] of WORDS)
      jest.doMock(`c/${bundle}`, () =>
        Object.fromEntries(
          Object.entries(constants).map(([constant, texts]) => [
            constant,
            Object.fromEntries(Object.keys(texts).map((key) => [key, translate(key)])),
          ]),
        ),
      );
    return load();
  });
}
