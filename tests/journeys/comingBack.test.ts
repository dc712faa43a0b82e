/** Coming back to a saved assessment on a later day: what has changed is told above whatever screen is open. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answers,
  EXCHANGE_ONLINE,
  goOn,
  LIGHTNING_SYNC,
  OAUTH,
  sees,
  SERVICE_ACCOUNT,
  STANDARD_ORG,
  WORLDWIDE,
} from './support/admin.ts';
import { axe } from './support/axe.ts';
import { asInAnotherBrowser, changes, comeBack, openFromStart, pick, save, saved } from './support/saved.ts';
import { openWizard } from './support/wizard.ts';

const ARTICLE_DAY = '2022-08-30';
const TODAY = '2026-11-22';

test('chosen, saved, closed: another day tells what an announcement has changed, until it is hidden', async (context) => {
  const before = await openWizard(context, { asOf: '2026-02-01' });
  // Nobody was asked for the Salesforce cloud before Lightning Sync's own end was announced.
  await answers(before, LIGHTNING_SYNC, EXCHANGE_ONLINE, WORLDWIDE, OAUTH);
  await goOn(before);
  await pick(before, 'Einstein Activity Capture, one consent for everybody');
  await save(before, 'Save');
  assert.equal(await changes(before).count(), 0);

  const after = await comeBack(before, TODAY);
  // What was announced since depends on an answer that nobody was asked for.
  await sees(after, /Government/);
  await changes(after).getByRole('heading', { name: 'What has changed since Feb 1, 2026' }).waitFor();
  await changes(after)
    .getByText(/^Then: Your sync will stop from Oct 1, 2026 on/)
    .waitFor();
  await changes(after).getByText('Now: Your sync is being switched off').waitFor();
  const announced = changes(after).getByRole('listitem').filter({ hasText: 'Feb 5, 2026' });
  await announced.getByText('Exchange Web Services (EWS)').waitFor();
  assert.match(String(await announced.getByRole('link').getAttribute('href')), /^https:.*exchange/);
  await axe(after);

  await changes(after).getByRole('button', { name: 'Hide this' }).click();
  await changes(after).waitFor({ state: 'detached' });
  await after.reload();
  await answers(after, STANDARD_ORG);
  await goOn(after);
  await goOn(after);
  await saved(after).getByText('Open now', { exact: true }).waitFor();
  assert.equal(await changes(after).count(), 0);
});

test('in another browser, a saved assessment opens from the first question, with what has changed above a new one', async (context) => {
  const page = await openWizard(context, { asOf: ARTICLE_DAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, SERVICE_ACCOUNT);
  await goOn(page);
  await save(page, 'Save');
  await asInAnotherBrowser(page);

  const later = await comeBack(page, TODAY);
  await openFromStart(later, 0);
  await sees(later, 'Which Microsoft cloud');
  const title = changes(later).getByRole('heading', { name: 'What has changed since Aug 30, 2022' });
  await title.waitFor();
  assert.ok(await title.evaluate((element) => element.matches(':focus')));
  await answers(later, WORLDWIDE, STANDARD_ORG);
  await title.waitFor();
  await goOn(later);
  await goOn(later);
  await save(later, 'Save changes');
  await changes(later).waitFor({ state: 'detached' });
});
