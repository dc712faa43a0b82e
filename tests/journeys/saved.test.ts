/** Assessments kept in the org: saved with ticks, opened, refused without the permission, and never overwritten in silence. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  answers,
  copied,
  EXCHANGE_ONLINE,
  goOn,
  LIGHTNING_SYNC,
  OAUTH,
  STANDARD_ORG,
  WORLDWIDE,
} from './support/admin.ts';
import { axe } from './support/axe.ts';
import { openFromStart, pick, save, saved, savedButton, setAccess } from './support/saved.ts';
import { openWizard } from './support/wizard.ts';

const TODAY = '2026-11-22';
const OTHER_OPTION = 'Einstein Activity Capture, one consent for everybody';
const DONE = /Done by Ada Admin on \w+ \d+, \d{4}/;

async function toPlan(page: Page): Promise<void> {
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, WORLDWIDE, STANDARD_ORG, OAUTH);
  await goOn(page);
  await saved(page).getByText('Keep it in the org').waitFor();
}

test('tasks ticked off and saved say by whom and when, also in what is handed over', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await toPlan(page);
  await save(page, 'Save');
  const first = page.locator('c-sync-tasks li').first();
  await first.getByRole('checkbox').check();
  await first.getByText('Done, not saved yet').waitFor();
  await save(page, 'Save changes');
  await first.getByText(DONE).waitFor();
  await page.reload();
  await first.getByText(DONE).waitFor();
  assert.equal(await page.getByText('Done, not saved yet').count(), 0);
  assert.match(await copied(page, 'Copy as text'), DONE);
});

test('asks before another takes the place of unsaved work', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await toPlan(page);
  await pick(page, OTHER_OPTION);
  const open = saved(page).getByRole('button', { name: /^Open SA-/ });
  const name = (await open.first().getAttribute('aria-label')) ?? '';
  await open.first().click();
  const question = saved(page).getByRole('group', { name });
  await axe(page);
  await question.getByRole('button', { name: 'Keep what is here' }).click();
  await question.waitFor({ state: 'detached' });
  await page.getByText(`Your choice: ${OTHER_OPTION}`).waitFor();

  await open.first().click();
  await question.getByRole('button', { name: /^Replace my answers with SA-/ }).click();
  await saved(page).getByText('Open now', { exact: true }).waitFor();
  await page.getByText(`Your choice: ${OTHER_OPTION}`).waitFor({ state: 'detached' });
});

test('without the permission the page says so, and everything else works', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await setAccess(page, 'none');
  await page.reload();
  await toPlan(page);
  await saved(page).getByText('You are not allowed to save here.').waitFor();
  assert.equal(await saved(page).getByRole('button').count(), 0);
  await pick(page, OTHER_OPTION);
  await page.locator('c-sync-tasks input').first().check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tasks as CSV' }).click(),
  ]);
  assert.match(await readFile(await download.path(), 'utf8'), /"yes"/i);
  await axe(page);
});

test('who may only read opens what is saved, and keeps the work in the browser', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await setAccess(page, 'read');
  await page.reload();
  await openFromStart(page, 0);
  await saved(page).getByText('Open now', { exact: true }).waitFor();
  await page.locator('c-sync-tasks input').last().check();
  await savedButton(page, 'Save changes').click();
  await saved(page).getByText('You are not allowed to save here.').waitFor();
  await axe(page);
  await page.reload();
  await saved(page).getByText('You have changes that are not saved.').waitFor();
  assert.ok(await page.locator('c-sync-tasks input').last().isChecked());
});

test('of two pages that have the same open, the second to save is told', async (context) => {
  const first = await openWizard(context, { asOf: TODAY });
  await openFromStart(first, 0);
  await saved(first).getByText('Open now', { exact: true }).waitFor();
  const second = await first.context().newPage();
  await second.goto(first.url());
  await saved(second).getByText('Open now', { exact: true }).waitFor();
  await pick(first, 'Einstein Activity Capture, user by user');
  await save(first, 'Save changes');
  await savedButton(second, 'Save changes').click();
  await saved(second).getByText('Somebody else has saved this assessment').waitFor();
  await axe(second);
  await savedButton(second, 'Load theirs').click();
  await second.getByText('Your choice: Einstein Activity Capture, user by user').waitFor();
});
