/** Rollup plugin: the labels in the page's language. Each language is a file of its own, so that a page loads one at most. */
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { labels } from '../../support/labels.ts';
import { ROOT } from '../../support/project.ts';
import { LANGUAGES } from '../../translations/languages.ts';
import { filesOf, readTranslation, TRANSLATIONS } from '../../translations/read.ts';

const NAME = 'preview:words';
const LABEL = '@salesforce/label/c.';
const PLATFORM = join(ROOT, 'scripts', 'preview', 'platform');

const PSEUDO = join(PLATFORM, 'pseudo.ts');

/** Codes such as `pt_BR`, of the languages that there are translations for. */
export function translatedLanguages(folder: string = TRANSLATIONS): string[] {
  return LANGUAGES.map(({ code }) => code).filter((code) => filesOf(code, folder).length > 0);
}

/** @returns the language whose words a module holds; undefined: it is another module */
export function languageOfModule(id: string): string | undefined {
  if (id === PSEUDO) return 'pseudo';
  return id.startsWith(`\0${NAME}/`) ? id.slice(`\0${NAME}/`.length) : undefined;
}

function wordsModule(codes: readonly string[]): string {
  const loaders = codes.map((code) => `${JSON.stringify(code)}: () => import('${NAME}/${code}')`);
  return [
    `import { isPseudo, lang } from ${JSON.stringify(join(PLATFORM, 'i18n.ts'))};`,
    `const loaders = { ${loaders.join(', ')} };`,
    `const load = loaders[lang.replace('-', '_')] ?? loaders[lang.split('-')[0]];`,
    'const texts = load === undefined ? [] : (await load()).default;',
    `const change = isPseudo ? (await import(${JSON.stringify(PSEUDO)})).pseudo : (english) => english;`,
    'export const word = (place, english) => texts[place] ?? change(english);',
  ].join('\n');
}

/**
 * @param source the package's source, absolute, whose labels are the words shown
 * @param folder the package directory of the translations, absolute
 */
export function words(source: string, folder: string = TRANSLATIONS): Plugin {
  let english = new Map<string, string>();
  // By its place a label costs less than by its name: a page has hundreds.
  let places = new Map<string, number>();
  return {
    name: 'preview-words',
    buildStart() {
      english = new Map(labels(source).map(({ name, text }) => [name, text]));
      places = new Map([...english.keys()].map((name, place) => [name, place]));
    },
    resolveId: (id) => (id.startsWith(NAME) || id.startsWith(LABEL) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${NAME}`) return wordsModule(translatedLanguages(folder));
      const language = languageOfModule(id);
      if (language !== undefined && id !== PSEUDO) {
        const found = readTranslation(language, folder);
        return `export default ${JSON.stringify([...english.keys()].map((name) => found.get(name) ?? null))};`;
      }
      if (!id.startsWith(`\0${LABEL}`)) return null;
      const name = id.slice(`\0${LABEL}`.length);
      const text = english.get(name);
      if (text === undefined) this.error(`The label "${name}" is used, but no labels file has it.`);
      return `import { word } from '${NAME}';\nexport default /*@__PURE__*/ word(${places.get(name)}, ${JSON.stringify(text)});`;
    },
  };
}
