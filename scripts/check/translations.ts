/** Checks the translations: each language complete and made from today's English, with nothing that the package does not have. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTextFaults } from '../translations/faults.ts';
import { LANGUAGES } from '../translations/languages.ts';
import { unchangedFile } from '../translations/origin.ts';
import { filesOf, TRANSLATIONS } from '../translations/read.ts';
import { isStale, readState, type TranslationState } from '../translations/state.ts';
import { filesBelow, PACKAGE } from '../support/project.ts';
import { findMarkupFault, readXml } from '../support/xml.ts';
import { findFieldFaults } from './fields.ts';
import type { PackageProblem } from './problem.ts';

/** How many names a problem tells; the command that it names tells all. */
const SHOWN = 5;

function some(names: readonly string[]): string {
  const more = names.length > SHOWN ? `, and ${names.length - SHOWN} more` : '';
  return `${names.slice(0, SHOWN).join(', ')}${more}`;
}

/** Files that no reader can read, or that an org would refuse for their form. */
function fileProblems(folder: string): PackageProblem[] {
  const ours = new Set(LANGUAGES.flatMap(({ code }) => filesOf(code, folder)));
  return filesBelow(folder)
    .filter((file) => file.endsWith('-meta.xml'))
    .flatMap((file) => {
      if (!ours.has(file)) return [{ file, message: 'is of no language that the project knows' }];
      const text = readFileSync(file, 'utf8');
      const fault = findMarkupFault(text);
      const faults = fault === undefined ? findFieldFaults({ file, ...readXml(text) }) : [fault];
      return faults.map((message) => ({ file, message }));
    });
}

function languageProblems(state: TranslationState, folder: string): PackageProblem[] {
  const { language, texts, found, given, following, unchanged } = state;
  const file = join(folder, 'translations', `${language.code}.translation-meta.xml`);
  const byName = new Map(texts.map((text) => [text.name, text]));
  const missing = texts.filter(({ name }) => !found.has(name)).map(({ name }) => name);
  const stale = texts.filter((text) => found.has(text.name) && isStale(text, state)).map(({ name }) => name);
  const command = `npm run translations -- --missing ${language.code}`;
  const faults = [...found].flatMap(([name, text]) => {
    const source = byName.get(name);
    if (source === undefined) return [`translates "${name}", which the package does not have`];
    if (!given.has(name) && following.get(name) !== text)
      return [`${name} was not written by npm run translations -- --write`];
    return findTextFaults(source, text, language.code, unchanged).map((fault) => `${name} ${fault}`);
  });
  return [
    ...(missing.length === 0 ? [] : [`lacks ${some(missing)}: ${command}`]),
    ...(stale.length === 0 ? [] : [`was made from an older English text: ${some(stale)}: ${command}`]),
    ...faults,
  ].map((message) => ({ file, message }));
}

/** Texts that are listed as the same in English, and that the package no longer has. */
function unusedExceptions(states: readonly TranslationState[], folder: string): PackageProblem[] {
  const file = unchangedFile(folder);
  return states.flatMap(({ language, texts, unchanged }) => {
    const there = new Set(texts.map(({ english }) => english));
    return [...unchanged.every, ...(unchanged.in[language.code] ?? [])]
      .filter((english) => !there.has(english))
      .map((english) => ({ file, message: `lists a text that nothing says: ${english}` }));
  });
}

function unique(problems: readonly PackageProblem[]): PackageProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.file} ${problem.message}`, problem])).values()];
}

/**
 * Checks every language that has files.
 * @param source the package's source, absolute
 * @param folder the package directory of the translations, absolute
 */
export function checkTranslations(source = PACKAGE, folder = TRANSLATIONS): PackageProblem[] {
  if (!existsSync(folder)) return [];
  const inFiles = fileProblems(folder);
  if (inFiles.length > 0) return inFiles;
  const states = LANGUAGES.filter(({ code }) => filesOf(code, folder).length > 0).map(({ code }) =>
    readState(code, source, folder),
  );
  return unique([
    ...states.flatMap((state) => languageProblems(state, folder)),
    ...unusedExceptions(states, folder),
  ]);
}
