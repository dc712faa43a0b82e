/** The wizard by keyboard alone, as a screen reader tells it: roles, names, states and what is announced. */
import type { Page } from '@playwright/test';
import { ONLINE } from '../unit/answers.ts';
import { heading, linkWith, sees } from './support/admin.ts';
import { expect, test } from './support/test.ts';

const DAY = '2026-11-22';

/** Moves the focus on until it is on what is meant, as someone does who cannot see the page. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = page.locator(':focus');
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const text = `${(await focused.getAttribute('aria-label')) ?? ''} ${await focused.innerText()}`;
    if (name.test(text.trim())) return;
  }
  throw new Error(`Nothing with the name ${String(name)} takes the focus.`);
}

test('the first question is told with its answers, and what is missing is announced', async ({ open }) => {
  const page = await open({ day: DAY });
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - heading "Sync Readiness" [level=1]
    - navigation "Steps"
    - heading "Do you sync with Lightning Sync today?" [level=2]
    - group "Do you sync with Lightning Sync today?":
      - radio /^Yes, we use Lightning Sync/
      - radio /^No, we are new to syncing/
    - button "Next"
  `);
  await tabTo(page, /^Next$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Choose an answer to go on.' })).toBeVisible();
  await page.getByRole('radio').first().press('Space');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.keyboard.press('Enter');
  await sees(page, /email service/);
  await expect(heading(page)).toBeFocused();
});

test('the plan is told task by task, with who does it, and each tick is announced', async ({ open }) => {
  const query = {
    ...linkWith({ ...ONLINE, ewsAccess: 'unset', rollout: 'scoped' }),
    c__option: 'eacRbacOAuth',
  };
  const page = await open({ day: DAY, query });
  await expect(page.locator('c-sync-plan-screen')).toMatchAriaSnapshot(`
    - heading "Your plan" [level=2]
    - heading "What to do" [level=3]
    - group "Hand it over":
      - button "Copy as text"
    - status: /^0 of \\d+ done$/
    - heading "You, the Salesforce admin" [level=4]
    - list:
      - listitem:
        - checkbox "Check who has a license"
        - paragraph: /^Why:/
        - paragraph:
          - link /^Open in Setup. Check who has a license .opens in a new tab.$/
    - heading "Your Microsoft admin" [level=4]
    - list:
      - listitem:
        - checkbox "Keep EWS open until the move is done"
        - paragraph:
          - button "Copy the commands"
  `);
  const box = page.getByRole('checkbox', { name: 'Check who has a license' });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: /^1 of \d+ done$/ })).toBeVisible();
});

test('steps that are done can be gone back to, and the current one is told', async ({ open }) => {
  const page = await open({
    day: DAY,
    query: linkWith({ ...ONLINE, ewsAccess: 'unset', rollout: 'scoped' }),
  });
  await page.getByRole('navigation').getByRole('button', { name: 'Block date' }).press('Enter');
  await sees(page, 'When is your sync blocked?');
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('c-sync-path [aria-current="step"]')).toHaveText(/^Block date|^\d*\s*Block date/);
  await page.locator('summary').filter({ hasText: 'The same as a table' }).press('Enter');
  await expect(page.getByRole('table').first()).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row:
          - columnheader
  `);
});
