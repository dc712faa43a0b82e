/** The files that the pages load from disk: style sheets of the design systems, style sheets and
 * scripts of the preview itself. They need no build, so they also work while one fails. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { ROOT } from '../support/project.ts';
import { stripTypes } from './plugins/typescript.ts';

const DESIGN_SYSTEMS = join(ROOT, 'node_modules', '@salesforce-ux');

// Maps: a name out of an address must not find what every object inherits.
const FOLDERS: ReadonlyMap<string, string> = new Map([
  ['slds1', join(DESIGN_SYSTEMS, 'design-system', 'assets')],
  ['slds2', join(DESIGN_SYSTEMS, 'design-system-2', 'dist')],
  ['pages', join(ROOT, 'scripts', 'preview', 'pages')],
]);

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ts', 'text/javascript; charset=utf-8'],
]);

/** A style sheet's address by the design system's version. */
export const STYLESHEETS = {
  '1': '/slds1/styles/salesforce-lightning-design-system.min.css',
  '2': '/slds2/css/bundled/slds2.cosmos.css',
} as const;

/** A version of the Salesforce Lightning Design System. */
export type Slds = keyof typeof STYLESHEETS;

/** A file's content with its media type. */
interface Asset {
  readonly type: string;
  readonly body: string | Buffer;
}

/**
 * @param path of the address, decoded, such as `/pages/wizard.css`
 * @returns null for anything that is not a style sheet, script or picture in one of the known folders
 */
export function assetAt(path: string): Asset | null {
  const [, name = '', ...rest] = path.split('/');
  const folder = FOLDERS.get(name);
  const type = TYPES.get(extname(path));
  if (folder === undefined || type === undefined) return null;
  const file = normalize(join(folder, ...rest));
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return null;
  const body = readFileSync(file);
  return { type, body: file.endsWith('.ts') ? stripTypes(body.toString()) : body };
}
