/** Each path of the article to its outcome, as of its day and as of the day the facts were verified. */
import {
  answers,
  assertOpenOptions,
  choose,
  EXCHANGE_ONLINE,
  EXCHANGE_SERVER,
  goOn,
  LIGHTNING_SYNC,
  NEW_TO_SYNC,
  NONE_OF_THESE,
  OAUTH,
  sees,
  SERVICE_ACCOUNT,
  STANDARD_ORG,
  tasks,
  verdict,
} from './support/admin.ts';
import { expect, test } from './support/test.ts';

const ARTICLE = '2022-08-30';
const TODAY = '2026-11-22';

test('2022, a service account: the sync stops in October, and the article’s three options and org-level are open', async ({
  open,
}) => {
  const page = await open({ day: ARTICLE });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, SERVICE_ACCOUNT);
  await sees(page, 'When is your sync blocked?');
  await expect(verdict(page)).toHaveText('Your sync will stop from Oct 1, 2022 on');
  await goOn(page);
  await assertOpenOptions(page, [
    'Recommended: Einstein Activity Capture, user by user',
    'Available: Einstein Activity Capture, service account OAuth 2.0',
    'Available: Lightning Sync with OAuth 2.0',
    'Available: Einstein Activity Capture, org-level OAuth 2.0',
  ]);
  await choose(page, 'All at once');
  await expect(page.getByText('Move to: Einstein Activity Capture, service account OAuth 2.0')).toBeVisible();
});

test('2022, OAuth 2.0: not affected, and stays', async ({ open }) => {
  const page = await open({ day: ARTICLE });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, OAUTH);
  await expect(verdict(page)).toHaveText('Nothing announced stops your sync');
  await goOn(page);
  await expect(page.getByText('Without a move: Stay with Lightning Sync for now')).toBeVisible();
  await goOn(page);
  await expect(tasks(page)).toHaveText(['Open this wizard again']);
});

test('2022, on-premises: not affected, and nobody asks for the connection method', async ({ open }) => {
  const page = await open({ day: ARTICLE });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_SERVER);
  await sees(page, 'When is your sync blocked?');
  await expect(verdict(page)).toHaveText('Nothing announced stops your sync');
  await expect(page.getByText('Not needed: no date hangs on it')).toBeVisible();
});

test('2022, new to syncing: Lightning Sync is not to be had', async ({ open }) => {
  const page = await open({ day: ARTICLE });
  await answers(page, NEW_TO_SYNC, EXCHANGE_ONLINE);
  await expect(verdict(page)).toHaveText('You do not sync yet, so nothing stops');
  await assertOpenOptions(page, [
    'Recommended: Einstein Activity Capture, user by user',
    'Available: Einstein Activity Capture, service account OAuth 2.0',
    'Available: Einstein Activity Capture, org-level OAuth 2.0',
  ]);
  await page.getByText('Not open to you').click();
  await expect(page.getByText('Not for new customers since October 2020.')).toBeVisible();
});

test('today, OAuth 2.0: being switched off, told by words, and by the tenant’s state', async ({ open }) => {
  const page = await open({ day: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
  await expect(verdict(page)).toHaveText(
    'Your sync is being switched off: any day, at the latest on Apr 1, 2027',
  );
  await choose(page, 'EwsEnabled is True, Lightning Sync is on the list');
  await expect(verdict(page)).toHaveText('Your sync will stop on Apr 1, 2027');
  await choose(page, 'EwsEnabled is False');
  await expect(verdict(page)).toHaveText('Your sync has stopped');
  await expect(page.getByText(/There is a way back for a time/)).toBeVisible();
  await goOn(page);
  await choose(page, 'All at once');
  await assertOpenOptions(page, [
    'Recommended: Einstein Activity Capture, one consent for everybody',
    'Available: Einstein Activity Capture, user by user',
    'Available: Einstein Activity Capture, chosen groups or roles',
  ]);
  await goOn(page);
  await sees(page, 'Your plan');
  const order = await tasks(page).allInnerTexts();
  expect(order[0]).toBe('Let EWS in again until the move is done');
  expect(order.indexOf('Run the readiness check')).toBeLessThan(
    order.indexOf('Move the settings with the migration tool'),
  );
  expect(order.indexOf('Give the users their permission')).toBeGreaterThan(
    order.indexOf('Move the settings with the migration tool'),
  );
  expect(order.indexOf('Upgrade the connection to Microsoft Graph')).toBeGreaterThan(
    order.indexOf('Give the users their permission'),
  );
});

test('today, a service account: stopped since 2023 at the latest', async ({ open }) => {
  const page = await open({ day: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE, SERVICE_ACCOUNT);
  await expect(verdict(page)).toHaveText('Your sync has stopped');
  await expect(page.getByText('It was switched off between Oct 1, 2022 and Jan 31, 2023.')).toBeVisible();
});

test('today, on-premises: Lightning Sync itself ends in April 2027, save in Government Cloud', async ({
  open,
}) => {
  const page = await open({ day: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_SERVER, STANDARD_ORG);
  await expect(verdict(page)).toHaveText('Your sync will stop in April 2027');
  await page.getByRole('button', { name: STANDARD_ORG }).click();
  await answers(page, 'Yes, Government Cloud');
  await expect(verdict(page)).toHaveText('Nothing announced stops your sync');
});

test('today, settings not visible: cannot tell yet, and the options say what hangs on it', async ({
  open,
}) => {
  const page = await open({ day: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE, 'I cannot see the setting');
  await expect(verdict(page)).toHaveText('We cannot tell yet whether your sync stops');
  await goOn(page);
  await page.getByRole('button', { name: 'Answer it' }).click();
  await sees(page, 'How does Lightning Sync connect to Exchange?');
});
