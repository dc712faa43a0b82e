/** Every screen, in both design systems and at each width: no error, accessible, nothing wider than the page; pictures to look at. */
import {
  answers,
  choose,
  EXCHANGE_ONLINE,
  goOn,
  LIGHTNING_SYNC,
  OAUTH,
  sees,
  STANDARD_ORG,
  WORLDWIDE,
} from './support/admin.ts';
import { lookUp, resolvers, says } from './support/evidence.ts';
import { inspect } from './support/inspect.ts';
import { expect, test } from './support/test.ts';

test('every screen is accessible and no wider than the page', { tag: '@everywhere' }, async ({ open }) => {
  const page = await open({ day: '2026-11-22', dns: resolvers().dns });
  await inspect(page, '1-usage');
  await goOn(page);
  await inspect(page, '2-missing');
  await answers(page, LIGHTNING_SYNC);
  await inspect(page, '3-email-service');
  await lookUp(page, 'contoso.com');
  await says(page, /^contoso\.com: /);
  await page.getByRole('button', { name: 'Count the domains' }).click();
  await page.getByRole('button', { name: 'Look up the largest 3' }).click();
  await expect(page.getByRole('row', { name: /strong sign/ })).toBeVisible();
  await choose(page, 'I don’t know');
  await inspect(page, '3-evidence');
  await answers(page, EXCHANGE_ONLINE, WORLDWIDE, STANDARD_ORG);
  await inspect(page, '4-connection-method');
  await answers(page, OAUTH);
  await page.getByText('The same as a table').click();
  await inspect(page, '5-block-date');
  await goOn(page);
  await sees(page, 'Your plan');
  await page.getByText('Not open to you').click();
  await page.getByRole('button', { name: 'Show the sources' }).click();
  await page.getByRole('button', { name: 'Start over' }).click();
  await inspect(page, '6-plan');
});
