/** What the site's scripts can do without, since the page has this engine and this design system, and no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/project.ts';
import type { Part } from './sizes.ts';

/** The design system of the page: its package, and its style sheet. */
export const DESIGN_SYSTEM = join(ROOT, 'node_modules', '@salesforce-ux', 'design-system-2');
export const DESIGN_SYSTEM_STYLES = join(DESIGN_SYSTEM, 'dist', 'css', 'bundled', 'slds2.cosmos.css');

/**
 * What a compiled template says of its styles: an empty list, two marks for its elements, the second for an older engine,
 * and its style sheets, if it has any, to be put into the list.
 */
const STYLES_OF_TEMPLATE =
  /^(\w[\w$]*)\.stylesheets = \[\];\n\1\.stylesheetToken = .*\n\1\.legacyStylesheetToken = .*\n(?:if \((\w[\w$]*)\) \{\n.*\n\}\n)?(?!if )/gm;

/** The same in short. Its mark is a hash, which does not compress: a number does as well. */
function withShortStyles(code: string, part: Part): string {
  let count = 0;
  return code.replaceAll(STYLES_OF_TEMPLATE, (_, template: string, sheets?: string) => {
    if (sheets === undefined) return '';
    count += 1;
    return `${template}.stylesheets = ${sheets};\n${template}.stylesheetToken = "lwc-${part}${count}";\n`;
  });
}

/** A hook of the design system, and what counts where the design system does not have it. */
const HOOK = /var\((--slds-g-[\w-]+), [^()]*\)/g;

function withoutFallbacks(code: string): string {
  const styles = readFileSync(DESIGN_SYSTEM_STYLES, 'utf8');
  const known = new Set([...styles.matchAll(/(--slds-g-[\w-]+)\s*:/g)].map(([, hook]) => hook));
  return code.replaceAll(HOOK, (written, hook: string) => (known.has(hook) ? `var(${hook})` : written));
}

/** A script, bundled and not yet minified, without them. */
export function leaner(code: string, part: Part): string {
  return part === 'own' ? withoutFallbacks(withShortStyles(code, part)) : withShortStyles(code, part);
}
