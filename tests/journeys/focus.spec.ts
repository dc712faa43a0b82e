/** The keyboard on the plan and on the block date: what is pressed goes away, and the focus does not go with it. */
import type { Locator, Page } from '@playwright/test';
import {
  answers,
  EXCHANGE_ONLINE,
  goOn,
  LIGHTNING_SYNC,
  NONE_OF_THESE,
  OAUTH,
  RARE_CASES,
  sees,
  SERVICE_ACCOUNT,
  toPlan,
} from './support/admin.ts';
import { saved, savedButton } from './support/saved.ts';
import { expect, type Open, test } from './support/test.ts';

const focused = (page: Page): Locator => page.locator(':focus');

async function blockDate(open: Open): Promise<Page> {
  const page = await open({ day: '2026-11-22' });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
  return page;
}

test('choosing an option leads to what comes of it', async ({ open }) => {
  const page = await blockDate(open);
  await goOn(page);
  const option = 'Einstein Activity Capture, chosen groups or roles';
  await page.getByRole('button', { name: `Choose this one: ${option}` }).press('Enter');
  await expect(page.getByText(`Your choice: ${option}`)).toBeVisible();
  await expect(focused(page)).toHaveText(`Your choice: ${option}`);
});

test('saving stays where it is', async ({ open }) => {
  const page = await blockDate(open);
  await toPlan(page);
  await savedButton(page, 'Save').press('Enter');
  await expect(saved(page).getByText(/^Saved as SA-/)).toBeVisible();
  await expect(focused(page)).toHaveText('Save changes');
});

test('Escape takes back the question whether to start over', async ({ open }) => {
  const page = await blockDate(open);
  await page.getByRole('button', { name: 'Start over' }).press('Enter');
  const question = page.getByRole('group', { name: 'Start over?' });
  await expect(question).toBeVisible();
  await expect(focused(page)).toHaveText('Keep them');
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(focused(page)).toHaveText('Start over');
});

test('a day can be typed: its year counts once it is one', async ({ open }) => {
  const page = await blockDate(open);
  const day = page.getByLabel('See another day');
  await day.focus();
  await page.keyboard.type('0501');
  await expect(page.getByText('You are looking at May 1, 2026.')).toBeVisible();
  await page.keyboard.type('202');
  await expect(page.getByText('You are looking at May 1, 2026.')).toHaveCount(1);
  await page.keyboard.press('7');
  await expect(page.getByText('You are looking at May 1, 2027.')).toBeVisible();
  await expect(day).toHaveValue('2027-05-01');
});

test('another day may lead elsewhere, and the way back leads to where it began', async ({ open }) => {
  const page = await open({ day: '2026-11-22', query: { asOf: '2022-08-30' } });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, SERVICE_ACCOUNT);
  await page.getByLabel('See another day').fill('2026-11-22');
  await sees(page, RARE_CASES);
  await expect(focused(page)).toHaveText(RARE_CASES);
  await page.getByRole('button', { name: 'Back to Aug 30, 2022' }).press('Enter');
  await sees(page, 'When is your sync blocked?');
  await expect(focused(page)).toHaveText('When is your sync blocked?');
});
