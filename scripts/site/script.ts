/** The site's script: the preview's bundle with what needs an org left out, in one file for each part, minified. */
import { basename, join } from 'node:path';
import { minify } from 'terser';
import { labelUse } from '../check/labelUse.ts';
import { bundle } from '../preview/bundle.ts';
import { languageOfModule } from '../preview/plugins/words.ts';
import { bundles, PACKAGE, ROOT } from '../support/project.ts';
import { leaner } from './lean.ts';
import type { Part } from './sizes.ts';

const SITE = join(ROOT, 'scripts', 'site');

const ABSENT = join(SITE, 'lwc', 'absent', 'absent.ts');
const IN_PLACE = join(SITE, 'inPlace');

/** Parts of the wizard that cannot do anything without an org, and what stands in their place: components, and files. */
const NEEDS_ORG: Readonly<Record<string, string>> = {
  'c/syncOrgDomains': ABSENT,
  'c/syncChanges': ABSENT,
  'c/syncPermissionNotice': ABSENT,
  'c/syncSave': ABSENT,
  'c/syncSavedList': ABSENT,
  'c/syncSaved': ABSENT,
  'c/syncTaskLook': ABSENT,
  'c/syncTaskUsers': ABSENT,
  'c/syncUserChoice': ABSENT,
  'c/syncUserCount': ABSENT,
  'c/syncUserPages': ABSENT,
  'c/syncLink': join(SITE, 'lwc', 'link', 'link.ts'),
  'syncEvidenceStore/merge': join(IN_PLACE, 'merge.ts'),
  'syncEvidenceStore/orgDomains': join(IN_PLACE, 'orgDomains.ts'),
  'syncFlow/changes': join(IN_PLACE, 'changes.ts'),
  'syncFlow/inOrg': join(IN_PLACE, 'inOrg.ts'),
};

/** @throws where the wizard no longer has a part that is to be replaced */
function replacements(): Map<string, string> {
  const scripts = new Map(
    bundles().flatMap(({ name, files }) => {
      const own = files.filter((file) => file.endsWith('.ts'));
      return own.map((file): [string, string] => {
        const part = basename(file, '.ts');
        return [part === name ? `c/${name}` : `${name}/${part}`, file.replace(/\.ts$/, '.js')];
      });
    }),
  );
  const unknown = Object.keys(NEEDS_ORG).filter((name) => !scripts.has(name));
  if (unknown.length > 0)
    throw new Error(`The site replaces what the wizard does not have: ${unknown.join(', ')}.`);
  return new Map([...Object.entries(NEEDS_ORG), ['site/webLink', scripts.get('c/syncLink') ?? '']]);
}

/** The labels that some part of the site shows. */
function labelsShown(): ReadonlySet<string> {
  const isLeftOut = (name: string): boolean => NEEDS_ORG[`c/${name}`] === ABSENT;
  const isSetup = (folder: string): boolean => folder.startsWith(join(PACKAGE, 'setup'));
  const kept = bundles().filter(({ name, folder }) => !isLeftOut(name) && !isSetup(folder));
  return labelUse(PACKAGE, kept).used;
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
    const result = await minify(leaner(code, part), {
      module: true,
      ecma: 2020,
      compress: { passes: 3 },
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
    labels: labelsShown(),
    output: { entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js', manualChunks },
    warn: (message) => console.warn(message),
  });
  return minifyAll(scripts);
}
