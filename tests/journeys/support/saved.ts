/** What an admin does with assessments that are kept in the org. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { goOn, sees, toOptions } from './admin.ts';
import { momentOf } from './test.ts';

/** How far the assessment is saved, beside the plan's title. */
export function saved(page: Page): Locator {
  return page.locator('c-sync-save');
}

/** The saved assessments: the newest on the first screen, all of them in their own place. */
export function savedList(page: Page): Locator {
  return page.locator('c-sync-saved-list');
}

/** Opens the place of the saved assessments. */
export async function showList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Saved assessments' }).click();
  await expect(savedList(page).getByRole('heading', { name: 'Saved assessments' })).toBeFocused();
}

/** Goes back from there to what is open. */
export async function hideList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Back to this assessment' }).click();
}

/** A button beside the plan's title. */
export function savedButton(page: Page, name: string): Locator {
  return saved(page).getByRole('button', { name, exact: true });
}

/** The page closed, and another opened in the same browser on a later day. */
export async function comeBack(page: Page, day: string): Promise<Page> {
  const context = page.context();
  await context.clock.setSystemTime(momentOf(day));
  const next = await context.newPage();
  await next.goto(page.url());
  await page.close();
  await next.locator('c-sync-readiness').waitFor();
  return next;
}

/** The records stay where they are: what is kept in this browser alone is gone. */
export async function asInAnotherBrowser(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.removeItem('sync-readiness/draft'));
  await page.reload();
  await sees(page, 'Do you sync with Lightning Sync today?');
}

/** What the signed-in user may do with saved assessments, from the next reload on. */
export async function setAccess(page: Page, access: 'none' | 'read'): Promise<void> {
  await page.evaluate((value) => localStorage.setItem('sync-readiness/sample-org/access', value), access);
}

/** What has changed since the assessment was saved. */
export function changes(page: Page): Locator {
  return page.locator('c-sync-changes');
}

/** Goes from the plan to the options, chooses one in place of the recommended one, and comes back to its plan. */
export async function pick(page: Page, option: string): Promise<void> {
  await toOptions(page);
  await page.getByRole('button', { name: `Choose this one: ${option}` }).click();
  await goOn(page);
  await sees(page, 'Your plan');
  await expect(page.getByText(`Your choice: ${option}`)).toBeVisible();
}

/** Saves, and waits until all of it is kept. */
export async function save(page: Page, label: 'Save' | 'Save changes'): Promise<void> {
  await savedButton(page, label).click();
  await expect(saved(page).getByText(/^Saved as SA-/)).toBeVisible();
  await expect(saved(page).getByText('You have changes that are not saved.')).toHaveCount(0);
}

/** What the org keeps of the evidence of the assessment that was saved last as a new one. */
export async function keptEvidence(page: Page): Promise<string | null> {
  const org = await page.evaluate(() => localStorage.getItem('sync-readiness/sample-org'));
  const { rows } = JSON.parse(org ?? '') as { rows: Record<string, { Evidence__c: string | null }[]> };
  return rows['Sync_Assessment__c']?.at(-1)?.Evidence__c ?? null;
}

/** Goes on from the first question with one that is saved; the last saved has index 0. */
export async function openFromStart(page: Page, index: number): Promise<void> {
  await savedList(page)
    .getByRole('button', { name: /^Continue / })
    .nth(index)
    .click();
}

/** Gives every user and every record of the org this name. Something must be saved before. */
export async function renameAll(page: Page, name: string): Promise<void> {
  await page.evaluate((word) => {
    const key = 'sync-readiness/sample-org';
    const org = localStorage.getItem(key) ?? '';
    const names = /"Name":"[^"]*"/g;
    if (!names.test(org)) throw new Error('The sample org has no names.');
    localStorage.setItem(
      key,
      org.replaceAll(names, () => `"Name":${JSON.stringify(word)}`),
    );
  }, name);
  await page.reload();
}
