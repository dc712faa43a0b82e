/** What leaves the wizard and comes back: links, files, paper. */
import { join } from 'node:path';
import { BUILD } from '../../scripts/support/project.ts';
import { ONLINE } from '../unit/answers.ts';
import { copied, downloaded, linkWith, sees, tasks, verdict } from './support/admin.ts';
import { expect, test } from './support/test.ts';

const TODAY = '2026-11-22';
const ANSWERS = linkWith(ONLINE);
const PLAN = { ...ANSWERS, c__option: 'eacUserLevelOAuth' };

test('a link opens the wizard with its answers, and says so', async ({ open }) => {
  const page = await open({ day: TODAY, query: ANSWERS });
  await sees(page, 'Your options');
  await expect(page.getByText('The link brought answers with it.')).toBeVisible();
  await expect(verdict(page)).toHaveText(
    'Your sync is being switched off: any day, at the latest on Apr 1, 2027',
  );
});

test('what a link says beyond answers is left out with a notice', async ({ open }) => {
  const query = { c__usage: 'lightningSync', c__emailService: '<b>x</b>', c__colour: 'blue', other: '1' };
  const page = await open({ day: TODAY, query });
  await sees(page, 'Which email service hosts');
  await expect(page.getByText('left out: 2 (emailService).')).toBeVisible();
});

test('the link that is copied opens the same plan', async ({ open }) => {
  const page = await open({ day: TODAY, query: PLAN });
  await sees(page, 'Your plan');
  const link = new URL(await copied(page, 'Copy a link'));
  expect(link.origin).toBe(new URL(page.url()).origin);
  expect(Object.fromEntries(link.searchParams)).toEqual(PLAN);
});

test('text, calendar and spreadsheet hold what the page shows', async ({ open }) => {
  const page = await open({ day: TODAY, query: PLAN });
  const text = await copied(page, 'Copy as text');
  expect(text).toContain(await verdict(page).innerText());
  const calendar = await downloaded(page, 'Calendar');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270401');
  const lines = (await downloaded(page, 'Tasks as CSV')).trim().split('\r\n');
  await expect(tasks(page)).toHaveCount(lines.length - 1);
});

/** How many pages a PDF of Chromium has: each is an object of its own, and none of them is compressed. */
function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

test('on paper the plan stands alone: two pages at most, in the order of the screen', async ({ open }) => {
  const page = await open({ day: TODAY, query: PLAN });
  await sees(page, 'Your plan');
  const pdf = await page.pdf({ path: join(BUILD, 'screenshots', 'plan.pdf'), format: 'A4' });
  expect(pagesOf(pdf)).toBeGreaterThan(0);
  expect(pagesOf(pdf)).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('c-sync-verdict')).toBeVisible();
  for (const away of ['c-sync-path', 'c-sync-footer', 'c-sync-export-panel', 'c-sync-save']) {
    await expect(page.locator(away), `${away} is printed`).toBeHidden();
  }
  const printed = await page.locator('c-sync-readiness').innerText();
  const parts = [
    await verdict(page).innerText(),
    'Move to: ',
    'What to do',
    ...(await tasks(page).allInnerTexts()),
  ];
  let place = 0;
  for (const part of parts) {
    const found = printed.indexOf(part, place);
    expect(found, `${part} is not printed, or not in its place`).toBeGreaterThanOrEqual(place);
    place = found + part.length;
  }
});
