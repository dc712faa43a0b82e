/** The options side by side: opened and chosen from by keyboard, with what is closed on its day, on every screen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { sees, tasks } from './support/admin.ts';
import { inspect } from './support/inspect.ts';
import { openWizard, type Visit } from './support/wizard.ts';

const ANSWERS = {
  c__usage: 'lightningSync',
  c__emailService: 'exchangeOnline',
  c__microsoftCloud: 'worldwide',
  c__salesforceCloud: 'standard',
  c__connectionMethod: 'serviceAccount',
  c__ewsAccess: 'unset',
  c__rollout: 'oneConsent',
};
const TODAY = '2026-11-22';
const SERVICE_ACCOUNT = 'Einstein Activity Capture, service account OAuth 2.0';
const RBAC = 'Einstein Activity Capture, chosen groups or roles';
const ONE_CONSENT = 'Einstein Activity Capture, one consent for everybody';

/** The plan of these answers, on a day. */
async function plan(context: Parameters<typeof openWizard>[0], visit: Visit): Promise<Page> {
  const page = await openWizard(context, { ...visit, query: ANSWERS });
  await sees(page, 'Your plan');
  return page;
}

const comparison = (page: Page): Locator => page.getByRole('table').filter({ hasText: 'Who consents?' });

/** The names at the heads of the columns. */
const columns = (page: Page): Promise<string[]> => comparison(page).locator('thead .name').allInnerTexts();

test('opened, and another option chosen and given back, by keyboard: the plan follows', async (context) => {
  const page = await plan(context, { asOf: TODAY });
  const before = await tasks(page);
  const open = page.getByRole('button', { name: 'Compare 3 options' });
  await open.focus();
  await page.keyboard.press('Enter');
  await comparison(page).waitFor();
  assert.equal(await open.getAttribute('aria-expanded'), 'true');

  const inTable = (name: string): Locator => comparison(page).getByRole('button', { name });
  await inTable(RBAC).focus();
  await page.keyboard.press('Space');
  await page.getByText(`Your choice: ${RBAC}`).waitFor();
  assert.deepEqual(await tasks(page), [...before, 'Change the connection to RBAC']);
  // The button stays, so that the keyboard keeps its place.
  assert.equal(await page.locator(':focus').getAttribute('aria-label'), `In your plan: ${RBAC}`);

  await inTable(ONE_CONSENT).focus();
  await page.keyboard.press('Enter');
  await page.getByText(`Move to: ${ONE_CONSENT}`).waitFor();
  assert.deepEqual(await tasks(page), before);

  await open.focus();
  await page.keyboard.press('Space');
  await comparison(page).waitFor({ state: 'detached' });
});

test('an option is open until the day its end is announced; then it stays, with the fact that closed it', async (context) => {
  const fact = 'Retired by Salesforce with effect from Feb 1, 2025.';
  for (const asOf of ['2022-08-30', '2024-11-30']) {
    const page = await plan(context, { asOf });
    await page.getByRole('button', { name: /^Compare \d options$/ }).click();
    assert.ok((await columns(page)).includes(SERVICE_ACCOUNT), `open on ${asOf}`);
    assert.equal(await page.getByText(fact).count(), 0);
  }
  for (const asOf of ['2024-12-01', '2025-06-01', TODAY]) {
    const page = await plan(context, { asOf });
    // Said beside the options already, before anything is opened.
    await page.locator('c-sync-options').getByText(fact).waitFor();
    await page.getByRole('button', { name: /^Compare \d options$/ }).click();
    assert.ok(!(await columns(page)).includes(SERVICE_ACCOUNT), `closed on ${asOf}`);
    await page.getByRole('checkbox', { name: 'Show what is closed, too' }).check();
    assert.ok((await columns(page)).includes(SERVICE_ACCOUNT));
    await comparison(page).getByText(fact).waitFor();
    assert.equal(await comparison(page).getByRole('button', { name: SERVICE_ACCOUNT }).count(), 0);
  }
});

test('on paper only what was opened, with nothing to click and nothing cut off', async (context) => {
  const page = await plan(context, { asOf: TODAY });
  const button = page.getByRole('button', { name: 'Compare 3 options' });
  await page.emulateMedia({ media: 'print' });
  await button.waitFor({ state: 'hidden' });
  assert.equal(await comparison(page).count(), 0);

  await page.emulateMedia({ media: 'screen' });
  await button.click();
  await page.getByRole('checkbox', { name: 'Show what is closed, too' }).check();
  await page.emulateMedia({ media: 'print' });
  await button.waitFor({ state: 'hidden' });
  assert.equal(await comparison(page).getByRole('button').count(), 0);
  const cutOff = await page
    .getByRole('region', { name: 'The options side by side' })
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  assert.equal(cutOff, 0);
});

for (const slds of ['1', '2'] as const) {
  for (const width of ['wide', 'tablet', 'phone'] as const) {
    test(`SLDS ${slds}, ${width}: accessible, and nothing wider than the page`, async (context) => {
      const page = await plan(context, { slds, width, asOf: TODAY });
      await page.getByRole('button', { name: 'Compare 3 options' }).click();
      await comparison(page).waitFor();
      await inspect(page, `slds${slds}-${width}-7-comparison`);
      await page.getByRole('checkbox', { name: 'Show what is closed, too' }).check();
      await inspect(page, `slds${slds}-${width}-8-comparison-closed`);
    });
  }
}
