/** Days as the user's locale writes them, and the same day in whatever time zone the browser is. */
import { asUser } from 'unit/user';

const load = (): Promise<typeof import('c/syncText')> => import('c/syncText');

afterEach(() => jest.restoreAllMocks());

test.each([
  ['en-US', 'Apr 1, 2027', 'April 2027'],
  ['de', '01.04.2027', 'April 2027'],
  ['ja', '2027/04/01', '2027年4月'],
])('in %s', async (locale, day, month) => {
  const { formatDay, formatMonth } = await asUser({ locale }, load);
  expect(formatDay('2027-04-01')).toBe(day);
  expect(formatMonth('2027-04-01')).toBe(month);
});

test.each(['Pacific/Pago_Pago', 'America/Los_Angeles', 'Pacific/Kiritimati'])('at %s', async (timeZone) => {
  const Actual = Intl.DateTimeFormat;
  // As in a browser there: this zone counts wherever no other one is asked for.
  jest
    .spyOn(Intl, 'DateTimeFormat')
    .mockImplementation((locale, options) => new Actual(locale, { timeZone, ...options }));
  const { formatDay, formatWindow } = await asUser({ locale: 'en-US' }, load);
  expect(formatDay('2027-04-01')).toBe('Apr 1, 2027');
  expect(formatDay('2026-12-31')).toBe('Dec 31, 2026');
  expect(formatWindow({ earliest: '2027-04-01', latest: '2027-04-30' })).toBe('in April 2027');
});
