/** A plan that two people work on: tasks given to users by a day, seen by the other one, late ones told. */
import type { Locator, Page } from '@playwright/test';
import { answers, copied, LIGHTNING_SYNC, STANDARD_ORG, toPlan } from './support/admin.ts';
import { axe } from './support/axe.ts';
import { asInAnotherBrowser, openFromStart, save, saved } from './support/saved.ts';
import { expect, test } from './support/test.ts';

const TODAY = '2026-11-22';
const GOOGLE = 'Google Workspace';
const BEN = 'Ben Builder';

const task = (page: Page, index: number): Locator => page.locator('c-sync-task').nth(index);
const line = (row: Locator): Locator => row.locator('c-sync-task-assignment .line');

async function walkToPlan(page: Page): Promise<void> {
  await answers(page, LIGHTNING_SYNC, GOOGLE, STANDARD_ORG);
  await toPlan(page);
}

async function giveTo(row: Locator, name: string, called = name): Promise<void> {
  await row.getByRole('button', { name: /^(Assign|Change): / }).click();
  await row.getByRole('combobox', { name: 'Assigned to' }).click();
  await row.getByRole('option', { name }).click();
  await expect(line(row)).toContainText(`Assigned to ${called}`);
}

async function dueOn(row: Locator, day: string): Promise<void> {
  await row.getByLabel('Due', { exact: true }).fill(day);
  await row.getByLabel('Due', { exact: true }).blur();
}

test('tasks are given to two people; the other one comes back, sees what is theirs and late, and ticks', async ({
  open,
}) => {
  const page = await open({ day: TODAY });
  await walkToPlan(page);
  await giveTo(task(page, 0), BEN);
  await dueOn(task(page, 0), '2026-11-01');
  await expect(task(page, 0).getByText('This day is over.')).toBeVisible();
  await expect(line(task(page, 0))).toContainText('Late');
  await task(page, 1)
    .getByRole('button', { name: /^Assign: / })
    .click();
  await task(page, 1).getByRole('button', { name: 'Assign to me' }).click();
  await expect(line(task(page, 1))).toContainText('Assigned to you');
  const useDay = task(page, 1).getByRole('button', { name: /^Use this day: / });
  const day = (await useDay.innerText()).replace('Use this day: ', '');
  await useDay.click();
  await expect(line(task(page, 1))).toContainText(`Due ${day}`);
  await axe(page);
  await save(page, 'Save');
  const text = await copied(page, 'Copy as text');
  expect(text).toContain(`Assigned to ${BEN} · Due Nov 1, 2026`);

  await asInAnotherBrowser(page);
  const ben = await open({ day: '2026-11-23', query: { as: BEN } });
  await openFromStart(ben, 0);
  await expect(saved(ben).getByText(/^Saved as SA-/)).toBeVisible();
  await expect(line(task(ben, 0))).toContainText('Assigned to you');
  await expect(line(task(ben, 1))).toContainText('Assigned to Ada Admin');
  await ben.getByRole('radio', { name: 'Assigned to me (1)' }).check({ force: true });
  await expect(ben.locator('c-sync-task')).toHaveCount(1);
  await expect(ben.getByRole('radio', { name: 'Late (1)' })).toBeAttached();
  await axe(ben);
  await task(ben, 0).getByRole('checkbox').check();
  await save(ben, 'Save changes');
  await expect(task(ben, 0).getByText(/Done by Ben Builder/)).toBeVisible();
  await expect(ben.getByRole('radio', { name: 'Late (0)' })).toBeAttached();
});

test('of two who give a task to different users, the second to save is told', async ({ open }) => {
  const page = await open({ day: TODAY });
  await walkToPlan(page);
  await save(page, 'Save');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(saved(other).getByText(/^Saved as SA-/)).toBeVisible();
  await giveTo(task(page, 0), BEN);
  await save(page, 'Save changes');
  await giveTo(task(other, 0), 'Ada Admin', 'you');
  await saved(other).getByRole('button', { name: 'Save changes' }).click();
  await expect(saved(other).getByText('Somebody else has saved this assessment')).toBeVisible();
  await saved(other).getByRole('button', { name: 'Load theirs' }).click();
  await expect(line(task(other, 0))).toContainText(`Assigned to ${BEN}`);
});

test('an owner who was deactivated since is shown as such, and the task can be given to another', async ({
  open,
}) => {
  const page = await open({ day: TODAY });
  await walkToPlan(page);
  await giveTo(task(page, 0), BEN);
  await save(page, 'Save');
  await page.evaluate(() => {
    const key = 'sync-readiness/sample-org';
    const org = JSON.parse(localStorage.getItem(key) ?? '') as {
      rows: { User: { Name: string; IsActive: boolean }[] };
    };
    for (const user of org.rows.User) if (user.Name === 'Ben Builder') user.IsActive = false;
    localStorage.setItem(key, JSON.stringify(org));
  });
  await page.reload();
  await expect(line(task(page, 0))).toContainText('Assigned to Ben Builder, a deactivated user');
  await task(page, 0)
    .getByRole('button', { name: /^Change: / })
    .click();
  await task(page, 0).getByRole('button', { name: 'Assign to me' }).click();
  await expect(line(task(page, 0))).toContainText('Assigned to you');
  await axe(page);
});

test('who may not read users can take a task and set a day, and is told', async ({ open }) => {
  const page = await open({ day: TODAY, query: { users: 'denied' } });
  await walkToPlan(page);
  const row = task(page, 0);
  await row.getByRole('button', { name: /^Assign: / }).click();
  await expect(row.getByText(/^You may not read this org’s users/)).toBeVisible();
  await expect(row.getByRole('combobox')).toHaveCount(0);
  await row.getByRole('button', { name: 'Assign to me' }).click();
  await dueOn(row, '2026-12-24');
  await expect(line(row)).toContainText('Assigned to you');
  await expect(line(row)).toContainText('Due Dec 24, 2026');
  await axe(page);
  await page.reload();
  await expect(line(row)).toContainText('Due Dec 24, 2026');
});
