/** What leaves the wizard and comes back: links, files, paper. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { BUILD } from '../../scripts/support/project.ts';
import { copied, sees, tasks, verdict } from './support/admin.ts';
import { openWizard } from './support/wizard.ts';

const TODAY = '2026-11-22';
const ANSWERS = {
  c__usage: 'lightningSync',
  c__emailService: 'exchangeOnline',
  c__microsoftCloud: 'worldwide',
  c__salesforceCloud: 'standard',
  c__connectionMethod: 'oauth2',
};

async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('a link opens the wizard with its answers, and says so', async (context) => {
  const page = await openWizard(context, { asOf: TODAY, query: ANSWERS });
  await sees(page, 'Your plan');
  await page.getByText('The link brought answers with it.').waitFor();
  assert.equal(await verdict(page), 'Your sync is being switched off: any day, at the latest on Apr 1, 2027');
});

test('what a link says beyond answers is left out with a notice, as plain text', async (context) => {
  const query = { c__usage: 'lightningSync', c__emailService: '<b>x</b>', c__colour: 'blue', other: '1' };
  const page = await openWizard(context, { asOf: TODAY, query });
  await sees(page, 'Which email service hosts');
  await page.getByText('left out: emailService=<b>x</b>, colour=blue.').waitFor();
});

test('the link that is copied opens the same answers', async (context) => {
  const page = await openWizard(context, { asOf: TODAY, query: ANSWERS });
  const link = new URL(await copied(page, 'Copy a link'));
  assert.equal(link.origin, new URL(page.url()).origin);
  assert.deepEqual(Object.fromEntries(link.searchParams), ANSWERS);
});

test('text, calendar and spreadsheet hold what the page shows', async (context) => {
  const page = await openWizard(context, { asOf: TODAY, query: ANSWERS });
  const text = await copied(page, 'Copy as text');
  assert.ok(text.includes(await verdict(page)));
  const calendar = await downloaded(page, 'Calendar');
  assert.match(calendar, /DTSTART;VALUE=DATE:20270401/);
  const lines = (await downloaded(page, 'Tasks as CSV')).trim().split('\r\n');
  assert.equal(lines.length, 1 + (await tasks(page)).length);
});

/** How many pages a PDF of Chromium has: each is an object of its own, and none of them is compressed. */
function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

test('on paper the result stands alone: two pages at most, in the order of the screen', async (context) => {
  const page = await openWizard(context, { asOf: TODAY, query: ANSWERS });
  await sees(page, 'Your plan');
  const pdf = await page.pdf({ path: join(BUILD, 'screenshots', 'plan.pdf'), format: 'A4' });
  assert.ok([1, 2].includes(pagesOf(pdf)), `${pagesOf(pdf)} pages`);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('c-sync-verdict').isVisible());
  for (const away of ['c-sync-path', 'c-sync-footer', 'c-sync-export-panel', 'c-sync-saved']) {
    assert.equal(await page.locator(away).isVisible(), false, `${away} is printed`);
  }
  const printed = await page.locator('c-sync-readiness').innerText();
  const parts = [
    await verdict(page),
    'Why',
    'Your options',
    'Move to: ',
    'What to do',
    ...(await tasks(page)),
  ];
  const places = parts.map((part) => printed.indexOf(part));
  assert.ok(!places.includes(-1), `not printed: ${parts[places.indexOf(-1)] ?? ''}`);
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
});
