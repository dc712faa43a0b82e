/** Saved assessments in each state, in both design systems and every look: accessible, and within the page. */
import { lookAround } from './support/looks.ts';
import {
  changes,
  openFromStart,
  saved,
  savedButton,
  savedList,
  setAccess,
  showList,
} from './support/saved.ts';
import { expect, test } from './support/test.ts';

test(
  'saved assessments in each state are accessible and no wider than the page',
  { tag: '@everywhere' },
  async ({ open }) => {
    test.slow();
    const page = await open({ day: '2026-11-22' });
    await expect(savedList(page).getByText('Continue a saved assessment')).toBeVisible();
    await lookAround(page, 'saved-1-start', 'widths');
    await page.reload();
    await openFromStart(page, 2);
    await changes(page).getByText('What else is different').click();
    await lookAround(page, 'saved-2-changes');
    await page.locator('c-sync-tasks input').first().check();
    await setAccess(page, 'read');
    await savedButton(page, 'Save changes').click();
    await expect(saved(page).getByRole('alert').filter({ hasText: 'You are not allowed' })).toBeVisible();
    await lookAround(page, 'saved-3-refused', 'widths');
    await showList(page);
    await savedList(page)
      .getByRole('button', { name: /^Open SA-/ })
      .first()
      .click();
    await expect(savedList(page).getByRole('button', { name: 'Keep what is here' })).toBeVisible();
    await lookAround(page, 'saved-4-list');
  },
);
