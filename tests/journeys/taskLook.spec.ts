/** Looks at the org's users from a task of the plan: counted when asked, cancelled, taken up again, refused, or there already. */
import type { Locator, Page } from '@playwright/test';
import { ONLINE } from '../unit/answers.ts';
import {
  answers,
  EXCHANGE_ONLINE,
  LIGHTNING_SYNC,
  linkWith,
  NONE_OF_THESE,
  OAUTH,
  sees,
  toPlan,
} from './support/admin.ts';
import { axe } from './support/axe.ts';
import { keptEvidence, save } from './support/saved.ts';
import { lookAround } from './support/looks.ts';
import { expect, type Open, test } from './support/test.ts';

const DAY = '2026-11-22';
const PLAN = {
  ...linkWith({ ...ONLINE, ewsAccess: 'unset', rollout: 'oneConsent' }),
  c__option: 'eacApplicationLevelOAuth',
};
const ALL = 'All active users are counted. Users counted: 4,575 of 4,575';

/** The task in the plan of a sample org whose users answer in a way. */
async function atTask(open: Open, users?: string): Promise<Locator> {
  const page = await open({ day: DAY, query: { ...PLAN, ...(users === undefined ? {} : { users }) } });
  await sees(page, 'Your plan');
  return taskOn(page);
}

const taskOn = (page: Page): Locator =>
  page
    .locator('c-sync-task')
    .filter({ has: page.getByRole('checkbox', { name: 'Check your users’ addresses' }) });
const look = (task: Locator): Promise<void> =>
  task.getByRole('button', { name: 'Look now: Check your users’ addresses' }).click();
const status = (task: Locator): Locator => task.locator('c-sync-user-count [role=status]');

test(
  'the users’ domains are counted, told with what cannot be seen, and kept with the assessment',
  { tag: '@phone' },
  async ({ open }) => {
    const task = await atTask(open);
    await expect(status(task)).toHaveCount(0);
    await look(task);
    await expect(status(task)).toHaveText(ALL);
    await expect(status(task)).toBeFocused();
    await expect(task.getByRole('listitem').first()).toHaveText('contoso.com · Users: 4,120');
    await expect(task.getByText(/^Of these, without a company domain: \d+$/)).toBeVisible();
    await expect(task.getByText(/^The wizard cannot see whether each user has a mailbox/)).toBeVisible();
    await axe(task.page());
    await save(task.page(), 'Save');
    expect(await keptEvidence(task.page())).toContain('contoso.com · Users: 4,120');
  },
);

test('a count can be cancelled and taken up again', { tag: '@phone' }, async ({ open }) => {
  const task = await atTask(open, 'held');
  await look(task);
  await expect(status(task)).toHaveText('Users counted: 2,000 of 4,575');
  // The next stop of the keyboard is the way out.
  await task.page().keyboard.press('Tab');
  await task.page().keyboard.press('Enter');
  await expect(status(task)).toHaveText(
    'Counting was cancelled. You can count on. Users counted: 2,000 of 4,575',
  );
  await task.page().evaluate(() => window.dispatchEvent(new Event('sample-org:go-on')));
  await task.getByRole('button', { name: 'Count on' }).click();
  await expect(status(task)).toHaveText(ALL);
});

test('a page that fails can be asked for again', async ({ open }) => {
  const task = await atTask(open, 'fails');
  await look(task);
  await expect(status(task)).toHaveText(/^Counting stopped.* Users counted: 4,000 of 4,575$/);
  await task.getByRole('button', { name: 'Try again' }).click();
  await expect(status(task)).toHaveText(ALL);
});

test(
  'an admin who may not see users is told so, can try again, and ticks the task all the same',
  { tag: '@phone' },
  async ({ open }) => {
    const task = await atTask(open, 'denied');
    await look(task);
    await expect(status(task)).toHaveText(/^No user could be read\./);
    await expect(task.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(task.getByText('No company domain was found.')).toHaveCount(0);
    await axe(task.page());
    await task.getByRole('checkbox').check();
    await expect(task.getByRole('checkbox')).toBeChecked();
  },
);

test('what was counted at the question is there in the plan', async ({ open }) => {
  const page = await open({ day: DAY });
  await answers(page, LIGHTNING_SYNC);
  await page.getByRole('button', { name: 'Count the domains' }).click();
  await answers(page, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
  await toPlan(page);
  await expect(status(taskOn(page))).toHaveText(ALL);
  await expect(taskOn(page).getByRole('button', { name: /^Look now/ })).toHaveCount(0);
});

test('the plan with an open look, in every look @everywhere', async ({ open }) => {
  const task = await atTask(open);
  await look(task);
  await expect(status(task)).toHaveText(ALL);
  await lookAround(task.page(), 'plan-look');
});
