/** The org's mail domains in the browser: counted when asked, cancelled, taken up again, and looked up a portion at a time. */
import type { Page } from '@playwright/test';
import {
  answers,
  EXCHANGE_ONLINE,
  goBack,
  LIGHTNING_SYNC,
  NONE_OF_THESE,
  RARE_CASES,
  sees,
} from './support/admin.ts';
import { axe } from './support/axe.ts';
import { assertPlain, lookUp, resolvers, says } from './support/evidence.ts';
import { expect, type Open, test, type WizardVisit } from './support/test.ts';

const TODAY = '2026-11-22';
const ALL = 'All active users are counted. Users counted: 4,575 of 4,575';

/** The wizard at the question of the email service, in a sample org of a kind. */
async function atEmailService(open: Open, visit: Omit<WizardVisit, 'day'>): Promise<Page> {
  const page = await open({ day: TODAY, ...visit });
  await answers(page, LIGHTNING_SYNC);
  return page;
}

const count = (page: Page): Promise<void> => page.getByRole('button', { name: 'Count the domains' }).click();

/** Lets an org answer that holds its pages back. */
const goOnCounting = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.dispatchEvent(new Event('sample-org:go-on')));

test('the org’s users are counted by domain, and its largest domains looked up when asked for', async ({
  open,
}) => {
  const { dns, asked } = resolvers();
  const page = await atEmailService(open, { dns });
  await count(page);
  await says(page, ALL);
  await expect(page.getByRole('row', { name: /contoso\.com/ })).toHaveText(/4,120\s+Not looked up/, {
    useInnerText: true,
  });
  expect(asked.length).toBe(0);
  await page.getByRole('button', { name: 'Look up the largest 3' }).click();
  await expect(
    page.getByRole('row', { name: /contoso\.com\s+4,120\s+Exchange Online .*strong sign/ }),
  ).toBeVisible();
  await assertPlain(page);
  await axe(page);
});

test('a page of users that fails can be asked for again, and no user is counted twice', async ({ open }) => {
  const page = await atEmailService(open, { query: { users: 'fails' } });
  await count(page);
  await says(page, /^Counting stopped.* Users counted: 4,000 of 4,575$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await says(page, ALL);
});

test('an admin who may not see users is told so, and goes on by hand', async ({ open }) => {
  const page = await atEmailService(open, { query: { users: 'denied' } });
  await count(page);
  await says(page, 'No user could be read.');
  await axe(page);
  await answers(page, EXCHANGE_ONLINE);
});

test('a count can be cancelled, its late page changes nothing, and it can be taken up again', async ({
  open,
}) => {
  const page = await atEmailService(open, { query: { users: 'held' } });
  await page.getByRole('button', { name: 'Count the domains' }).press('Enter');
  await says(page, /^Users counted: 2,000 of 4,575$/);
  // The next stop of the keyboard is the way out.
  await page.keyboard.press('Tab');
  await axe(page);
  await page.keyboard.press('Enter');
  const cancelled = 'Counting was cancelled. You can count on. Users counted: 2,000 of 4,575';
  await says(page, cancelled);
  await expect(page.getByRole('row', { name: /contoso\.com\s+2,000/ })).toBeVisible();
  await goOnCounting(page);
  await says(page, cancelled);
  await page.getByRole('button', { name: 'Count on' }).click();
  await says(page, ALL);
  await expect(page.getByRole('row', { name: /contoso\.com\s+4,120/ })).toBeVisible();
});

test('a count goes on while the admin does, and what was seen is there on the way back', async ({ open }) => {
  const { dns, asked } = resolvers();
  const page = await atEmailService(open, { dns, query: { users: 'held' } });
  await lookUp(page, 'contoso.com');
  await says(page, 'contoso.com: Exchange Online (Microsoft 365), strong sign');
  await count(page);
  await says(page, /^Users counted: 2,000 of/);
  const { length } = asked;
  await answers(page, EXCHANGE_ONLINE, NONE_OF_THESE);
  await sees(page, 'How does Lightning Sync connect');
  await goOnCounting(page);
  await goBack(page);
  await sees(page, RARE_CASES);
  await says(page, ALL);
  await says(page, 'contoso.com: Exchange Online (Microsoft 365), strong sign');
  await expect(page.getByLabel('Company email domain')).toHaveValue('contoso.com');
  await goBack(page);
  await says(page, ALL);
  expect(asked.length).toBe(length);
});

test(
  'in a large org the bound is raised and the table grows by portions',
  { tag: '@phone' },
  async ({ open }) => {
    const { dns } = resolvers();
    const page = await atEmailService(open, { dns, query: { users: 'many' } });
    await count(page);
    await says(page, /^Counting stopped at the limit.* Users counted: 50,000 of 54,900$/);
    await page.getByRole('button', { name: 'Count on' }).click();
    await says(page, /Users counted: 54,900 of 54,900$/);
    await says(page, 'Domains shown: 5 of 403');
    await assertPlain(page);
    await page.getByRole('button', { name: 'Look up the largest 5' }).click();
    await expect(page.getByRole('row', { name: /contoso\.com\s+45,000\s+Exchange Online/ })).toBeVisible();
    await page.getByRole('button', { name: 'Show 25 more' }).press('Enter');
    await says(page, 'Domains shown: 30 of 403');
    await expect(page.locator(':focus')).toHaveText(await page.locator('tbody th').nth(5).innerText());
    await page.getByRole('button', { name: 'Look up 25 more' }).click();
    await expect(page.getByRole('row', { name: 'Not looked up' }).first()).toHaveCount(0);
    await expect(page.getByRole('row')).toHaveCount(31);
    await assertPlain(page);
    await axe(page);
  },
);

test('without a network each domain says so, and one can be tried again by itself', async ({ open }) => {
  const { dns, asked } = resolvers();
  let online = false;
  const page = await atEmailService(open, { dns: (each) => (online ? dns(each) : 'down') });
  await count(page);
  await page.getByRole('button', { name: 'Look up the largest 3' }).click();
  await expect(page.getByText('The resolvers cannot be reached.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Could not be looked up' })).toHaveCount(3);
  await axe(page);
  online = true;
  await page.getByRole('button', { name: 'Try again: contoso.com' }).click();
  await expect(
    page.getByRole('row', { name: /contoso\.com\s+4,120\s+Exchange Online .*strong sign/ }),
  ).toBeVisible();
  expect(asked.filter(({ name }) => !name.endsWith('contoso.com'))).toEqual([]);
  await expect(page.getByRole('row', { name: 'Could not be looked up' })).toHaveCount(2);
  await answers(page, EXCHANGE_ONLINE);
});

test('look-ups of domains can be cancelled, and say how far they were', async ({ open }) => {
  const { dns } = resolvers();
  const never = new Promise<readonly string[]>(() => undefined);
  const page = await atEmailService(open, {
    dns: (each) => (each.name.endsWith('contoso.com') ? dns(each) : never),
  });
  await count(page);
  await page.getByRole('button', { name: 'Look up the largest 3' }).click();
  await says(page, '1 of 3 looked up');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await says(page, ALL);
  await expect(page.getByRole('row', { name: /contoso\.com\s+4,120\s+Exchange Online/ })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Not looked up' })).toHaveCount(2);
});
