/** A browser whose storage is full, or forbidden: the admin is told, and comes to the plan and away with it all the same. */
import type { Page } from '@playwright/test';
import { answers, copied, LIGHTNING_SYNC, sees, STANDARD_ORG, tasks, toPlan } from './support/admin.ts';
import { axe } from './support/axe.ts';
import { saved, savedButton } from './support/saved.ts';
import { expect, test } from './support/test.ts';

const TODAY = '2026-11-22';
const GOOGLE = 'Google Workspace';
const TOLD = /^This browser cannot keep your answers/;

/** Fills the storage of the page's host to its last character. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(() => {
    let piece = 'x'.repeat(1 << 20);
    for (let count = 0; piece.length > 0; count += 1) {
      try {
        localStorage.setItem(`filler ${count}`, piece);
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
        piece = piece.slice(0, piece.length / 2);
      }
    }
  });
}

async function empty(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.clear());
}

test('full: it is told once, nothing on the page is lost, and it is kept again once there is room', async ({
  open,
}) => {
  const page = await open({ day: TODAY });
  await fill(page);
  await answers(page, LIGHTNING_SYNC, GOOGLE);
  await expect(page.getByText(TOLD)).toBeVisible();
  await axe(page);
  await page.locator('c-sync-draft-notice').getByRole('button').click();
  await answers(page, STANDARD_ORG);
  await toPlan(page);
  await expect(page.getByText(TOLD)).toHaveCount(0);
  await savedButton(page, 'Save').click();
  await expect(saved(page).getByText(/^Saved as/)).toHaveCount(0);
  await expect(tasks(page)).not.toHaveCount(0);
  expect(await copied(page, 'Copy as text')).toContain('Google');
  await empty(page);
  await page.locator('c-sync-tasks input').first().check();
  await page.reload();
  await sees(page, 'Your plan');
  await expect(page.locator('c-sync-tasks input').first()).toBeChecked();
});

test('forbidden: it is told, and the wizard goes on to the plan without it', async ({ open, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  const page = await open({ day: TODAY });
  await answers(page, LIGHTNING_SYNC, GOOGLE, STANDARD_ORG);
  await expect(page.getByText(TOLD)).toBeVisible();
  await toPlan(page);
  await expect(tasks(page)).not.toHaveCount(0);
  expect(await copied(page, 'Copy as text')).toContain('Google');
  await page.reload();
  await sees(page, 'Do you sync with Lightning Sync today?');
});
