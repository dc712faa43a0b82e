/** The page of the preview tells when a script fails while it loads. */
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
