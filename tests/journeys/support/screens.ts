/** The way through every screen, for journeys that look at all of them. */
import { expect, type Page } from '@playwright/test';
import {
  answers,
  choose,
  EXCHANGE_ONLINE,
  goOn,
  LIGHTNING_SYNC,
  NONE_OF_THESE,
  ONE_OF_THESE,
  OAUTH,
  sees,
} from './admin.ts';
import { lookUp, says } from './evidence.ts';

/**
 * Goes from the first question to the plan, and opens what can be opened on the way.
 * @param page opened with resolvers that know contoso.com
 * @param look called on each screen with its name, such as `3-evidence`
 */
export async function visitScreens(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await look('1-usage');
  await goOn(page);
  await look('2-missing');
  await answers(page, LIGHTNING_SYNC);
  await look('3-email-service');
  await lookUp(page, 'contoso.com');
  await says(page, /^contoso\.com: /);
  await page.getByRole('button', { name: 'Count the domains' }).click();
  await page.getByRole('button', { name: 'Look up the largest 3' }).click();
  await expect(page.getByRole('row', { name: /strong sign/ })).toBeVisible();
  await choose(page, 'I don’t know');
  await look('3-evidence');
  await answers(page, EXCHANGE_ONLINE);
  await look('3-rare-cases');
  await choose(page, ONE_OF_THESE);
  await look('3-rare-cases-open');
  await answers(page, NONE_OF_THESE);
  await look('4-connection-method');
  await answers(page, OAUTH);
  await page.getByText('The same as a table').click();
  await look('5-block-date');
  await goOn(page);
  await sees(page, 'Your options');
  await page.getByText('Not open to you').click();
  await look('6-options');
  await goOn(page);
  await sees(page, 'Your plan');
  await page.getByRole('button', { name: 'Show the sources' }).click();
  await page.getByRole('button', { name: 'Start over' }).click();
  await look('7-plan');
}
