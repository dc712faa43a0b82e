/** Saved assessments in each state, in both design systems and at each width: accessible, and within the page; pictures to look at. */
import { test } from 'node:test';
import { changes, openFromStart, saved, savedButton, setAccess } from './support/saved.ts';
import { inspect } from './support/inspect.ts';
import { openWizard } from './support/wizard.ts';

for (const slds of ['1', '2'] as const) {
  for (const width of ['wide', 'tablet', 'phone'] as const) {
    test(`SLDS ${slds}, ${width}`, async (context) => {
      const page = await openWizard(context, { slds, width, asOf: '2026-11-22' });
      const name = (state: string): string => `slds${slds}-${width}-saved-${state}`;
      await page.getByText('Continue a saved assessment').click();
      await inspect(page, name('1-start'));
      await page.reload();
      await openFromStart(page, 2);
      await changes(page).getByText('What else is different').click();
      await inspect(page, name('2-changes'));
      await page.locator('c-sync-tasks input').first().check();
      await setAccess(page, 'read');
      await savedButton(page, 'Save changes').click();
      await saved(page).getByRole('alert').filter({ hasText: 'You are not allowed' }).waitFor();
      await saved(page)
        .getByRole('button', { name: /^Open SA-/ })
        .first()
        .click();
      await savedButton(page, 'Keep what is here').waitFor();
      await inspect(page, name('3-plan'));
    });
  }
}
