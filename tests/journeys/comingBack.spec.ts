/** Coming back to a saved assessment on a later day: what has changed is told above whatever screen is open. */
import {
  answers,
  EXCHANGE_ONLINE,
  goOn,
  LIGHTNING_SYNC,
  NONE_OF_THESE,
  OAUTH,
  RARE_CASES,
  sees,
  SERVICE_ACCOUNT,
  STANDARD_ORG,
  toPlan,
  WORLDWIDE,
} from './support/admin.ts';
import { axe } from './support/axe.ts';
import { asInAnotherBrowser, changes, comeBack, openFromStart, pick, save, saved } from './support/saved.ts';
import { expect, test } from './support/test.ts';

const ARTICLE_DAY = '2022-08-30';
const TODAY = '2026-11-22';

test('chosen, saved, closed: another day tells what an announcement has changed, until it is hidden', async ({
  open,
}) => {
  const before = await open({ day: '2026-02-01' });
  // Nobody was asked for the Salesforce cloud before Lightning Sync's own end was announced.
  await answers(before, LIGHTNING_SYNC, EXCHANGE_ONLINE, WORLDWIDE, OAUTH);
  await toPlan(before);
  await pick(before, 'Einstein Activity Capture, one consent for everybody');
  await save(before, 'Save');
  await expect(changes(before)).toHaveCount(0);

  const after = await comeBack(before, TODAY);
  // What was announced since depends on an answer that nobody was asked for.
  await sees(after, RARE_CASES);
  await expect(
    changes(after).getByRole('heading', { name: 'What has changed since Feb 1, 2026' }),
  ).toBeVisible();
  await expect(changes(after).getByText(/^Then: Your sync will stop from Oct 1, 2026 on/)).toBeVisible();
  await expect(changes(after).getByText('Now: Your sync is being switched off')).toBeVisible();
  const announced = changes(after).getByRole('listitem').filter({ hasText: 'Feb 5, 2026' });
  await expect(announced.getByText('Exchange Web Services (EWS)')).toBeVisible();
  expect(String(await announced.getByRole('link').getAttribute('href'))).toMatch(/^https:.*exchange/);
  await axe(after);

  await changes(after).getByRole('button', { name: 'Hide this' }).click();
  await expect(changes(after)).toHaveCount(0);
  await after.reload();
  await answers(after, STANDARD_ORG);
  await goOn(after);
  await toPlan(after);
  await expect(saved(after).getByText(/^Saved as SA-/)).toBeVisible();
  await expect(changes(after)).toHaveCount(0);
});

test('in another browser, a saved assessment opens from the first question, with what has changed above a new one', async ({
  open,
}) => {
  const page = await open({ day: ARTICLE_DAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, SERVICE_ACCOUNT);
  await toPlan(page);
  await save(page, 'Save');
  await asInAnotherBrowser(page);

  const later = await comeBack(page, TODAY);
  await openFromStart(later, 0);
  await sees(later, RARE_CASES);
  const title = changes(later).getByRole('heading', { name: 'What has changed since Aug 30, 2022' });
  await expect(title).toBeVisible();
  await expect(title).toBeFocused();
  await answers(later, NONE_OF_THESE);
  await expect(title).toBeVisible();
  await goOn(later);
  await toPlan(later);
  await save(later, 'Save changes');
  await expect(changes(later)).toHaveCount(0);
});
