/** The site, on which the wizard is tried without an org: from a subfolder of a plain file server, offline once loaded. */
import { expect, test, type Page } from '@playwright/test';
import {
  answers,
  choose,
  copied,
  downloaded,
  EXCHANGE_ONLINE,
  LIGHTNING_SYNC,
  NONE_OF_THESE,
  OAUTH,
  sees,
  tasks,
  toPlan,
} from './support/admin.ts';
import { translatedLanguages } from '../../scripts/preview/plugins/words.ts';
import { axe } from './support/axe.ts';
import { isResolver, standIn } from './support/dns.ts';
import { resolvers } from './support/evidence.ts';
import { overflow } from './support/inspect.ts';
import { RELEASE, serveSite, type ServedSite } from './support/site.ts';

// One build of the site for all of them.
test.describe.configure({ mode: 'default' });

let site: ServedSite | undefined;
let address = '';
const complaints: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await serveSite();
  address = site.address;
});
test.afterAll(() => site?.close());

test.beforeEach(async ({ page, context }) => {
  complaints.length = 0;
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url) && !isResolver(url)) complaints.push(url);
  });
  await context.clock.install({ time: new Date('2026-11-22T12:00:00Z') });
  await page.goto(address);
  await page.locator('c-sync-readiness').waitFor();
});
test.afterEach(() => expect(complaints, 'the page had errors, or asked for what is not its own').toEqual([]));

async function walkToPlan(page: Page): Promise<void> {
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
  await toPlan(page);
  await expect(tasks(page).first()).toBeVisible();
}

test('offline, once loaded, the wizard leads to the plan and exports it; the work is there after a reload', async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  await walkToPlan(page);
  expect(await copied(page, 'Copy as text')).toContain('Einstein Activity Capture');
  expect(await downloaded(page, 'Calendar')).toContain('BEGIN:VCALENDAR');
  await context.setOffline(false);
  await page.reload();
  await expect(tasks(page).first()).toBeVisible();
});

test('what needs an org is left out, and said so', async ({ page }) => {
  await expect(page.getByText('In your org it also counts your users')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Install it in your org' })).toHaveAttribute('href', RELEASE);
  await walkToPlan(page);
  await expect(page.locator('a[href*="/lightning/"]')).toHaveCount(0);
  await expect(page.getByText('(in your org)').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /save|look now/i })).toHaveCount(0);
});

test('a look-up asks the resolver, and nobody else can be asked', async ({ page, context }) => {
  const { dns, asked } = resolvers();
  await standIn(context, dns);
  await answers(page, LIGHTNING_SYNC);
  await page.getByRole('textbox').first().fill('contoso.com');
  await page.keyboard.press('Enter');
  await expect(page.locator('c-sync-mail-finding').first()).toBeVisible();
  expect(asked.map(({ name }) => name)).toContain('contoso.com');
  await expect(page.getByRole('button', { name: /users/i })).toHaveCount(0);

  const refused = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        );
        fetch('https://elsewhere.example/').catch(() => undefined);
      }),
  );
  expect(await refused).toBe('connect-src');
  // The browser reports the breach that was asked for.
  complaints.length = 0;
});

test('a copied link opens the site with the answers', async ({ page, context }) => {
  await walkToPlan(page);
  const link = await copied(page, 'Copy a link');
  expect(link.startsWith(address)).toBe(true);
  await page.evaluate(() => window.localStorage.clear());
  const other = await context.newPage();
  await other.goto(link);
  await sees(other, /./);
  expect(new URL(other.url()).searchParams.get('c__emailService')).toBe('exchangeOnline');
  await expect(other.locator('c-sync-path')).toContainText(EXCHANGE_ONLINE);
});

test('a link into Setup, as in the copied plan, says where the page is in an org', async ({ page }) => {
  await page.goto(`${address}#/lightning/setup/ManageUsers/home`);
  await expect(
    page.getByRole('status').filter({ hasText: '/lightning/setup/ManageUsers/home' }),
  ).toBeVisible();
  await expect(page.locator('c-sync-readiness')).toBeVisible();
});

test('the words around the wizard are in its language, too', async ({ page }) => {
  const texts = (): Promise<string[]> => page.locator('[data-word]').allTextContents();
  const english = await texts();
  expect(english).toContain('Install it in your org');
  await expect(page.getByText('(in your org)').first()).toBeVisible();
  for (const code of translatedLanguages()) {
    await page.goto(`${address}?lang=${code.replace('_', '-')}`);
    await expect(page.locator('[data-word=install]')).not.toHaveText('Install it in your org');
    await expect(page.locator('c-sync-guidance')).toBeVisible();
    await expect(page.getByText('(in your org)')).toHaveCount(0);
    expect(
      (await texts()).filter((text) => english.includes(text)),
      code,
    ).toEqual([]);
    await axe(page, { contrast: false });
    await expect.poll(() => overflow(page)).toBe(0);
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`in ${theme} colors the page is accessible; the choice outlives a reload`, async ({ page }) => {
    await page.getByLabel('Colors').selectOption(theme);
    await choose(page, LIGHTNING_SYNC);
    await axe(page);
    await page.reload();
    await expect(page.locator('body')).toHaveClass(new RegExp(`slds-color-scheme--${theme}`));
    await page.setViewportSize({ width: 360, height: 780 });
    await expect.poll(() => overflow(page)).toBe(0);
  });
}
