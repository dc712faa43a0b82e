/** What every screen must bear: no wider than the page, accessible; with a picture to look at. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from './axe.ts';
import { screenshot } from './screenshot.ts';

/** Fails if the page scrolls sideways or axe finds a violation; writes the picture `<name>.png`. */
export async function inspect(page: Page, name: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(overflow, 0, `${name} is ${overflow} px wider than the page`);
  await screenshot(page, name);
  await axe(page);
}
