/** Assessments kept in the org: saved with ticks, opened, refused without the permission, and never overwritten in silence. */
import type { Page } from '@playwright/test';
import {
  answers,
  copied,
  EXCHANGE_ONLINE,
  downloaded,
  LIGHTNING_SYNC,
  NONE_OF_THESE,
  OAUTH,
  toPlan,
} from './support/admin.ts';
import { axe } from './support/axe.ts';
import {
  hideList,
  openFromStart,
  pick,
  save,
  saved,
  savedButton,
  savedList,
  setAccess,
  showList,
} from './support/saved.ts';
import { expect, test } from './support/test.ts';

const TODAY = '2026-11-22';
const OTHER_OPTION = 'Einstein Activity Capture, one consent for everybody';
const DONE = /Done by Ada Admin on Nov 22, 2026/;

async function walkToPlan(page: Page): Promise<void> {
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
  await toPlan(page);
  await expect(saved(page).getByText(/^Not saved yet|not allowed/)).toBeVisible();
}

test('tasks ticked off and saved say by whom and when, also in what is handed over', async ({ open }) => {
  const page = await open({ day: TODAY });
  await walkToPlan(page);
  await save(page, 'Save');
  const first = page.locator('c-sync-tasks li').first();
  await first.getByRole('checkbox').check();
  await expect(first.getByText('Done, not saved yet')).toBeVisible();
  await save(page, 'Save changes');
  await expect(first.getByText(DONE)).toBeVisible();
  await page.reload();
  await expect(first.getByText(DONE)).toBeVisible();
  await expect(page.getByText('Done, not saved yet')).toHaveCount(0);
  expect(await copied(page, 'Copy as text')).toMatch(DONE);
});

test('asks before another takes the place of unsaved work', async ({ open }) => {
  const page = await open({ day: TODAY });
  await walkToPlan(page);
  await pick(page, OTHER_OPTION);
  await showList(page);
  const another = savedList(page).getByRole('button', { name: /^Open SA-/ });
  const name = (await another.first().getAttribute('aria-label')) ?? '';
  await another.first().click();
  const question = savedList(page).getByRole('group', { name });
  await axe(page);
  await question.getByRole('button', { name: 'Keep what is here' }).click();
  await expect(question).toHaveCount(0);
  await hideList(page);
  await expect(page.getByText(`Your choice: ${OTHER_OPTION}`)).toBeVisible();

  await showList(page);
  await another.first().click();
  await question.getByRole('button', { name: /^Replace my answers with SA-/ }).click();
  await expect(saved(page).getByText(/^Saved as SA-/)).toBeVisible();
  await expect(page.getByText(`Your choice: ${OTHER_OPTION}`)).toHaveCount(0);
});

test('without the permission the page says so, and everything else works', async ({ open }) => {
  const page = await open({ day: TODAY });
  await setAccess(page, 'none');
  await page.reload();
  await walkToPlan(page);
  await expect(saved(page).getByText('You are not allowed to save here.')).toBeVisible();
  await expect(saved(page).getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Saved assessments' })).toHaveCount(0);
  await pick(page, OTHER_OPTION);
  await page.locator('c-sync-tasks input').first().check();
  expect(await downloaded(page, 'Tasks as CSV')).toMatch(/"yes"/i);
  await axe(page);
});

test('who may only read opens what is saved, and keeps the work in the browser', async ({ open }) => {
  const page = await open({ day: TODAY });
  await setAccess(page, 'read');
  await page.reload();
  await openFromStart(page, 0);
  await expect(saved(page).getByText(/^Saved as SA-/)).toBeVisible();
  await page.locator('c-sync-tasks input').last().check();
  await savedButton(page, 'Save changes').click();
  await expect(saved(page).getByText('You are not allowed to save here.')).toBeVisible();
  await axe(page);
  await page.reload();
  await expect(saved(page).getByText('You have changes that are not saved.')).toBeVisible();
  await expect(page.locator('c-sync-tasks input').last()).toBeChecked();
});

test('of two pages that have the same open, the second to save is told', async ({ open }) => {
  const first = await open({ day: TODAY });
  await openFromStart(first, 0);
  await expect(saved(first).getByText(/^Saved as SA-/)).toBeVisible();
  const second = await first.context().newPage();
  await second.goto(first.url());
  await expect(saved(second).getByText(/^Saved as SA-/)).toBeVisible();
  await pick(first, 'Einstein Activity Capture, user by user');
  await save(first, 'Save changes');
  await savedButton(second, 'Save changes').click();
  await expect(saved(second).getByText('Somebody else has saved this assessment')).toBeVisible();
  await axe(second);
  await savedButton(second, 'Load theirs').click();
  await expect(second.getByText('Your choice: Einstein Activity Capture, user by user')).toBeVisible();
});
