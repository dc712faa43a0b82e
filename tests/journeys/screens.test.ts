/** Every screen, in both design systems and at each width: no error, accessible, nothing wider than the page; pictures to look at. */
import { test } from 'node:test';
import {
  answers,
  EXCHANGE_ONLINE,
  goOn,
  LIGHTNING_SYNC,
  OAUTH,
  sees,
  STANDARD_ORG,
  WORLDWIDE,
} from './support/admin.ts';
import { inspect } from './support/screenshot.ts';
import { openWizard } from './support/wizard.ts';

for (const slds of ['1', '2'] as const) {
  for (const width of ['wide', 'tablet', 'phone'] as const) {
    test(`SLDS ${slds}, ${width}`, async (context) => {
      const page = await openWizard(context, { slds, width, asOf: '2026-11-22' });
      const name = (screen: string): string => `slds${slds}-${width}-${screen}`;
      await inspect(page, name('1-usage'));
      await goOn(page);
      await inspect(page, name('2-missing'));
      await answers(page, LIGHTNING_SYNC);
      await inspect(page, name('3-email-service'));
      await answers(page, EXCHANGE_ONLINE, WORLDWIDE, STANDARD_ORG);
      await inspect(page, name('4-connection-method'));
      await answers(page, OAUTH);
      await page.getByText('The same as a table').click();
      await inspect(page, name('5-block-date'));
      await goOn(page);
      await sees(page, 'Your plan');
      await page.getByText('Not open to you').click();
      await page.getByRole('button', { name: 'Show the sources' }).click();
      await page.getByRole('button', { name: 'Start over' }).click();
      await inspect(page, name('6-plan'));
    });
  }
}
