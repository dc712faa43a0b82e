/** Messages to those who do not see the wizard: written, edited, left and found again, copied, and opened as an email. */
import type { Locator, Page } from '@playwright/test';
import { ONLINE } from '../unit/answers.ts';
import { linkWith, sees, toOptions } from './support/admin.ts';
import { lookAround } from './support/looks.ts';
import { expect, test } from './support/test.ts';

const VISIT = {
  day: '2026-11-22',
  query: {
    ...linkWith({ ...ONLINE, ewsAccess: 'disabled', rollout: 'oneConsent' }),
    c__option: 'eacApplicationLevelOAuth',
  },
};

/** The part of the plan of those who are written to. */
const group = (page: Page, name: string): Locator =>
  page.locator('c-sync-tasks section').filter({ has: page.getByRole('heading', { name }) });
const MICROSOFT_ADMIN = 'Your Microsoft admin';
const USERS = 'Your users';
const text = (part: Locator): Locator => part.getByRole('textbox', { name: 'Message' });
const write = (part: Locator): Promise<void> => part.getByRole('button', { name: /message: / }).click();

test('what is edited is found again after going back and a reload, and goes with the copy', async ({
  open,
}) => {
  const page = await open(VISIT);
  await sees(page, 'Your plan');
  const users = group(page, USERS);
  await write(users);
  await expect(text(users)).toHaveValue(/Einstein Activity Capture[\s\S]*accept them/);
  const edited = 'Dear all,\n\non Monday it is your turn.';
  await text(users).fill(edited);
  // Another option has a message of its own; the edited one is there again on the way back.
  await toOptions(page);
  await page.getByRole('button', { name: /^Choose this one: .*user by user/ }).click();
  await page.getByRole('button', { name: /^Next/ }).click();
  await sees(page, 'Your plan');
  await write(users);
  await expect(text(users)).toHaveValue(/connect your own work account/);
  await toOptions(page);
  await page.getByRole('button', { name: /^Choose this one: .*one consent/ }).click();
  await page.getByRole('button', { name: /^Next/ }).click();
  await sees(page, 'Your plan');
  await page.reload();
  await users.getByRole('button', { name: 'Go on with the message: Your users' }).click();
  await expect(text(users)).toHaveValue(edited);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await users.getByRole('button', { name: 'Copy the message' }).click();
  await expect(users.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(edited);
  await users.getByRole('button', { name: 'Start again from the text' }).click();
  await expect(text(users)).toHaveValue(/^Hello,/);
});

test('typing in the middle leaves the caret where it is', async ({ open }) => {
  const page = await open(VISIT);
  const users = group(page, USERS);
  await write(users);
  await text(users).press('Control+Home');
  await text(users).pressSequentially('Dear ');
  await expect(text(users)).toHaveValue(/^Dear Hello,/);
});

test('the Microsoft admin reads what to do first in a tenant that is cut off, and is told when the plan moves on', async ({
  open,
}) => {
  const page = await open(VISIT);
  const admin = group(page, MICROSOFT_ADMIN);
  await expect(page.locator('c-sync-tasks section').first()).toContainText(MICROSOFT_ADMIN);
  await write(admin);
  await expect(text(admin)).toHaveValue(
    /\n1\. Let EWS in again[\s\S]*\nSet-OrganizationConfig -EwsEnabled \$true\n/,
  );
  await expect(text(admin)).toHaveValue(/\nNeeds: Exchange Administrator/);
  await text(admin).press('Control+End');
  await text(admin).pressSequentially('\nAda');
  await admin.getByRole('checkbox').first().check();
  await expect(admin.getByText('The plan has changed since this message was edited.')).toBeVisible();
  await expect(text(admin)).toHaveValue(/Thank you!\nAda$/);
});

test('a short message opens with its text, a long one without it and is copied', async ({ open }) => {
  const page = await open(VISIT);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const users = group(page, USERS);
  await write(users);
  await text(users).fill('Short.');
  const mail = users.getByRole('link', { name: 'Write it as an email' });
  await expect(mail).toHaveAttribute('href', /&body=Short\.$/);
  const admin = group(page, MICROSOFT_ADMIN);
  await write(admin);
  const long = admin.getByRole('link', { name: 'Write it as an email' });
  await expect(long).toHaveAttribute('href', /^mailto:\?subject=[^&]+$/);
  await expect(admin.getByText('The message is too long for a link.')).toBeVisible();
  // No mail program is to open here.
  await long.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
  await long.click();
  await expect(admin.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Set-OrganizationConfig');
});

test('the first task is in view, with the message beside it accessible in every look @everywhere', async ({
  open,
}) => {
  const page = await open(VISIT);
  await sees(page, 'Your plan');
  // What the link brought is read once, and out of the way.
  await page.getByRole('button', { name: 'Hide this' }).click();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(page.locator('c-sync-tasks input').first()).toBeInViewport();
  await lookAround(page, 'plan-groups', 'widths');
  await write(group(page, MICROSOFT_ADMIN));
  await lookAround(page, 'plan-message');
});
