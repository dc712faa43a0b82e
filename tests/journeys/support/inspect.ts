/** What every screen must bear: no wider than the page, accessible. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { BUILD } from '../../../scripts/support/project.ts';
import { axe } from './axe.ts';

/** How many pixels the page is wider than what shows of it. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * Fails if the page scrolls sideways or axe finds a violation. With `PICTURES` in the environment, writes the whole page
 * to `build/screenshots/slds<version>-<name>.png`, for people to look at.
 * @param options of axe
 */
export async function inspect(
  page: Page,
  name: string,
  options?: { readonly contrast: boolean },
): Promise<void> {
  await expect.poll(() => overflow(page), `${name} is wider than the page`).toBe(0);
  if (process.env['PICTURES'] !== undefined) {
    const path = join(BUILD, 'screenshots', `${test.info().project.name.split('-')[0]}-${name}.png`);
    await page.screenshot({ path, fullPage: true });
  }
  await axe(page, options);
}
