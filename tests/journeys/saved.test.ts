/** Assessments kept in the org: saved, opened on another day, refused without the permission, and never overwritten in silence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import {
  answers,
  EXCHANGE_ONLINE,
  goOn,
  LIGHTNING_SYNC,
  OAUTH,
  STANDARD_ORG,
  WORLDWIDE,
} from './support/admin.ts';
import { axe } from './support/axe.ts';
import { openWizard } from './support/wizard.ts';

const TODAY = '2026-11-22';

const saved = (page: Page): Locator => page.locator('c-sync-saved');

function button(page: Page, name: string): Locator {
  return saved(page).getByRole('button', { name, exact: true });
}

async function toPlan(page: Page): Promise<void> {
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, WORLDWIDE, STANDARD_ORG, OAUTH);
  await goOn(page);
  await saved(page).getByText('Keep it in the org').waitFor();
}

async function openSaved(page: Page, index: number): Promise<void> {
  await saved(page)
    .getByRole('button', { name: /^Open / })
    .nth(index)
    .click();
  const yes = saved(page)
    .getByRole('group')
    .getByRole('button', { name: /^Open / });
  if (await yes.isVisible()) await yes.click();
  await saved(page).getByText('Open now', { exact: true }).waitFor();
}

test('without the permission the page says so, and everything else works', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await page.evaluate(() => localStorage.setItem('sync-readiness/sample-org/access', 'none'));
  await toPlan(page);
  await saved(page).getByText('You are not allowed to save here.').waitFor();
  assert.equal(await saved(page).getByRole('button').count(), 0);
  await page.locator('c-sync-tasks input').first().check();
  await axe(page);
});

test('of two pages that have the same open, the second to save is told', async (context) => {
  const first = await openWizard(context, { asOf: TODAY });
  await toPlan(first);
  await openSaved(first, 0);
  const second = await first.context().newPage();
  await second.goto(first.url());
  await saved(second).getByText('Open now', { exact: true }).waitFor();
  const choose = (page: Page): Promise<void> =>
    page.getByRole('button', { name: 'Choose this one: Einstein Activity Capture, user by user' }).click();
  await choose(first);
  await button(first, 'Save changes').click();
  await saved(first).getByText('Nov').first().waitFor();
  await saved(first).getByText('You have changes that are not saved.').waitFor({ state: 'detached' });
  await button(second, 'Save changes').click();
  await saved(second).getByText('Somebody else has saved this assessment').waitFor();
  await axe(second);
  await button(second, 'Load theirs').click();
  await second.getByText('Your choice: Einstein Activity Capture, user by user').waitFor();
});
