/** What an admin does in the wizard, in the admin's terms. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Answers } from 'c/syncFacts';

/** The heading of the screen that is open. */
export function heading(page: Page): Locator {
  return page.locator('[data-screen] h2').first();
}

/** Waits for a screen by its heading. */
export async function sees(page: Page, title: string | RegExp): Promise<void> {
  await expect(heading(page).filter({ hasText: title })).toBeVisible();
}

/** Chooses an answer by its label. */
export async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('radio', { name: label }).check();
}

/** Goes on to the next screen, or tries to. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Next/ }).click();
}

/** Goes on from the block date over the options to the plan. */
export async function toPlan(page: Page): Promise<void> {
  await goOn(page);
  await sees(page, 'Your options');
  await goOn(page);
  await sees(page, 'Your plan');
}

/** Goes back from the plan to the options. */
export async function toOptions(page: Page): Promise<void> {
  await page.locator('c-sync-plan-screen').getByRole('button', { name: 'Your options' }).click();
  await sees(page, 'Your options');
}

/** Goes back to the screen before. */
export async function goBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Back', exact: true }).click();
}

/** Answers one question after the other, each by its label, and goes on after each. */
export async function answers(page: Page, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    await choose(page, label);
    const before = await heading(page).innerText();
    await goOn(page);
    await expect(heading(page).filter({ hasNotText: before })).toBeVisible();
  }
}

/** The title of the verdict that stands on the screen. */
export function verdict(page: Page): Locator {
  return page.locator('c-sync-verdict .title');
}

/** Asserts the name and standing of the options that are open, in the order in which they stand. */
export async function assertOpenOptions(page: Page, expected: readonly string[]): Promise<void> {
  const shown = async (): Promise<string[]> => {
    const standings = await page.locator('c-sync-options .open .standing').allInnerTexts();
    const names = await page.locator('c-sync-options .open .name').allInnerTexts();
    return standings.map((standing, index) => `${standing}: ${names[index] ?? ''}`);
  };
  await expect.poll(shown).toEqual(expected);
}

/** The titles of the plan's tasks, in order. */
export function tasks(page: Page): Locator {
  return page.locator('c-sync-tasks .title');
}

/** Chooses what is taken along in a form that is not text on the clipboard. */
async function exportAs(
  page: Page,
  item: 'Print' | 'Calendar' | 'Tasks as CSV' | 'Copy a link',
): Promise<void> {
  await page.getByRole('button', { name: /^Export/ }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Downloads from the menu of the plan. @returns what is in the file */
export async function downloaded(page: Page, item: 'Calendar' | 'Tasks as CSV'): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), exportAs(page, item)]);
  return readFile(await download.path(), 'utf8');
}

/** Copies by a button or the menu of the plan. @returns what was copied */
export async function copied(page: Page, what: 'Copy as text' | 'Copy a link'): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  if (what === 'Copy a link') await exportAs(page, what);
  else await page.getByRole('button', { name: what }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The parameters of a link with answers. */
export function linkWith(answers: Answers): Record<string, string> {
  return Object.fromEntries(Object.entries(answers).map(([question, answer]) => [`c__${question}`, answer]));
}

/** Labels of the answers that most journeys give. */
export const LIGHTNING_SYNC = 'Yes, we use Lightning Sync';
export const NEW_TO_SYNC = 'No, we are new to syncing';
export const EXCHANGE_ONLINE = 'Exchange Online (Microsoft 365)';
export const EXCHANGE_SERVER = 'Exchange Server, run by your company';
/** The title of the rare cases, the answer that nearly everybody gives, and what opens the questions. */
export const RARE_CASES = 'Does one of these apply to you?';
export const NONE_OF_THESE = 'None of these';
export const ONE_OF_THESE = 'One of these, or I don’t know';
export const WORLDWIDE = 'Worldwide, GCC included';
export const STANDARD_ORG = 'No, a standard org';
export const OAUTH = 'OAuth 2.0';
export const SERVICE_ACCOUNT = 'Service account';
