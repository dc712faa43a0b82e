/** The wizard opens, in both design systems and at each width, without an error and accessible. */
import { test } from 'node:test';
import { axe } from './support/axe.ts';
import { screenshot } from './support/screenshot.ts';
import { openWizard } from './support/wizard.ts';

for (const slds of ['1', '2'] as const) {
  for (const width of ['wide', 'tablet', 'phone'] as const) {
    test(`opens with SLDS ${slds}, ${width}`, async (context) => {
      const page = await openWizard(context, { slds, width });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await screenshot(page, `opening-slds${slds}-${width}`);
      await axe(page);
    });
  }
}
