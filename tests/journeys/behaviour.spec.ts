/** How the wizard behaves: back and change, reload, start over, keyboard, errors, what is kept and what is not. */
import {
  answers,
  choose,
  EXCHANGE_ONLINE,
  EXCHANGE_SERVER,
  goOn,
  heading,
  LIGHTNING_SYNC,
  NONE_OF_THESE,
  ONE_OF_THESE,
  OAUTH,
  RARE_CASES,
  sees,
  STANDARD_ORG,
  tasks,
  toOptions,
  toPlan,
  verdict,
  WORLDWIDE,
} from './support/admin.ts';
import { expect, test } from './support/test.ts';

const TODAY = '2026-11-22';

test('an early answer can be changed, and what was said on the way is found again', async ({ open }) => {
  const page = await open({ day: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
  await page.getByRole('button', { name: EXCHANGE_ONLINE }).click();
  await answers(page, EXCHANGE_SERVER);
  await sees(page, 'Is this org in Salesforce Government Cloud?');
  await goOn(page);
  await expect(verdict(page)).toHaveText('Your sync will stop in April 2027');
  await page.getByRole('button', { name: EXCHANGE_SERVER }).click();
  await answers(page, EXCHANGE_ONLINE);
  await sees(page, RARE_CASES);
  await expect(page.getByRole('radio', { name: NONE_OF_THESE })).toBeChecked();
});

test('back keeps the answer, and next goes to the same screen again', async ({ open }) => {
  const page = await open({ day: TODAY });
  await answers(page, LIGHTNING_SYNC);
  await page.getByRole('button', { name: 'Back' }).click();
  await sees(page, 'Do you sync with Lightning Sync today?');
  await expect(page.getByRole('radio', { name: LIGHTNING_SYNC })).toBeChecked();
  await goOn(page);
  await sees(page, 'Which email service hosts');
});

test('a reload in the middle loses nothing: answers, screen, ticks', async ({ open }) => {
  const page = await open({ day: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE);
  await choose(page, ONE_OF_THESE);
  await choose(page, WORLDWIDE);
  await page.reload();
  await sees(page, RARE_CASES);
  await expect(page.getByRole('radio', { name: WORLDWIDE })).toBeChecked();
  await answers(page, STANDARD_ORG, OAUTH);
  await goOn(page);
  await page.reload();
  await sees(page, 'Your options');
  await goOn(page);
  await page.getByRole('checkbox', { name: 'Run the readiness check', exact: true }).check();
  await page.reload();
  const all = await tasks(page).count();
  await expect(page.getByText(`1 of ${all} done`)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Run the readiness check' })).toBeChecked();
});

test('starting over asks first, and then forgets, for good', async ({ open }) => {
  const page = await open({ day: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE);
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  await sees(page, RARE_CASES);
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  await sees(page, 'Do you sync with Lightning Sync today?');
  await page.reload();
  await sees(page, 'Do you sync with Lightning Sync today?');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('going on without an answer says what is missing, and an answer takes it away', async ({ open }) => {
  const page = await open({ day: TODAY });
  await goOn(page);
  await expect(page.getByRole('alert').filter({ hasText: 'Choose an answer to go on.' })).toBeVisible();
  await choose(page, LIGHTNING_SYNC);
  await expect(page.getByRole('alert').filter({ hasText: /^$/ })).toBeAttached();
});

test('the keyboard alone leads to the plan, and the focus follows the screens', async ({ open }) => {
  const page = await open({ day: TODAY });
  const focused = page.locator(':focus');
  await page.getByRole('radio').first().focus();
  for (const [keys, next] of [
    [['Space', 'Enter'], 'Which email service hosts your users’ mailboxes?'],
    [['Tab', 'Space', 'Enter'], RARE_CASES],
    [['Tab', 'Space', 'Enter'], 'How does Lightning Sync connect to Exchange?'],
    [['Tab', 'Space', 'ArrowDown', 'Enter'], 'When is your sync blocked?'],
  ] as const) {
    for (const key of keys) await page.keyboard.press(key);
    await sees(page, next);
    await expect(focused).toHaveText(next);
  }
  for (const next of ['Your options', 'Your plan']) {
    await page.getByRole('button', { name: `Next: ${next}` }).focus();
    await page.keyboard.press('Enter');
    await sees(page, next);
    await expect(focused).toHaveText(next);
  }
});

test('whoever does not know still gets to the end, and sees what is sure', async ({ open }) => {
  const page = await open({ day: TODAY });
  const unknown = 'I don’t know';
  await answers(page, LIGHTNING_SYNC, unknown, unknown);
  await sees(page, 'When is your sync blocked?');
  await expect(verdict(page)).toHaveText('We cannot tell yet whether your sync stops');
  await toPlan(page);
});

test('an earlier draft that no longer fits is dropped with a notice', async ({ open }) => {
  const page = await open({ day: TODAY });
  await page.evaluate(() =>
    localStorage.setItem('sync-readiness/draft', '{"version":1,"answers":{"usage":"none"}}'),
  );
  // The console's warning about it is for whoever looks into it; it is no error.
  await page.reload();
  await expect(page.getByText('Your earlier answers no longer fit')).toBeVisible();
  await expect(heading(page)).toHaveText('Do you sync with Lightning Sync today?');
});

test('another option can be chosen, its plan stays over a reload, and the choice can be taken back', async ({
  open,
}) => {
  const page = await open({ day: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
  await goOn(page);
  await page
    .getByRole('button', { name: 'Choose this one: Einstein Activity Capture, chosen groups or roles' })
    .click();
  await expect(
    page.getByText('Your choice: Einstein Activity Capture, chosen groups or roles'),
  ).toBeVisible();
  await goOn(page);
  await expect(tasks(page).filter({ hasText: 'Change the connection to RBAC' })).toHaveCount(1);
  await page.reload();
  await expect(
    page.getByText('Your choice: Einstein Activity Capture, chosen groups or roles'),
  ).toBeVisible();
  await toOptions(page);
  await page
    .getByRole('button', { name: 'Choose this one: Einstein Activity Capture, user by user' })
    .click();
  await expect(page.getByText('Move to: Einstein Activity Capture, user by user')).toBeVisible();
  await goOn(page);
  await expect(tasks(page).filter({ hasText: 'Change the connection to RBAC' })).toHaveCount(0);
  await expect(tasks(page).filter({ hasText: 'Let each user connect an account' })).toHaveCount(1);
});
