/** Pictures of screens, for people to look at. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BUILD } from '../../../scripts/support/project.ts';

/** Writes the whole page to `build/screenshots/<name>.png`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(BUILD, 'screenshots', `${name}.png`), fullPage: true });
}
