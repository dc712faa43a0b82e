/** The user's day in every time zone that there is, around midnight, on leap days and where clocks are put forward. */
import { asUser } from 'unit/user';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Zones with every kind of offset: whole hours, halves, quarters, the edges of the day, with and without summer time. */
const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Havana',
  'Europe/Berlin',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Niue',
];

/** Days on which something begins or ends, leap days, ends of years, and days on which clocks are put forward or back. */
const DAYS = [
  '2024-02-29',
  '2026-03-08',
  '2026-03-29',
  '2026-10-10',
  '2026-11-01',
  '2026-12-31',
  '2027-04-01',
  '2027-04-30',
  '2028-02-29',
  '2100-02-28',
];

/** How far a zone is from UTC at a moment, by another way of asking the browser: `GMT+05:45`. */
function offset(timeZone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(moment);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(name) ?? [];
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

test.each(ZONES)('in %s a day begins at its midnight and not a minute before', async (timeZone) => {
  const { dayOf } = await asUser({ timeZone }, () => import('c/syncClock'));
  const read = (moment: number): string => dayOf(new Date(moment));
  const byOffset = (moment: number): string =>
    new Date(moment + offset(timeZone, moment)).toISOString().slice(0, 10);
  for (const day of DAYS) {
    const noon = Date.parse(`${day}T12:00:00Z`);
    const midnight = Date.parse(day) - offset(timeZone, noon);
    const moments = [-61, -60, -59, -1, 0, 1, 59, 60, 61, 720, 1379, 1380, 1439, 1440, 1441];
    for (const minutes of moments) {
      const moment = midnight + minutes * MINUTE;
      expect(`${minutes}: ${read(moment)}`).toBe(`${minutes}: ${byOffset(moment)}`);
    }
    // Days never go back, whatever the clocks do.
    const hours = Array.from({ length: 72 }, (_, hour) => read(midnight - DAY + (hour * DAY) / 24));
    expect(hours).toEqual([...hours].sort());
  }
});
