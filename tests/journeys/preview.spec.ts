/** The preview's bar sets how the wizard looks, and the page tells when a script fails while it loads. */
import { expect, test } from '@playwright/test';

test('a script that throws while the page loads is told on the page', async ({ page }) => {
  await page.route('**/wizard.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "throw new Error('<b>no</b> engine');" }),
  );
  await page.goto('/wizard');
  await expect(page.getByRole('alert')).toContainText('The wizard did not load.\nError: <b>no</b> engine', {
    useInnerText: true,
  });
});

test('a script that is not there is told on the page', async ({ page }) => {
  await page.route('**/wizard.js', (route) => route.fulfill({ status: 404 }));
  await page.goto('/wizard');
  await expect(page.getByRole('alert')).toContainText('/wizard.js could not be loaded.');
});

test('theme and direction come from the address, and the bar changes them', async ({ page }) => {
  await page.goto('/?theme=dark&dir=rtl');
  const shown = page.frameLocator('iframe').locator('html:has(c-sync-readiness)');
  await expect(shown).toHaveClass('slds-color-scheme--dark');
  await expect(shown).toHaveCSS('color-scheme', 'dark only');
  await expect(shown).toHaveAttribute('dir', 'rtl');
  await page.getByLabel('Theme').selectOption('Light');
  await expect(shown).toHaveClass('slds-color-scheme--light');
  await page.getByLabel('Direction').selectOption('Left to right');
  await expect(shown).toHaveAttribute('dir', 'ltr');
  await expect(page).toHaveURL(/\/\?$/);
});
