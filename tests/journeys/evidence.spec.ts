/** Evidence in the browser: looked up when asked, told as it is, beside the answers and never in place of one. */
import {
  answers,
  choose,
  EXCHANGE_ONLINE,
  goOn,
  LIGHTNING_SYNC,
  NONE_OF_THESE,
  OAUTH,
  RARE_CASES,
  sees,
  WORLDWIDE,
} from './support/admin.ts';
import { axe } from './support/axe.ts';
import { assertPlain, HOSTILE, lookUp, radio, resolvers, says } from './support/evidence.ts';
import { expect, test } from './support/test.ts';

const TODAY = '2026-11-22';
const GOOGLE = 'Google Workspace';
const CONTOSO = 'contoso.com: Exchange Online (Microsoft 365), strong sign';

test('a domain is looked up when asked for, and nothing but the domain leaves', async ({ open }) => {
  const { dns, asked } = resolvers();
  const page = await open({ day: TODAY, dns });
  await answers(page, LIGHTNING_SYNC);
  await page.getByLabel('Company email domain').fill('ada.lovelace@contoso.com');
  expect(asked.length).toBe(0);
  await page.getByRole('button', { name: 'Look up' }).click();
  await says(page, CONTOSO);
  expect(asked.filter(({ name }) => !/(^|\.)contoso\.com$/.test(name))).toEqual([]);
  expect([...new Set(asked.map(({ host }) => host))]).toEqual(['cloudflare-dns.com']);
  await page.getByText('The records we saw').click();
  await expect(page.getByText('Outlook finds its mailboxes at Microsoft 365.')).toBeVisible();
  await axe(page);
});

test('an answer given stays until the admin uses the other one', async ({ open }) => {
  const page = await open({ day: TODAY, dns: resolvers().dns });
  await answers(page, LIGHTNING_SYNC);
  await choose(page, GOOGLE);
  await lookUp(page, 'contoso.com');
  await expect(page.getByText('Your answer is different: Google Workspace.')).toBeVisible();
  await expect(radio(page, GOOGLE)).toBeChecked();
  await page.getByRole('button', { name: 'Use this answer' }).click();
  await expect(page.getByText('This is your answer.')).toBeVisible();
  await expect(radio(page, EXCHANGE_ONLINE)).toBeChecked();
  await goOn(page);
  await sees(page, RARE_CASES);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Use this answer' }).click();
  await expect(radio(page, WORLDWIDE)).toBeChecked();
});

test('without a network it says so, tries again when asked, and the wizard goes on by hand', async ({
  open,
}) => {
  const { dns } = resolvers();
  let online = false;
  const page = await open({ day: TODAY, dns: (each) => (online ? dns(each) : 'down') });
  await answers(page, LIGHTNING_SYNC);
  await lookUp(page, 'contoso.com');
  await says(page, 'contoso.com could not be looked up.');
  await expect(page.getByText('The resolvers cannot be reached.')).toBeVisible();
  await axe(page);
  online = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await says(page, CONTOSO);
  await answers(page, GOOGLE);
});

test('the second resolver answers where the first one does not', async ({ open }) => {
  const { dns } = resolvers();
  const page = await open({
    day: TODAY,
    dns: (each) => (each.host === 'dns.google' ? dns(each) : 'down'),
  });
  await answers(page, LIGHTNING_SYNC);
  await lookUp(page, 'contoso.com');
  await says(page, CONTOSO);
});

test('a look-up can be cancelled, and its late answer changes nothing', async ({ open }) => {
  let release: (records: readonly string[]) => void = () => undefined;
  const held = new Promise<readonly string[]>((resolve) => {
    release = resolve;
  });
  const page = await open({ day: TODAY, dns: () => held });
  await answers(page, LIGHTNING_SYNC);
  const request = page.waitForEvent('requestfailed');
  await lookUp(page, 'contoso.com');
  await says(page, 'Looking up contoso.com');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await says(page, 'Cancelled.');
  await request;
  release([]);
  await says(page, 'Cancelled.');
  await answers(page, EXCHANGE_ONLINE);
});

test('a bad domain is told, and what was typed stays', async ({ open }) => {
  const { dns, asked } = resolvers();
  const page = await open({ day: TODAY, dns });
  await answers(page, LIGHTNING_SYNC);
  for (const typed of ['contoso', HOSTILE, 'ada@gmail.com']) {
    await lookUp(page, typed);
    await expect(
      page.getByRole('alert').filter({ hasText: /Enter (a domain|your company’s domain)/ }),
    ).toBeVisible();
    await expect(page.getByLabel('Company email domain')).toHaveValue(typed);
  }
  expect(asked.length).toBe(0);
});

test('hostile records and replies are plain text', { tag: '@phone' }, async ({ open }) => {
  const page = await open({ day: TODAY, dns: resolvers().dns });
  await answers(page, LIGHTNING_SYNC);
  await lookUp(page, 'hostile.example');
  await says(page, /^hostile\.example: /);
  await page.getByText('The records we saw').click();
  await expect(page.getByText('By itself this proves nothing.')).toBeVisible();
  await assertPlain(page);
  await axe(page);
  await answers(page, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
  await page.getByLabel('Paste what your Microsoft admin sent').fill(HOSTILE);
  await page.getByText('Lines that we do not recognise: 1').click();
  await expect(page.locator('c-sync-tenant-reply-panel bdi').filter({ hasText: '<img src=x' })).toBeVisible();
  await assertPlain(page);
  await axe(page);
});

const STOPS = [
  'Company email domain',
  'Look up',
  'Count the domains',
  'How to find out',
  'Ask your Microsoft admin',
  'Back',
  'Next',
];

test(
  'the keyboard goes from the choices to the evidence, and on to how to find out',
  { tag: '@phone' },
  async ({ open }) => {
    const page = await open({ day: TODAY });
    await answers(page, LIGHTNING_SYNC);
    await choose(page, EXCHANGE_ONLINE);
    const stops: string[] = [];
    while (stops.length < STOPS.length) {
      await page.keyboard.press('Tab');
      const [, name = ''] = /"(.*?)"/.exec(await page.locator(':focus').ariaSnapshot()) ?? [];
      stops.push(name);
    }
    expect(stops).toEqual(STOPS);
  },
);
