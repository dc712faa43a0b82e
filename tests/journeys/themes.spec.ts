/** What can be seen in forced colours; and no word so long that it widens a page. */
import type { Locator, Page } from '@playwright/test';
import { ONLINE } from '../unit/answers.ts';
import { linkWith, sees } from './support/admin.ts';
import { overflow } from './support/inspect.ts';
import { openFromStart, renameAll, save, saved } from './support/saved.ts';
import { expect, type Open, test } from './support/test.ts';

const DAY = '2026-11-22';
const ANSWERS = linkWith({ ...ONLINE, connectionMethod: 'serviceAccount', ewsAccess: 'unset' });

/** How many colours the browser draws where an element stands: one is nothing to be seen. */
async function coloursOf(page: Page, element: Locator): Promise<number> {
  const picture = `data:image/png;base64,${(await element.screenshot()).toString('base64')}`;
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('The browser has no canvas.');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, picture);
}

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  async function blockDate(open: Open): Promise<Page> {
    const page = await open({ day: DAY, query: ANSWERS });
    await page.getByRole('navigation').getByRole('button', { name: 'Block date' }).click();
    await sees(page, 'When is your sync blocked?');
    return page;
  }

  test('bars of the time line and marks of the path can be seen', async ({ open }) => {
    const page = await blockDate(open);
    const bars = page.locator('c-sync-timeline .bar');
    const marks = page.locator('c-sync-path .marker_answered lightning-icon');
    const icon = page.locator('c-sync-verdict lightning-icon');
    await expect(bars).not.toHaveCount(0);
    await expect(marks).not.toHaveCount(0);
    for (const each of [...(await bars.all()), ...(await marks.all()), icon])
      expect(await coloursOf(page, each)).toBeGreaterThan(1);
  });

  test('the current step and the chosen answer have a stronger line', async ({ open }) => {
    const page = await blockDate(open);
    await expect(page.locator('.marker_current')).toHaveCSS('border-top-width', '4px');
    await expect(page.locator('.choice').filter({ has: page.locator(':checked') })).toHaveCSS(
      'border-top-width',
      '2px',
    );
  });
});

const LONG = 'x'.repeat(300);

test('a long word of the org breaks, on a narrow page and a wide one', async ({ open }) => {
  const page = await open({ day: DAY });
  await openFromStart(page, 2);
  await page.locator('c-sync-tasks input').first().check();
  await save(page, 'Save changes');
  await renameAll(page, LONG);
  await expect(saved(page).getByText(LONG).first()).toBeVisible();
  // 320 pixels are what 1280 leave at 400 % zoom.
  for (const width of [320, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => overflow(page), `${width} pixels`).toBe(0);
  }
});
