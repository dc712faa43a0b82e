/** Pictures of screens, for people to look at. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BUILD } from '../../../scripts/support/project.ts';
import { axe } from './axe.ts';

/** Writes the whole page to `build/screenshots/<name>.png`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(BUILD, 'screenshots', `${name}.png`), fullPage: true });
}

/** Fails where the screen is wider than the page or not accessible; takes its picture. */
export async function inspect(page: Page, name: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(overflow, 0, `${name} is ${overflow} px wider than the page`);
  await screenshot(page, name);
  await axe(page);
}
