/** Today is the user's day, not the browser's and not the one of UTC. */
import { asUser } from 'unit/user';

const load = (): Promise<typeof import('c/syncClock')> => import('c/syncClock');

afterEach(() => jest.useRealTimers());

test.each([
  ['2026-11-22T07:59:59Z', 'America/Los_Angeles', '2026-11-21'],
  ['2026-11-22T08:00:00Z', 'America/Los_Angeles', '2026-11-22'],
  ['2026-11-22T14:59:59Z', 'Asia/Tokyo', '2026-11-22'],
  ['2026-11-22T15:00:00Z', 'Asia/Tokyo', '2026-11-23'],
  ['2026-12-31T10:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
  ['2026-01-01T00:00:00Z', 'UTC', '2026-01-01'],
  // An hour later with daylight saving time than it would be without.
  ['2027-07-01T22:30:00Z', 'Europe/Berlin', '2027-07-02'],
])('at %s in %s it is %s', async (now, timeZone, day) => {
  jest.useFakeTimers({ now: new Date(now) });
  const { today } = await asUser({ timeZone }, load);
  expect(today()).toBe(day);
});

test('asks the clock each time', async () => {
  jest.useFakeTimers({ now: new Date('2026-11-22T23:59:59Z') });
  const { today } = await asUser({ timeZone: 'UTC' }, load);
  expect(today()).toBe('2026-11-22');
  jest.advanceTimersByTime(1000);
  expect(today()).toBe('2026-11-23');
});
