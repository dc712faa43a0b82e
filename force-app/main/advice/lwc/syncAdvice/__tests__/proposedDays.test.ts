/** Proposed days: before the sync may stop, in the plan's order, and none where there is nothing to go by. */
import fc from 'fast-check';
import { addDays, daysBetween, type IsoDay } from 'c/syncFacts';
import type { Outcome } from '../judge';
import { proposeDays } from '../proposedDays';

const upcoming = (earliest: IsoDay | null): Pick<Outcome, 'status' | 'stops'> => ({
  status: 'upcoming',
  stops: { earliest, latest: null },
});
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());

test('goes backwards from the first day: two weeks in reserve, a week for each task, on weekdays', () => {
  expect(proposeDays(4, upcoming('2027-04-01'), '2026-11-23')).toEqual([
    '2027-02-25',
    '2027-03-04',
    '2027-03-11',
    '2027-03-18',
  ]);
  // Two weeks before 4 April 2027, a Sunday, lies another Sunday: the Friday before.
  expect(proposeDays(1, upcoming('2027-04-04'), '2026-11-23')).toEqual(['2027-03-19']);
  expect(proposeDays(1, upcoming('2027-04-03'), '2026-11-23')).toEqual(['2027-03-19']);
});

test('is on a weekend where the Friday before is over, and today where that is the Friday', () => {
  expect(proposeDays(1, upcoming('2026-11-30'), '2026-11-28')).toEqual(['2026-11-29']);
  expect(proposeDays(1, upcoming('2026-11-30'), '2026-11-27')).toEqual(['2026-11-27']);
});

test('is closer where the time is short', () => {
  expect(proposeDays(3, upcoming('2026-12-11'), '2026-11-30')).toEqual([
    '2026-12-03',
    '2026-12-04',
    '2026-12-09',
  ]);
  expect(proposeDays(2, upcoming('2026-12-01'), '2026-11-30')).toEqual(['2026-11-30', '2026-11-30']);
});

test('is as soon as possible once the first day has come, and where it has stopped on a day that nobody knows', () => {
  const stops = { earliest: '2026-10-10', latest: '2027-04-01' };
  expect(proposeDays(2, { status: 'underway', stops }, '2026-11-23')).toEqual(['soon', 'soon']);
  const unknown = { earliest: null, latest: null };
  expect(proposeDays(1, { status: 'stopped', stops: unknown }, '2026-11-23')).toEqual(['soon']);
});

test('is nothing where nothing stops, or no day is known', () => {
  expect(proposeDays(3, { status: 'unaffected', stops: null }, '2026-11-23')).toEqual([]);
  expect(proposeDays(3, { status: 'notSyncing', stops: null }, '2026-11-23')).toEqual([]);
  expect(proposeDays(3, { status: 'undetermined', stops: null }, '2026-11-23')).toEqual([]);
  const open = { status: 'undetermined', stops: { earliest: '2027-04-01', latest: null } } as const;
  expect(proposeDays(3, open, '2026-11-23')).toEqual([]);
  expect(proposeDays(3, upcoming(null), '2026-11-23')).toEqual([]);
  expect(proposeDays(0, upcoming('2027-04-01'), '2026-11-23')).toEqual([]);
});

test('on any day and for any plan: not before today, before the stop, in order, and on a weekday where there is one', () => {
  const someDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2020-01-01', days));
  fc.assert(
    fc.property(
      someDay,
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 0, max: 25 }),
      (asOf, left, tasks) => {
        const stop = addDays(asOf, left);
        const days = proposeDays(tasks, upcoming(stop), asOf);
        expect(days).toHaveLength(tasks);
        expect(days.filter((day) => day < asOf || day >= stop)).toEqual([]);
        expect([...days].sort()).toEqual(days);
        expect(days.filter((day) => isWeekend(day) && daysBetween(asOf, day) > 1)).toEqual([]);
      },
    ),
  );
});
