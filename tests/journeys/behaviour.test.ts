/** How the wizard behaves: back and change, reload, start over, keyboard, errors, copying, what is kept and what is not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answers,
  choose,
  EXCHANGE_ONLINE,
  EXCHANGE_SERVER,
  goOn,
  heading,
  LIGHTNING_SYNC,
  OAUTH,
  sees,
  STANDARD_ORG,
  tasks,
  verdict,
  WORLDWIDE,
} from './support/admin.ts';
import { openWizard } from './support/wizard.ts';

const TODAY = '2026-11-22';

test('an early answer can be changed, and what was said on the way is found again', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, WORLDWIDE, STANDARD_ORG, OAUTH);
  await page.getByRole('button', { name: EXCHANGE_ONLINE }).click();
  await answers(page, EXCHANGE_SERVER);
  await sees(page, 'Is this org in Salesforce Government Cloud?');
  await goOn(page);
  assert.equal(await verdict(page), 'Your sync will stop in April 2027');
  await page.getByRole('button', { name: EXCHANGE_SERVER }).click();
  await answers(page, EXCHANGE_ONLINE);
  await sees(page, 'Which Microsoft cloud is your tenant in?');
  assert.ok(await page.getByRole('radio', { name: WORLDWIDE }).isChecked());
});

test('back keeps the answer, and next goes to the same screen again', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await answers(page, LIGHTNING_SYNC);
  await page.getByRole('button', { name: 'Back' }).click();
  await sees(page, 'Do you sync with Lightning Sync today?');
  assert.ok(await page.getByRole('radio', { name: LIGHTNING_SYNC }).isChecked());
  await goOn(page);
  await sees(page, 'Which email service hosts');
});

test('a reload in the middle loses nothing: answers, screen, ticks', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, WORLDWIDE);
  await page.reload();
  await sees(page, 'Is this org in Salesforce Government Cloud?');
  await answers(page, STANDARD_ORG, OAUTH);
  await goOn(page);
  await page.getByRole('checkbox', { name: 'Run the readiness check' }).check();
  await page.reload();
  await page.getByText('1 of 7 done').waitFor();
  assert.ok(await page.getByRole('checkbox', { name: 'Run the readiness check' }).isChecked());
});

test('starting over asks first, and then forgets, for good', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE);
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  await sees(page, 'Which Microsoft cloud');
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  await sees(page, 'Do you sync with Lightning Sync today?');
  await page.reload();
  await sees(page, 'Do you sync with Lightning Sync today?');
  assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
});

test('going on without an answer says what is missing, and an answer takes it away', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await goOn(page);
  await page.getByRole('alert').filter({ hasText: 'Choose an answer to go on.' }).waitFor();
  await choose(page, LIGHTNING_SYNC);
  await page.getByRole('alert').filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
});

test('the keyboard alone leads to the plan, and the focus follows the screens', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  const focused = (): Promise<string> => page.locator(':focus').innerText();
  await page.getByRole('radio').first().focus();
  for (const [keys, next] of [
    [['Space', 'Enter'], 'Which email service hosts your users’ mailboxes?'],
    [['Tab', 'Space', 'Enter'], 'Which Microsoft cloud is your tenant in?'],
    [['Tab', 'Space', 'Enter'], 'Is this org in Salesforce Government Cloud?'],
    [['Tab', 'Space', 'Enter'], 'How does Lightning Sync connect to Exchange?'],
    [['Tab', 'Space', 'ArrowDown', 'Enter'], 'When is your sync blocked?'],
  ] as const) {
    for (const key of keys) await page.keyboard.press(key);
    await sees(page, next);
    assert.equal(await focused(), next);
  }
  await page.getByRole('button', { name: 'Next: Your plan' }).focus();
  await page.keyboard.press('Enter');
  await sees(page, 'Your plan');
  assert.equal(await focused(), 'Your plan');
});

test('whoever does not know still gets to the end, and sees what is sure', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  const unknown = 'I don’t know';
  await answers(page, LIGHTNING_SYNC, unknown, unknown, unknown, unknown);
  await sees(page, 'When is your sync blocked?');
  assert.equal(await verdict(page), 'We cannot tell yet whether your sync stops');
  await goOn(page);
  await sees(page, 'Your plan');
});

test('the message for the Microsoft admin is copied', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await answers(page, LIGHTNING_SYNC);
  await page.getByText('Ask your Microsoft admin', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy the message' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /in Exchange Online .* or both\?/);
});

test('the time line can be read as a table, with a source and a day for each row', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, WORLDWIDE, STANDARD_ORG, OAUTH);
  await page.getByText('The same as a table').click();
  const row = page.getByRole('row', { name: /Exchange Web Services/ });
  assert.match(await row.innerText(), /between Oct 10, 2026 and Apr 1, 2027\s+Going on now\s+Yours/);
  assert.match(await row.innerText(), /Verified Nov 22, 2026/);
});

test('the sources tell how the wizard knows, and only what had been announced by the day', async (context) => {
  const page = await openWizard(context, { asOf: '2022-08-30' });
  await page.getByRole('button', { name: 'Show the sources' }).click();
  const sources = page.locator('c-sync-sources');
  await sources.getByText('Exchange Team Blog: Basic Authentication, September 2021').waitFor();
  assert.equal(await sources.getByText('EWS').count(), 0);
});

test('an earlier draft that no longer fits is dropped with a notice', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await page.evaluate(() =>
    localStorage.setItem('sync-readiness/draft', '{"version":1,"answers":{"usage":"none"}}'),
  );
  // The console's warning about it is for whoever looks into it; it is no error.
  await page.reload();
  await page.getByText('Your earlier answers no longer fit').waitFor();
  assert.equal(await heading(page).innerText(), 'Do you sync with Lightning Sync today?');
});

test('another option can be chosen, its plan stays over a reload, and the choice can be taken back', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, WORLDWIDE, STANDARD_ORG, OAUTH);
  await goOn(page);
  await page
    .getByRole('button', { name: 'Choose this one: Einstein Activity Capture, chosen groups or roles' })
    .click();
  await page.getByText('Your choice: Einstein Activity Capture, chosen groups or roles').waitFor();
  assert.equal((await tasks(page)).at(-1), 'Change the connection to RBAC');
  await page.reload();
  await page.getByText('Your choice: Einstein Activity Capture, chosen groups or roles').waitFor();
  await page
    .getByRole('button', { name: 'Choose this one: Einstein Activity Capture, user by user' })
    .click();
  await page.getByText('Move to: Einstein Activity Capture, user by user').waitFor();
  assert.equal((await tasks(page)).at(-1), 'Let each user connect an account');
});

test('another day can be looked at, is never mistaken for today, and today is one click away', async (context) => {
  const page = await openWizard(context, { asOf: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, WORLDWIDE, STANDARD_ORG, OAUTH);
  await page.getByLabel('See another day').fill('2027-05-01');
  await page.getByText('You are looking at May 1, 2027.').waitFor();
  assert.equal(await verdict(page), 'Your sync has stopped');
  await page.getByLabel('See another day').fill('2022-08-30');
  await page.getByText('You are looking at Aug 30, 2022.').waitFor();
  assert.equal(await verdict(page), 'Nothing announced stops your sync');
  await page.getByRole('button', { name: /^Back to / }).click();
  assert.equal(await verdict(page), 'Your sync is being switched off: any day, at the latest on Apr 1, 2027');
  assert.equal(await page.getByText('You are looking at').count(), 0);
});
