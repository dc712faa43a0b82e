/** The options side by side: opened and chosen from by keyboard, with what is closed on its day, on every screen. */
import type { Locator, Page } from '@playwright/test';
import { ONLINE } from '../unit/answers.ts';
import { goOn, linkWith, sees, tasks, toOptions } from './support/admin.ts';
import { lookAround } from './support/looks.ts';
import { expect, type Open, test } from './support/test.ts';

const ANSWERS = linkWith({
  ...ONLINE,
  connectionMethod: 'serviceAccount',
  ewsAccess: 'unset',
  rollout: 'oneConsent',
});
const TODAY = '2026-11-22';
const SERVICE_ACCOUNT = 'Einstein Activity Capture, service account OAuth 2.0';
const RBAC = 'Einstein Activity Capture, chosen groups or roles';
const ONE_CONSENT = 'Einstein Activity Capture, one consent for everybody';

/** The options of these answers, on a day. */
async function options(open: Open, day: string): Promise<Page> {
  const page = await open({ day, query: ANSWERS });
  await sees(page, 'Your options');
  return page;
}

const comparison = (page: Page): Locator => page.getByRole('table').filter({ hasText: 'Who consents?' });

/** The head of an option's column. */
const column = (page: Page, option: string): Locator =>
  comparison(page).locator('thead .name').getByText(option, { exact: true });

test('opened, and another option chosen and given back, by keyboard: the plan follows', async ({ open }) => {
  const page = await options(open, TODAY);
  const planned = async (): Promise<string[]> => {
    await goOn(page);
    await sees(page, 'Your plan');
    const titles = await tasks(page).allInnerTexts();
    await toOptions(page);
    return titles;
  };
  const before = await planned();
  const compare = page.getByRole('button', { name: 'Compare 3 options' });
  const openTable = async (): Promise<void> => {
    await compare.focus();
    await page.keyboard.press('Enter');
    await expect(comparison(page)).toBeVisible();
    await expect(compare).toHaveAttribute('aria-expanded', 'true');
  };

  await openTable();
  const inTable = (name: string): Locator => comparison(page).getByRole('button', { name });
  await inTable(RBAC).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(`Your choice: ${RBAC}`)).toBeVisible();
  // The button stays, so that the keyboard keeps its place.
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', `In your plan: ${RBAC}`);
  expect(await planned()).toEqual([
    ...before.slice(0, -2),
    'Change the connection to RBAC',
    // What the users do comes last.
    ...before.slice(-2),
  ]);

  await openTable();
  await inTable(ONE_CONSENT).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Move to: ${ONE_CONSENT}`)).toBeVisible();
  await compare.focus();
  await page.keyboard.press('Space');
  await expect(comparison(page)).toHaveCount(0);
  expect(await planned()).toEqual(before);
});

const FACT = 'Retired by Salesforce with effect from Feb 1, 2025.';

for (const day of ['2022-08-30', '2024-11-30']) {
  test(`on ${day}, before its end is announced, an option is open`, async ({ open }) => {
    const page = await options(open, day);
    await page.getByRole('button', { name: /^Compare \d options$/ }).click();
    await expect(column(page, SERVICE_ACCOUNT)).toBeVisible();
    await expect(page.getByText(FACT)).toHaveCount(0);
  });
}

for (const day of ['2024-12-01', '2025-06-01', TODAY]) {
  test(`on ${day} it is closed, and stays with the fact that closed it`, async ({ open }) => {
    const page = await options(open, day);
    // Said beside the options already, before anything is opened.
    await expect(page.locator('c-sync-options').getByText(FACT)).toBeVisible();
    await page.getByRole('button', { name: /^Compare \d options$/ }).click();
    await expect(comparison(page)).toBeVisible();
    await expect(column(page, SERVICE_ACCOUNT)).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'Show what is closed, too' }).check();
    await expect(column(page, SERVICE_ACCOUNT)).toBeVisible();
    await expect(comparison(page).getByText(FACT)).toBeVisible();
    await expect(comparison(page).getByRole('button', { name: SERVICE_ACCOUNT })).toHaveCount(0);
  });
}

test('on paper only what was opened, with nothing to click and nothing cut off', async ({ open }) => {
  const page = await options(open, TODAY);
  const button = page.getByRole('button', { name: 'Compare 3 options' });
  await page.emulateMedia({ media: 'print' });
  await expect(button).toBeHidden();
  await expect(comparison(page)).toHaveCount(0);

  await page.emulateMedia({ media: 'screen' });
  await button.click();
  await page.getByRole('checkbox', { name: 'Show what is closed, too' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(button).toBeHidden();
  await expect(comparison(page).getByRole('button')).toHaveCount(0);
  const cutOff = await page
    .getByRole('region', { name: 'The options side by side' })
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(cutOff).toBe(0);
});

test('the comparison is accessible and no wider than the page', { tag: '@everywhere' }, async ({ open }) => {
  test.slow();
  const page = await options(open, TODAY);
  await page.getByRole('button', { name: 'Compare 3 options' }).click();
  await expect(comparison(page)).toBeVisible();
  await lookAround(page, '8-comparison');
  await page.getByRole('checkbox', { name: 'Show what is closed, too' }).check();
  await lookAround(page, '9-comparison-closed', 'widths');
});
