/** The package's components, read from its source by the library that `sf` itself uses. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ComponentSet, type SourceComponent } from '@salesforce/source-deploy-retrieve';
import { apiVersion, ROOT } from '../support/project.ts';

/** Where the package stands in the project; every org takes it. */
export const PACKAGE_PATH = join('force-app', 'main');

/**
 * Every component of the package, tests, TypeScript and translations left out.
 * @param root the Salesforce project's folder
 */
export function components(root: string = ROOT): ComponentSet {
  const set = ComponentSet.fromSource(join(root, PACKAGE_PATH));
  set.sourceApiVersion = apiVersion(root);
  return set;
}

/** The language of a translation: `de` of `de` and of `Sync_Task__c-de`. */
function languageOf({ fullName }: SourceComponent): string {
  return fullName.slice(fullName.lastIndexOf('-') + 1);
}

/**
 * The translations, each language by itself: an org takes those of the languages that it has on.
 * @param root the Salesforce project's folder
 * @returns by language, such as `de` or `pt_BR`, sorted; none where the project has no translations
 */
export function translationComponents(root: string = ROOT): ReadonlyMap<string, readonly SourceComponent[]> {
  const folder = join(root, 'force-app', 'translations');
  const found = new Map<string, SourceComponent[]>();
  for (const component of existsSync(folder) ? ComponentSet.fromSource(folder).getSourceComponents() : []) {
    const language = languageOf(component);
    found.set(language, [...(found.get(language) ?? []), component]);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same as paths from the project's folder: an object's translation is a folder. */
export function translationPaths(root: string = ROOT): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...translationComponents(root)].map(([language, found]) => [
      language,
      found
        .flatMap(({ content, xml }) => content ?? xml ?? [])
        .map((path) => relative(root, path))
        .sort(),
    ]),
  );
}
