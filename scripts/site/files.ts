/** The files of the site, made from the compiled components. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { translatedLanguages } from '../preview/plugins/words.ts';
import { trustedUrls } from '../preview/trustedUrls.ts';
import { ROOT } from '../support/project.ts';
import { DESIGN_SYSTEM, DESIGN_SYSTEM_STYLES } from './lean.ts';
import { pageOf } from './page.ts';
import { siteScripts } from './script.ts';
import { type Part, sizesOf, type SizedPart, type Sizes } from './sizes.ts';

const MODULES = join(ROOT, 'node_modules');
const STYLES = 'slds2.css';
const SITE_STYLES = 'site.css';

/** What the site gives away besides the wizard, with its terms. */
const LICENSES: Readonly<Record<string, string>> = {
  'Sync Readiness': join(ROOT, 'LICENSE'),
  'Lightning Web Components': join(MODULES, '@lwc', 'engine-dom', 'LICENSE.md'),
  'Lightning base components': join(MODULES, 'lightning-base-components', 'LICENSE.txt'),
  'Salesforce Lightning Design System 2': join(DESIGN_SYSTEM, 'LICENSE.txt'),
};

function licenses(): string {
  return Object.entries(LICENSES)
    .map(([name, file]) => `${name}\n${'='.repeat(name.length)}\n\n${readFileSync(file, 'utf8').trim()}\n`)
    .join('\n\n');
}

interface Site {
  /** Contents by path, with `/` between folders. */
  readonly files: ReadonlyMap<string, string | Buffer>;
  readonly sizes: Sizes;
}

/**
 * Makes the site; the components must be compiled.
 * @param release the address of the page with the release files; null: no link
 */
export async function makeSite(release: string | null): Promise<Site> {
  const scripts = await siteScripts();
  const styles = readFileSync(DESIGN_SYSTEM_STYLES, 'utf8');
  const siteStyles = readFileSync(join(ROOT, 'scripts', 'site', 'pages', SITE_STYLES), 'utf8');
  const addressesOf = (...parts: readonly Part[]): string[] =>
    scripts.filter(({ part }) => parts.includes(part)).map(({ name }) => `./${name}`);
  const page = pageOf({
    script: addressesOf('own')[0] ?? '',
    imports: addressesOf('engine', 'base'),
    styles: STYLES,
    siteStyles: SITE_STYLES,
    connect: trustedUrls(),
    languages: translatedLanguages(),
    release,
  });
  const sized: { part: SizedPart; content: string }[] = [
    ...scripts.map(({ part, code }) => ({ part, content: code })),
    { part: 'own', content: siteStyles },
    { part: 'styles', content: styles },
  ];
  const files = new Map<string, string | Buffer>([
    ['index.html', page],
    ...scripts.map(({ name, code }): [string, string] => [name, code]),
    [SITE_STYLES, siteStyles],
    [STYLES, styles],
    ['LICENSES.txt', licenses()],
    // GitHub Pages would leave out some files otherwise.
    ['.nojekyll', ''],
  ]);
  return { files, sizes: sizesOf(sized) };
}

/** @param folder absolute; what was in it before is deleted */
export function writeSite({ files }: Site, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
