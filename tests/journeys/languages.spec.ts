/** Words come from labels alone, and every screen bears longer ones: the pseudo-language finds what was forgotten. */
import type { Page } from '@playwright/test';
import { pseudo, PSEUDO_MARK } from '../../scripts/preview/platform/pseudo.ts';
import { ONLINE } from '../unit/answers.ts';
import { heading, linkWith } from './support/admin.ts';
import { inspect } from './support/inspect.ts';
import { expect, test } from './support/test.ts';
import { textsOf } from './support/words.ts';

/** From the first question to the plan, for these answers. */
const SCREENS = 7;

const DAY = '2026-11-22';
const ANSWERS = {
  ...linkWith({ ...ONLINE, ewsAccess: 'unset', rollout: 'scoped' }),
  c__option: 'eacRbacOAuth',
};

/** What is no word of ours: days, numbers, addresses, commands, and names that are the same in every language. */
const NO_WORDS = [
  /^[\W\d_]*$/,
  /^(\w{3} \d{1,2}, \d{4}|\w+ \d{4})$/,
  // Names of records.
  /^S[AT]-\d+$/,
  /^(\w+:|Set-|Get-|New-|Connect-|#|\$)/,
  // Of the base components, which the platform translates.
  /^(Required|Select a date|Previous Month|Next Month|Show menu)$/,
];

/** Every screen, from the plan back to the first question. */
async function eachScreen(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  const back = page.getByRole('button', { name: pseudo('Back'), exact: true });
  for (;;) {
    const before = await heading(page).innerText();
    await look(before);
    if ((await back.count()) === 0) return;
    await back.click();
    await expect(heading(page).filter({ hasNotText: before })).toBeVisible();
  }
}

test('every word of every screen is a label, and longer ones fit', { tag: '@phone' }, async ({ open }) => {
  test.slow();
  const page = await open({ day: DAY, query: { ...ANSWERS, lang: 'pseudo' } });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
  let seen = 0;
  await eachScreen(page, async (screen) => {
    seen += 1;
    const forgotten = (await textsOf(page)).filter(
      (text) => !text.includes(PSEUDO_MARK) && !NO_WORDS.some((pattern) => pattern.test(text)),
    );
    expect(forgotten, `English words on ${screen}`).toEqual([]);
    await inspect(page, `pseudo-${seen}`, { contrast: false });
  });
  expect(seen).toBe(SCREENS);
});

test('days are in the language, numbers in the locale', async ({ open }) => {
  const page = await open({ day: DAY, query: { ...ANSWERS, lang: 'ja', locale: 'en-US' } });
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.locator('c-sync-verdict').first()).toContainText('2027/04/01');
  await expect(
    page.getByRole('link', { name: /./ }).and(page.locator('[href*="help.salesforce.com"]')).first(),
  ).toHaveAttribute('href', /&language=ja$/);
});

test('a language that is none is English', async ({ open }) => {
  const page = await open({ day: DAY, query: { ...ANSWERS, lang: '<script>' } });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
  await expect(page.locator('c-sync-verdict').first()).toContainText('Apr 1, 2027');
});
