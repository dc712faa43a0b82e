/** A bad day: what an admin finds whose sync stopped, who has two kinds of mailboxes, or who does not know the service. */
import type { Page } from '@playwright/test';
import {
  answers,
  choose,
  copied,
  downloaded,
  EXCHANGE_ONLINE,
  goOn,
  LIGHTNING_SYNC,
  NONE_OF_THESE,
  OAUTH,
  RARE_CASES,
  sees,
  STANDARD_ORG,
  tasks,
  toPlan,
  verdict,
} from './support/admin.ts';
import { axe } from './support/axe.ts';
import { lookUp, radio, resolvers, says } from './support/evidence.ts';
import { expect, test } from './support/test.ts';

const TODAY = '2026-11-25';
const HYBRID = 'Both (hybrid)';
const DISABLED = 'EwsEnabled is False';
const NOT_LISTED = 'EwsEnabled is True, Lightning Sync is not on the list';
const COMMANDS = [
  'Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | fl EwsAllowedAppIDs',
  'Set-OrganizationConfig -EwsEnabled $true',
  'Set-OrganizationConfig -EwsEnabled $null',
];
/** A day of Microsoft's that is not the day of anybody who was cut off. */
const TENTH_OF_OCTOBER = /Oct(ober)? 10|10 Oct|2026-?10-?10/;

/** What stands on the screen. */
function words(page: Page): Promise<string> {
  return page.locator('[data-screen]').first().innerText();
}

for (const state of [DISABLED, NOT_LISTED])
  test(`cut off today, ${state}: the plan begins with the bridge, and nothing names a day that nobody knows`, async ({
    open,
  }) => {
    const page = await open({ day: TODAY });
    await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
    await choose(page, state);
    await expect(verdict(page)).toHaveText('Your sync has stopped');
    await expect(page.locator('c-sync-verdict')).toContainText('There is a way back for a time');
    expect(await words(page)).not.toMatch(TENTH_OF_OCTOBER);
    await toPlan(page);
    await expect(tasks(page).first()).toHaveText('Let EWS in again until the move is done');
    const bridge = page.locator('c-sync-tasks li').first();
    for (const command of COMMANDS) await expect(bridge).toContainText(command);
    await axe(page);
    const handedOver = [
      await words(page),
      await copied(page, 'Copy as text'),
      await downloaded(page, 'Calendar'),
      await downloaded(page, 'Tasks as CSV'),
    ];
    for (const text of handedOver) expect(text).not.toMatch(TENTH_OF_OCTOBER);
    for (const command of COMMANDS) expect(handedOver[1]).toContain(`       ${command}`);
  });

test('the bridge is on the first view of the plan', { tag: '@phone' }, async ({ open }) => {
  const page = await open({ day: TODAY });
  await answers(page, LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
  await choose(page, DISABLED);
  await toPlan(page);
  await expect(page.getByText('There is a way back for a time')).toBeInViewport();
});

test(
  'a hybrid sees what happens to each half, in the verdict, on the time line and in the copied text',
  { tag: '@phone' },
  async ({ open }) => {
    const page = await open({ day: TODAY });
    await answers(page, LIGHTNING_SYNC, HYBRID, NONE_OF_THESE, OAUTH);
    await choose(page, DISABLED);
    const halves = [
      'Mailboxes at Microsoft: Your sync has stopped',
      'Mailboxes on your own servers: Your sync will stop in April 2027',
    ];
    await expect(page.locator('c-sync-verdict li')).toHaveText(halves);
    await expect(page.locator('c-sync-timeline .words .mailboxes')).toHaveText([
      'Mailboxes at Microsoft',
      'Mailboxes at Microsoft',
      'All mailboxes',
    ]);
    await axe(page);
    await toPlan(page);
    await expect(page.locator('c-sync-verdict li')).toHaveText(halves);
    await expect(tasks(page).first()).toHaveText('Let EWS in again until the move is done');
    const text = (await copied(page, 'Copy as text')).replaceAll('*', '');
    for (const half of halves) expect(text).toContain(`- ${half}`);
  },
);

test(
  'who does not know the service reads what is sure for everybody, and is led to the look-up and the message',
  { tag: '@phone' },
  async ({ open }) => {
    const page = await open({ day: TODAY, dns: resolvers().dns });
    await answers(page, LIGHTNING_SYNC, 'I don’t know', STANDARD_ORG);
    await sees(page, 'When is your sync blocked?');
    await expect(verdict(page)).toHaveText('Your sync will stop in April 2027, or sooner');
    await toPlan(page);
    await expect(page.getByText('Cause: Lightning Sync itself')).toBeVisible();
    await axe(page);
    await page.getByRole('button', { name: 'Find out your email service' }).click();
    await sees(page, 'Which email service');
    await expect(page.getByRole('heading', { name: 'Ask your Microsoft admin' })).toBeVisible();
    await lookUp(page, 'contoso.com');
    await says(page, /^contoso\.com: Exchange Online/);
    await page.getByRole('button', { name: 'Use this answer' }).click();
    await expect(radio(page, EXCHANGE_ONLINE)).toBeChecked();
    await goOn(page);
    await sees(page, RARE_CASES);
  },
);
