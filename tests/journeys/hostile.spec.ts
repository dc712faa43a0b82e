/** Clicks faster than a person's, two tabs at once, and a link and names that try to be more than that. */
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
  STANDARD_ORG,
  toPlan,
} from './support/admin.ts';
import { hideList, renameAll, save, saved, savedButton, savedList, showList } from './support/saved.ts';
import { expect, test } from './support/test.ts';
import type { Locator, Page } from '@playwright/test';

const TODAY = '2026-11-22';
const GOOGLE = 'Google Workspace';

/** Ten clicks before the page can draw anything. */
async function hammer(button: Locator): Promise<void> {
  await button.evaluate((element: HTMLElement) => {
    for (let times = 0; times < 10; times += 1) element.click();
  });
}

test('ten clicks at once skip no question, end at the plan, and save one assessment', async ({ open }) => {
  const page = await open({ day: TODAY });
  const next = page.getByRole('button', { name: /^Next/ });
  await hammer(next);
  await sees(page, 'Do you sync with Lightning Sync today?');
  await choose(page, LIGHTNING_SYNC);
  await hammer(next);
  await sees(page, 'Which email service hosts');
  await answers(page, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
  await hammer(next);
  await sees(page, 'Your plan');
  await showList(page);
  const listed = page.locator('c-sync-saved-list .item');
  await expect(listed).not.toHaveCount(0);
  const before = await listed.count();
  await hideList(page);
  await hammer(savedButton(page, 'Save'));
  await expect(saved(page).getByText(/^Saved as SA-/)).toBeVisible();
  await page.reload();
  await showList(page);
  await expect(listed).toHaveCount(before + 1);
});

test('of two tabs the later one is told, and neither loses what it shows', async ({ open }) => {
  const first = await open({ day: TODAY });
  const second = await first.context().newPage();
  await second.goto(first.url());
  await sees(second, 'Do you sync with Lightning Sync today?');
  await answers(first, LIGHTNING_SYNC, EXCHANGE_ONLINE);
  await answers(second, LIGHTNING_SYNC, GOOGLE);
  await expect(second.locator('c-sync-draft-notice')).toContainText(/another tab/);
  await first.reload();
  await sees(first, 'Does one of these apply to you?');
});

test('what a link says beside answers is shown nowhere, and runs nowhere', async ({ open }) => {
  const evil = '"><img src=x onerror="document.title=1"><script>document.title=1</script>';
  const query = { c__usage: evil, c__emailService: 'google', [`c__${evil}`]: evil, evil };
  const page = await open({ day: TODAY, query });
  await sees(page, 'Do you sync with Lightning Sync today?');
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  expect(await page.locator('body').innerText()).not.toContain('onerror');
  expect(await page.title()).not.toBe('1');
});

/** What the name of a user or an assessment may be, at its worst: markup, a formula, a placeholder, a turned line. */
const NAME = `=1+1 "><img src=x onerror="document.title=1"><script>document.title=1</script>{0}$&{{7*7}}\u202e`;

async function runsNothing(page: Page): Promise<void> {
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  expect(await page.title()).not.toBe('1');
}

test('a name of a user or an assessment is text wherever it stands, and in what is handed over', async ({
  open,
}) => {
  const page = await open({ day: TODAY, query: { as: 'Ben Builder' } });
  await answers(page, LIGHTNING_SYNC, GOOGLE, STANDARD_ORG);
  await toPlan(page);
  await save(page, 'Save');
  await renameAll(page, NAME);
  await expect(saved(page).getByText(NAME).first()).toBeVisible();
  const [first, second] = [page.locator('c-sync-task').first(), page.locator('c-sync-task').nth(1)];
  await first.getByRole('button', { name: /^Assign: / }).click();
  await first.getByRole('combobox', { name: 'Assigned to' }).click();
  // The picker offers each user; the first of them is not who is signed in.
  await first.getByRole('option', { name: NAME }).first().click();
  await expect(first.locator('c-sync-task-assignment .line')).toContainText(NAME);
  await second.getByRole('checkbox').check();
  await savedButton(page, 'Save changes').click();
  await expect(second.getByText('Done by')).toContainText(NAME);
  await runsNothing(page);
  await showList(page);
  await expect(savedList(page).locator('.item').first()).toContainText(NAME);
  await runsNothing(page);
  await hideList(page);
  const text = await copied(page, 'Copy as text');
  expect(text).toContain('\\<img src=x');
  expect(text).not.toMatch(/[^\\]<(img|script)/);
  expect(await downloaded(page, 'Tasks as CSV')).toContain(`"'${NAME.replaceAll('"', '""')}"`);
});
