/** What every screen must bear: no wider than the page, accessible; with a picture to look at. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { BUILD } from '../../../scripts/support/project.ts';
import { axe } from './axe.ts';

/** How many pixels the page is wider than what shows of it. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * Fails if the page scrolls sideways or axe finds a violation. Writes the whole page to
 * `build/screenshots/<project>-<name>.png`.
 */
export async function inspect(page: Page, name: string): Promise<void> {
  await expect.poll(() => overflow(page), `${name} is wider than the page`).toBe(0);
  const path = join(BUILD, 'screenshots', `${test.info().project.name}-${name}.png`);
  await page.screenshot({ path, fullPage: true });
  await axe(page);
}
