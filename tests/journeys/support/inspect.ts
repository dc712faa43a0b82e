/** What every screen must bear: no wider than the page, accessible. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { BUILD } from '../../../scripts/support/project.ts';
import { axe } from './axe.ts';

/** How many pixels the page is wider than what shows of it. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function photograph(page: Page, name: string): Promise<void> {
  if (process.env['PICTURES'] === undefined) return;
  const path = join(BUILD, 'screenshots', `${test.info().project.name.split('-')[0]}-${name}.png`);
  await page.screenshot({ path, fullPage: true });
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
  await photograph(page, name);
  await axe(page, options);
}

/** A phone's, a tablet's and a wide screen's. */
const WIDTHS = [360, 768, 1280] as const;

/** Fails if the page scrolls sideways at a width; leaves it at the last one. With `PICTURES`, as `inspect`. */
export async function inspectWidths(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: page.viewportSize()?.height ?? 900 });
    await expect.poll(() => overflow(page), `${name} is wider than ${width} pixels`).toBe(0);
    await photograph(page, `${name}-${width}`);
  }
}
