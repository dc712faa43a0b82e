/** How the wizard's page looks, as its address says: design system, theme, direction. */
import { STYLESHEETS, type Slds } from './assets.ts';

/** Colour schemes of SLDS 2; `system` follows the browser. SLDS 1 has only the light one. */
const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

/** Which way a line of text runs. */
const DIRECTIONS = ['ltr', 'rtl'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Everything about the look that the address decides. */
export interface Look {
  readonly slds: Slds;
  readonly theme: Theme;
  readonly dir: Direction;
}

function valueAmong<Value extends string>(
  values: readonly Value[],
  given: string | null,
  usual: Value,
): Value {
  return values.find((value) => value === given) ?? usual;
}

/**
 * @param query of the page's address, such as `slds=2&theme=dark&dir=rtl`; what is missing or unknown falls back to
 *   SLDS 2, light, left to right
 */
export function readLook(query: URLSearchParams): Look {
  return {
    slds: valueAmong(Object.keys(STYLESHEETS) as Slds[], query.get('slds'), '2'),
    theme: valueAmong(THEMES, query.get('theme'), 'light'),
    dir: valueAmong(DIRECTIONS, query.get('dir'), 'ltr'),
  };
}
