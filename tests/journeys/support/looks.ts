/** The ways in which a screen is looked at, switched on the page as it stands: its width, theme, direction, forced colours. */
import { type Page, test } from '@playwright/test';
import type { Direction, Theme } from '../../../scripts/preview/look.ts';
import { inspect } from './inspect.ts';

interface Look {
  /** In the names of its pictures. */
  readonly name: string;
  /** Of the page, in pixels. */
  readonly width: number;
  readonly theme?: Theme;
  readonly dir?: Direction;
  readonly forced?: true;
  /** Where an earlier look has the same colours, their contrast is not measured again. */
  readonly contrast?: false;
}

interface Looks {
  /** What every screen must bear. */
  readonly widths: readonly Look[];
  /** What the screens must bear between them. */
  readonly others: readonly Look[];
}

const forcedColours = (width: number): Look => ({ name: 'forced', width, forced: true });

const WIDE = { name: 'wide', width: 1280 };
const TABLET = { name: 'tablet', width: 768, contrast: false } as const;
const PHONE = { name: 'phone', width: 360 };

/**
 * By project. Version 1 of the design system has no themes; on a wide screen of version 2, the journeys in other languages meet
 * the dark theme and the other direction.
 */
const LOOKS: Readonly<Record<string, Looks>> = {
  'slds2-wide': {
    widths: [WIDE, TABLET],
    others: [{ name: '1920', width: 1920, contrast: false }, forcedColours(WIDE.width)],
  },
  // 320 pixels are what 1280 leave at 400 % zoom.
  'slds2-phone': {
    widths: [PHONE],
    others: [
      { name: '320', width: 320, contrast: false },
      { name: 'dark', width: PHONE.width, theme: 'dark' },
      { name: 'rtl', width: PHONE.width, dir: 'rtl', contrast: false },
      forcedColours(PHONE.width),
    ],
  },
  'slds1-wide': { widths: [WIDE, TABLET, PHONE], others: [] },
};

async function show(page: Page, { width, theme = 'light', dir = 'ltr', forced }: Look): Promise<void> {
  await page.setViewportSize({ width, height: page.viewportSize()?.height ?? 900 });
  await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
  await page.evaluate(
    ([scheme, direction]) => {
      document.documentElement.className = `slds-color-scheme--${scheme}`;
      document.documentElement.dir = direction;
      // Colours half-way to the new ones are nobody's fault.
      for (const animation of document.getAnimations())
        if (animation instanceof CSSTransition) animation.finish();
    },
    [theme, dir] as const,
  );
}

/**
 * Inspects the screen in the looks of the project, and leaves it in the look that it had.
 * @param extent the widths only, or all
 */
export async function lookAround(page: Page, name: string, extent: 'widths' | 'all' = 'all'): Promise<void> {
  const looks = LOOKS[test.info().project.name];
  if (looks === undefined) throw new Error(`No looks are known of ${test.info().project.name}.`);
  for (const look of extent === 'all' ? [...looks.widths, ...looks.others] : looks.widths) {
    await show(page, look);
    await inspect(page, `${look.name}-${name}`, { contrast: look.contrast ?? true });
  }
  const [usual] = looks.widths;
  if (usual !== undefined) await show(page, usual);
}
