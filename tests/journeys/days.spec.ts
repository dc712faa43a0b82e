/** The wizard on days and in zones where a day is easily mistaken: the browser's clock and zone decide, not the machine's. */
import {
  answers,
  EXCHANGE_ONLINE,
  LIGHTNING_SYNC,
  NONE_OF_THESE,
  OAUTH,
  toPlan,
  verdict,
} from './support/admin.ts';
import { save, savedList, showList } from './support/saved.ts';
import { expect, test } from './support/test.ts';

const WAY = [LIGHTNING_SYNC, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH] as const;

/** Moments, with the day that the user's calendar shows and what is so on it. */
const MOMENTS = [
  ['half a year on', 'UTC', '2027-05-22T12:00:00Z', 'May 22, 2027', 'Your sync has stopped'],
  // The last moment of Mar 31 there: the last day is still ahead, and a machine in UTC has it since ten hours.
  [
    'just before midnight on the eve of the last day',
    'Pacific/Kiritimati',
    '2027-03-31T09:55:00Z',
    'Mar 31, 2027',
    'Your sync is being switched off: any day, at the latest on Apr 1, 2027',
  ],
  ['on 29 February', 'America/Los_Angeles', '2028-03-01T05:00:00Z', 'Feb 29, 2028', 'Your sync has stopped'],
] as const;

for (const [what, timezoneId, moment, day, told] of MOMENTS) {
  test.describe(what, () => {
    test.use({ timezoneId });

    test('the verdict is of that day, and what is done and saved has its date', async ({ open }) => {
      const page = await open({ day: moment });
      await answers(page, ...WAY);
      await expect(verdict(page)).toHaveText(told);
      await toPlan(page);
      await page.locator('c-sync-tasks input').first().check();
      await save(page, 'Save');
      await expect(page.locator('c-sync-tasks li').first()).toContainText(`Done by Ada Admin on ${day}`);
      await showList(page);
      await expect(savedList(page).getByRole('listitem').first()).toContainText(day);
    });
  });
}
