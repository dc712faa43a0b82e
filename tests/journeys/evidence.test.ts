/** Evidence in the browser: looked up when asked, told as it is, beside the answers and never in place of one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answers,
  choose,
  EXCHANGE_ONLINE,
  goBack,
  goOn,
  LIGHTNING_SYNC,
  OAUTH,
  sees,
  STANDARD_ORG,
  WORLDWIDE,
} from './support/admin.ts';
import { axe } from './support/axe.ts';
import { assertPlain, HOSTILE, isChosen, lookUp, resolvers, says } from './support/evidence.ts';
import { openWizard } from './support/wizard.ts';

const TODAY = '2026-11-22';
const GOOGLE = 'Google Workspace';
const CONTOSO = 'contoso.com: Exchange Online (Microsoft 365), strong sign';

test('a domain is looked up when asked for, and nothing but the domain leaves', async (context) => {
  const { dns, asked } = resolvers();
  const page = await openWizard(context, { asOf: TODAY, dns });
  await answers(page, LIGHTNING_SYNC);
  await page.getByLabel('Company email domain').fill('ada.lovelace@contoso.com');
  assert.equal(asked.length, 0);
  await page.getByRole('button', { name: 'Look up' }).click();
  await says(page, CONTOSO);
  assert.ok(asked.every(({ name }) => name === 'contoso.com' || name.endsWith('.contoso.com')));
  assert.deepEqual([...new Set(asked.map(({ host }) => host))], ['cloudflare-dns.com']);
  await page.getByText('The records we saw').click();
  await page.getByText('Outlook finds its mailboxes at Microsoft 365.').waitFor();
  await axe(page);
});

test('an answer given stays until the admin uses the other one', async (context) => {
  const page = await openWizard(context, { asOf: TODAY, dns: resolvers().dns });
  await answers(page, LIGHTNING_SYNC);
  await choose(page, GOOGLE);
  await lookUp(page, 'contoso.com');
  await page.getByText('Your answer is different: Google Workspace.').waitFor();
  assert.ok(await isChosen(page, GOOGLE));
  await page.getByRole('button', { name: 'Use this answer' }).click();
  await page.getByText('This is your answer.').waitFor();
  assert.ok(await isChosen(page, EXCHANGE_ONLINE));
  await goOn(page);
  await sees(page, 'Which Microsoft cloud');
  assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
  await page.getByRole('button', { name: 'Use this answer' }).click();
  assert.ok(await isChosen(page, WORLDWIDE));
});

test('without a network it says so, tries again when asked, and the wizard goes on by hand', async (context) => {
  const { dns } = resolvers();
  let online = false;
  const page = await openWizard(context, { asOf: TODAY, dns: (each) => (online ? dns(each) : 'down') });
  await answers(page, LIGHTNING_SYNC);
  await lookUp(page, 'contoso.com');
  await says(page, 'contoso.com could not be looked up.');
  await page.getByText('The resolvers cannot be reached.').waitFor();
  await axe(page);
  online = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await says(page, CONTOSO);
  await answers(page, GOOGLE);
});

test('the second resolver answers where the first one does not', async (context) => {
  const { dns } = resolvers();
  const page = await openWizard(context, {
    asOf: TODAY,
    dns: (each) => (each.host === 'dns.google' ? dns(each) : 'down'),
  });
  await answers(page, LIGHTNING_SYNC);
  await lookUp(page, 'contoso.com');
  await says(page, CONTOSO);
});

test('a look-up can be cancelled, and its late answer changes nothing', async (context) => {
  let release: (records: readonly string[]) => void = () => undefined;
  const held = new Promise<readonly string[]>((resolve) => {
    release = resolve;
  });
  const page = await openWizard(context, { asOf: TODAY, dns: () => held });
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

test('a bad domain is told, and what was typed stays', async (context) => {
  const { dns, asked } = resolvers();
  const page = await openWizard(context, { asOf: TODAY, dns });
  await answers(page, LIGHTNING_SYNC);
  for (const typed of ['contoso', HOSTILE, 'ada@gmail.com']) {
    await lookUp(page, typed);
    await page
      .getByRole('alert')
      .filter({ hasText: /Enter (a domain|your company’s domain)/ })
      .waitFor();
    assert.equal(await page.getByLabel('Company email domain').inputValue(), typed);
  }
  assert.equal(asked.length, 0);
});

for (const width of ['wide', 'phone'] as const) {
  test(`hostile records and replies are plain text, ${width}`, async (context) => {
    const page = await openWizard(context, { asOf: TODAY, width, dns: resolvers().dns });
    await answers(page, LIGHTNING_SYNC);
    await lookUp(page, 'hostile.example');
    await says(page, /^hostile\.example: /);
    await page.getByText('The records we saw').click();
    await page.getByText('By itself this proves nothing.').waitFor();
    await assertPlain(page);
    await axe(page);
    await answers(page, EXCHANGE_ONLINE, WORLDWIDE, STANDARD_ORG, OAUTH);
    await page.getByLabel('Paste what your Microsoft admin sent').fill(HOSTILE);
    await page.getByText('Lines that we do not recognise: 1').click();
    await page.locator('c-sync-tenant-reply-panel bdi').filter({ hasText: '<img src=x' }).waitFor();
    await assertPlain(page);
    await axe(page);
  });
}

test('a pasted reply is read in the browser, and used only when told to', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, WORLDWIDE, STANDARD_ORG, OAUTH);
  await page.getByLabel('Paste what your Microsoft admin sent').fill('EwsEnabled : False\nBest regards');
  await page.getByText('EWS is switched off for the tenant.').waitFor();
  await page.getByText('Lines that we do not recognise: 1').waitFor();
  assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
  await page.getByRole('button', { name: 'Use this answer' }).click();
  assert.ok(await isChosen(page, 'EwsEnabled is False'));
  await axe(page);
  await goBack(page);
  await goOn(page);
  await page.getByText('EWS is switched off for the tenant.').waitFor();
  assert.match(await page.getByLabel('Paste what your Microsoft admin sent').inputValue(), /Best regards/);
});

test('a missing permission explains settings that are not visible', async (context) => {
  const page = await openWizard(context, { asOf: TODAY, query: { without: 'ManageExchangeConfig' } });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, WORLDWIDE, STANDARD_ORG);
  await page.getByText('Your user does not have Manage Lightning Sync.').waitFor();
  await axe(page);
});

test('whoever has the permissions is told nothing of them', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, WORLDWIDE, STANDARD_ORG);
  await sees(page, 'How does Lightning Sync connect');
  assert.equal(await page.getByText('You may not see these settings').count(), 0);
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

for (const width of ['wide', 'phone'] as const) {
  test(`the keyboard goes from the choices to the evidence, and on to how to find out, ${width}`, async (context) => {
    const page = await openWizard(context, { asOf: TODAY, width });
    await answers(page, LIGHTNING_SYNC);
    await choose(page, EXCHANGE_ONLINE);
    const stops: string[] = [];
    while (stops.length < STOPS.length) {
      await page.keyboard.press('Tab');
      const [, name = ''] = /"(.*?)"/.exec(await page.locator(':focus').ariaSnapshot()) ?? [];
      stops.push(name);
    }
    assert.deepEqual(stops, STOPS);
  });
}
