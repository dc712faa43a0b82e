/** The site's script: the preview's bundle with what needs an org left out, in one file for each part, minified. */
import { join } from 'node:path';
import { minify } from 'terser';
import { bundle } from '../preview/bundle.ts';
import { languageOfModule } from '../preview/plugins/words.ts';
import { bundles, PACKAGE, ROOT } from '../support/project.ts';

const SITE = join(ROOT, 'scripts', 'site');

/** Where a script comes from; each has a file of its own. */
export type Part = 'own' | 'words' | 'base' | 'engine';

/** Parts of the wizard that cannot do anything without an org, and what stands in their place. */
const NEEDS_ORG: Readonly<Record<string, string>> = {
  syncOrgDomains: join(SITE, 'lwc', 'absent', 'absent.ts'),
  syncChanges: join(SITE, 'lwc', 'absent', 'absent.ts'),
  syncSave: join(SITE, 'lwc', 'absent', 'absent.ts'),
  syncSavedList: join(SITE, 'lwc', 'absent', 'absent.ts'),
  syncSaved: join(SITE, 'lwc', 'absent', 'absent.ts'),
  syncUserChoice: join(SITE, 'lwc', 'absent', 'absent.ts'),
  syncTaskLook: join(SITE, 'lwc', 'absent', 'absent.ts'),
  syncTaskUsers: join(SITE, 'lwc', 'absent', 'absent.ts'),
  syncUserPages: join(SITE, 'lwc', 'absent', 'absent.ts'),
  syncLink: join(SITE, 'lwc', 'link', 'link.ts'),
};

/** @throws where the wizard no longer has a part that is to be replaced */
function replacements(): Map<string, string> {
  const folders = new Map(bundles().map(({ name, folder }) => [name, folder]));
  const unknown = Object.keys(NEEDS_ORG).filter((name) => !folders.has(name));
  if (unknown.length > 0)
    throw new Error(`The site replaces what the wizard does not have: ${unknown.join(', ')}.`);
  return new Map([
    ...Object.entries(NEEDS_ORG).map(([name, file]): [string, string] => [`c/${name}`, file]),
    ['site/webLink', join(folders.get('syncLink') ?? '', 'syncLink.js')],
  ]);
}

/** What the base components ask of the platform goes with them, so that no two files import each other. */
function partOf(file: string): Part {
  if (languageOfModule(file) !== undefined) return 'words';
  const id = file.replaceAll('\\', '/');
  if (/node_modules\/(@lwc|lwc)\//.test(id)) return 'engine';
  if (/node_modules\/lightning-base-components\//.test(id)) return 'base';
  return /platform:@salesforce\/(i18n|client)\/|preview\/platform\/(i18n|client)\.ts$/.test(id)
    ? 'base'
    : 'own';
}

/** A script of the site. */
interface SiteScript {
  readonly part: Part;
  readonly name: string;
  readonly code: string;
}

const NAMES: Readonly<Record<Part, string>> = {
  own: 'wizard',
  words: 'words',
  base: 'base',
  engine: 'engine',
};

/** Sorts modules into a file for each part, as Rollup asks for it. */
export function manualChunks(id: string): string | undefined {
  const part = partOf(id);
  if (part === 'words') return `${NAMES.words}-${languageOfModule(id) ?? ''}`;
  return part === 'own' ? undefined : NAMES[part];
}

/** @param scripts by file name */
export async function minifyAll(scripts: ReadonlyMap<string, string>): Promise<SiteScript[]> {
  const minified = [...scripts].map(async ([name, code]): Promise<SiteScript> => {
    const part =
      (['words', 'base', 'engine'] as const).find((each) => name.startsWith(`${NAMES[each]}-`)) ?? 'own';
    // Licences are in a file beside the scripts.
    const result = await minify(code, {
      module: true,
      ecma: 2020,
      compress: { passes: 2 },
      format: { comments: false },
    });
    return { part, name, code: result.code ?? '' };
  });
  return Promise.all(minified);
}

/**
 * Bundles the wizard, which is compiled, for the site.
 * @returns the files, the page's own first; each name has a hash of the content in it
 */
export async function siteScripts(): Promise<SiteScript[]> {
  const { scripts } = await bundle({
    source: PACKAGE,
    component: 'syncReadiness',
    mode: 'production',
    entry: join(SITE, 'pages', 'site.ts'),
    replaced: replacements(),
    output: { entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js', manualChunks },
    warn: (message) => console.warn(message),
  });
  return minifyAll(scripts);
}
