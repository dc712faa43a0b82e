/**
 * Rollup plugin: the rooms' labels in the page's language, in place of the bundles that import them from an org. Each language
 * is a file of its own, so that a page loads one at most.
 */
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { keyOf, labelBundles } from '../../support/labelBundles.ts';
import type { Label } from '../../support/labels.ts';
import { ROOT } from '../../support/project.ts';
import { LANGUAGES } from '../../translations/languages.ts';
import { filesOf, readTranslation, TRANSLATIONS } from '../../translations/read.ts';

const NAME = 'preview:words';
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
    'const isEnglish = load === undefined && !isPseudo;',
    // By its place a label costs less than by its name: a page has hundreds.
    'export const words = (first, english) => isEnglish ? english :',
    '  Object.fromEntries(Object.entries(english).map(([key, text], at) => [key, texts[first + at] ?? change(text)]));',
  ].join('\n');
}

/** What a bundle of labels exports. @param first the place of its first label among all */
function bundleModule(constant: string, labels: readonly Label[], first: number): string {
  const english = Object.fromEntries(labels.map((label) => [keyOf(label), label.text]));
  return [
    `import { words } from '${NAME}';`,
    `export const ${constant} = /*@__PURE__*/ words(${first}, ${JSON.stringify(english)});`,
  ].join('\n');
}

interface Options {
  /** The names of the labels that are needed; all if none are given. */
  readonly used?: ReadonlySet<string> | undefined;
  /** The package directory of the translations, absolute. */
  readonly folder?: string;
}

/** @param source the package's source, absolute, whose labels are the words shown */
export function words(source: string, { used, folder = TRANSLATIONS }: Options = {}): Plugin {
  let names: readonly string[] = [];
  let modules = new Map<string, string>();
  return {
    name: 'preview-words',
    buildStart() {
      names = [];
      modules = new Map();
      for (const { name: bundle, constant, folder: room, labels } of labelBundles(source)) {
        const needed = labels.filter(({ name }) => used?.has(name) ?? true);
        modules.set(join(room, `${bundle}.js`), bundleModule(constant, needed, names.length));
        names = [...names, ...needed.map(({ name }) => name)];
      }
    },
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${NAME}`) return wordsModule(translatedLanguages(folder));
      const language = languageOfModule(id);
      if (language !== undefined && id !== PSEUDO) {
        const found = readTranslation(language, folder);
        return `export default ${JSON.stringify(names.map((name) => found.get(name) ?? null))};`;
      }
      return modules.get(id.replace(/\?.*$/, '')) ?? null;
    },
  };
}
