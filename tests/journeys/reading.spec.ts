/** What an admin reads and takes along: the message, the time line, the sources, another day, the first task. */
import {
  answers,
  EXCHANGE_ONLINE,
  LIGHTNING_SYNC,
  NONE_OF_THESE,
  OAUTH,
  tasks,
  toPlan,
  verdict,
} from './support/admin.ts';
import { expect, test } from './support/test.ts';

const TODAY = '2026-11-22';

test('the message for the Microsoft admin is copied', async ({ open }) => {
  const page = await open({ day: TODAY });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await answers(page, LIGHTNING_SYNC);
  await page.getByText('Ask your Microsoft admin', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy the message' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /in Exchange Online .* or both\?/,
  );
});

test('the time line can be read as a table, with a source and a day for each row', async ({ open }) => {
  const page = await open({ day: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
  await page.getByText('The same as a table').click();
  const row = page.getByRole('row', { name: /Exchange Web Services/ });
  await expect(row).toHaveText(/between Oct 10, 2026 and Apr 1, 2027\s+Going on now\s+Yours/, {
    useInnerText: true,
  });
  await expect(row).toHaveText(/Verified Nov 23, 2026/, { useInnerText: true });
});

test('the sources tell how the wizard knows, and only what had been announced by the day', async ({
  open,
}) => {
  const page = await open({ day: '2022-08-30' });
  await page.getByRole('button', { name: 'Show the sources' }).click();
  const sources = page.locator('c-sync-sources');
  await expect(sources.getByText('Exchange Team Blog: Basic Authentication, September 2021')).toBeVisible();
  await expect(sources.getByText('EWS')).toHaveCount(0);
});

test('another day can be looked at, is never mistaken for today, and today is one click away', async ({
  open,
}) => {
  const page = await open({ day: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
  await page.getByLabel('See another day').fill('2027-05-01');
  await expect(page.getByText('You are looking at May 1, 2027.')).toBeVisible();
  await expect(verdict(page)).toHaveText('Your sync has stopped');
  await page.getByLabel('See another day').fill('2022-08-30');
  await expect(page.getByText('You are looking at Aug 30, 2022.')).toBeVisible();
  await expect(verdict(page)).toHaveText('Nothing announced stops your sync');
  await page.getByRole('button', { name: /^Back to / }).click();
  await expect(verdict(page)).toHaveText(
    'Your sync is being switched off: any day, at the latest on Apr 1, 2027',
  );
  await expect(page.getByText('You are looking at')).toHaveCount(0);
});

test('the first task is in view without scrolling', async ({ open }) => {
  const page = await open({ day: TODAY });
  await page.setViewportSize({ width: 1280, height: 900 });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
  await toPlan(page);
  await expect(tasks(page).first()).toBeInViewport({ ratio: 1 });
});
