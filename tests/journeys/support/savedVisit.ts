/** A visit to what is saved: what has changed since, refused, changed in another tab, and no longer understood. */
import { expect } from '@playwright/test';
import { setAccess } from './saved.ts';
import { press, unfold, type Visitor } from './visitor.ts';

export async function visitSaved(visitor: Visitor): Promise<void> {
  const { page, look } = visitor;
  const ticks = page.locator('c-sync-tasks input[type=checkbox]');
  await page.locator('c-sync-saved-list button.open').nth(2).click();
  await page.locator('c-sync-changes').waitFor();
  await unfold(visitor);
  await look('changes');
  await setAccess(page, 'read');
  await ticks.first().check();
  await press(visitor, 'Save changes');
  await expect(page.locator('c-sync-error-panel').getByRole('alert')).not.toBeEmpty();
  await look('refused');
  await press(visitor, 'Saved assessments');
  await page.locator('c-sync-saved-list button.open').first().click();
  await page.locator('c-sync-saved-list .asks').waitFor();
  await look('list');
  await press(visitor, 'Back to this assessment');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator('c-sync-tasks input[type=checkbox]').nth(2).click();
  await page.locator('c-sync-draft-notice .box').waitFor();
  await other.close();
  await look('other-tab');
  const useless = '{"version":1,"answers":{"usage":"none"}}';
  await page.evaluate((draft) => localStorage.setItem('sync-readiness/draft', draft), useless);
  await page.reload();
  await expect(page.locator('c-sync-readiness .notice')).toBeVisible();
  await look('no-draft');
}
