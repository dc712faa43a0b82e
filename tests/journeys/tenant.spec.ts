/** Evidence about the tenant, the settings and the Microsoft cloud: read or looked up when asked, and used only when told to. */
import {
  answers,
  EXCHANGE_ONLINE,
  goBack,
  goOn,
  LIGHTNING_SYNC,
  NONE_OF_THESE,
  OAUTH,
  RARE_CASES,
  sees,
} from './support/admin.ts';
import { axe } from './support/axe.ts';
import { assertPlain, radio, resolvers, says } from './support/evidence.ts';
import { expect, test } from './support/test.ts';

const TODAY = '2026-11-22';

test('a pasted reply is read in the browser, and used only when told to', async ({ open }) => {
  const page = await open({ day: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
  await page.getByLabel('Paste what your Microsoft admin sent').fill('EwsEnabled : False\nBest regards');
  await expect(page.getByText('EWS is switched off for the tenant.')).toBeVisible();
  await expect(page.getByText('Lines that we do not recognise: 1')).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Use this answer' }).click();
  await expect(radio(page, 'EwsEnabled is False')).toBeChecked();
  await axe(page);
  await goBack(page);
  await goOn(page);
  await expect(page.getByText('EWS is switched off for the tenant.')).toBeVisible();
  await expect(page.getByLabel('Paste what your Microsoft admin sent')).toHaveValue(/Best regards/);
});

test('a missing permission explains settings that are not visible', async ({ open }) => {
  const page = await open({ day: TODAY, query: { without: 'ManageExchangeConfig' } });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE);
  await expect(page.getByText('Your user does not have Manage Lightning Sync.')).toBeVisible();
  await axe(page);
});

test('whoever has the permissions is told nothing of them', async ({ open }) => {
  const page = await open({ day: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE);
  await sees(page, 'How does Lightning Sync connect');
  await expect(page.getByText('You may not see these settings')).toHaveCount(0);
});

test(
  'a tenant in GCC High is recognised when the admin asks for it, and nothing but the domain leaves',
  { tag: '@phone' },
  async ({ open }) => {
    const page = await open({ day: TODAY, dns: resolvers().dns });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('login.microsoftonline.com')) asked.push(request.url());
    });
    await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE);
    await sees(page, RARE_CASES);
    await page.getByLabel('Company email domain').fill('ada@agency.example');
    const look = page.getByRole('button', { name: 'Look up the Microsoft cloud of agency.example' });
    await expect(look).toBeVisible();
    expect(asked).toEqual([]);
    await look.click();
    await says(page, 'agency.example belongs to a Microsoft organization. Cloud: ');
    expect(asked).toEqual([
      'https://login.microsoftonline.com/agency.example/v2.0/.well-known/openid-configuration',
    ]);
    await assertPlain(page);
    await axe(page);
    await page.getByRole('button', { name: 'Use this answer' }).click();
    await expect(radio(page, /GCC High/)).toBeChecked();
  },
);

test('with stand-ins on this machine, “Which cloud?” can be tried with no internet', async ({ open }) => {
  // Without a stand-in in the browser, a request to the web would fail the test.
  const page = await open({ day: TODAY, query: { lookups: 'standIns' } });
  await answers(page, LIGHTNING_SYNC);
  await page.getByLabel('Company email domain').fill('contoso.com, agency.example');
  await page.getByRole('button', { name: 'Look up', exact: true }).click();
  await says(page, /^agency\.example: Exchange Online/);
  await answers(page, EXCHANGE_ONLINE);
  await sees(page, RARE_CASES);
  await page.getByRole('button', { name: 'Look up the Microsoft cloud of agency.example' }).click();
  await says(page, 'agency.example belongs to a Microsoft organization. Cloud: GCC High or DoD');
  await page.getByRole('button', { name: 'Look up the Microsoft cloud of contoso.com' }).click();
  await says(page, 'contoso.com belongs to a Microsoft organization. Cloud: Worldwide');
  await axe(page);
});
