/** The keyboard on the plan and on the block date: what is pressed goes away, and the focus does not go with it. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  answers,
  EXCHANGE_ONLINE,
  goOn,
  LIGHTNING_SYNC,
  OAUTH,
  sees,
  SERVICE_ACCOUNT,
  STANDARD_ORG,
  WORLDWIDE,
} from './support/admin.ts';
import { saved, savedButton } from './support/saved.ts';
import { openWizard } from './support/wizard.ts';

const focused = (page: Page): Promise<string> => page.locator(':focus').innerText();

async function blockDate(context: TestContext): Promise<Page> {
  const page = await openWizard(context, { asOf: '2026-11-22' });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, WORLDWIDE, STANDARD_ORG, OAUTH);
  return page;
}

test('choosing an option leads to what comes of it', async (context) => {
  const page = await blockDate(context);
  await goOn(page);
  const option = 'Einstein Activity Capture, chosen groups or roles';
  await page.getByRole('button', { name: `Choose this one: ${option}` }).press('Enter');
  await page.getByText(`Your choice: ${option}`).waitFor();
  assert.equal(await focused(page), `Your choice: ${option}`);
});

test('saving stays where it is', async (context) => {
  const page = await blockDate(context);
  await goOn(page);
  await savedButton(page, 'Save').press('Enter');
  await saved(page)
    .getByText(/^Saved as SA-/)
    .waitFor();
  assert.equal(await focused(page), 'Save changes');
});

test('Escape takes back the question whether to start over', async (context) => {
  const page = await blockDate(context);
  await page.getByRole('button', { name: 'Start over' }).press('Enter');
  const question = page.getByRole('group', { name: 'Start over?' });
  await question.waitFor();
  assert.equal(await focused(page), 'Keep them');
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  assert.equal(await focused(page), 'Start over');
});

test('a day can be typed: its year counts once it is one', async (context) => {
  const page = await blockDate(context);
  const day = page.getByLabel('See another day');
  await day.focus();
  await page.keyboard.type('0501');
  await page.getByText('You are looking at May 1, 2026.').waitFor();
  await page.keyboard.type('202');
  assert.equal(await page.getByText('You are looking at May 1, 2026.').count(), 1);
  await page.keyboard.press('7');
  await page.getByText('You are looking at May 1, 2027.').waitFor();
  assert.equal(await day.inputValue(), '2027-05-01');
});

test('another day may lead elsewhere, and the way back leads to where it began', async (context) => {
  const page = await openWizard(context, { asOf: '2022-08-30' });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, SERVICE_ACCOUNT);
  await page.getByLabel('See another day').fill('2026-11-22');
  await sees(page, 'Which Microsoft cloud is your tenant in?');
  assert.equal(await focused(page), 'Which Microsoft cloud is your tenant in?');
  await page.getByRole('button', { name: 'Back to Aug 30, 2022' }).press('Enter');
  await sees(page, 'When is your sync blocked?');
  assert.equal(await focused(page), 'When is your sync blocked?');
});
