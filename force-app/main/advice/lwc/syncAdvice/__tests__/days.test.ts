/** Windows: which comes first, what holds two of them, and the days of a month. */
import { compareWindows, daysBetween, during, firstDay, union, type Window } from 'c/syncFacts';

const window = (earliest: string | null, latest: string | null): Window => ({ earliest, latest });

test.each([
  [
    window('2026-10-10', '2026-10-10'),
    window('2027-04-01', '2027-04-30'),
    window('2026-10-10', '2027-04-30'),
  ],
  [
    window('2026-10-01', '2027-04-30'),
    window('2026-10-10', '2027-04-01'),
    window('2026-10-01', '2027-04-30'),
  ],
  [window('2026-10-01', null), window('2026-10-10', '2027-04-01'), window('2026-10-01', null)],
  [window(null, null), window('2026-10-10', '2027-04-01'), window(null, null)],
])('%j and %j are held by %j, either way round', (a, b, both) => {
  expect(union(a, b)).toEqual(both);
  expect(union(b, a)).toEqual(both);
});

test('soonest first; of two that begin alike the one that ends first; no known day last', () => {
  const sorted = [
    window('2022-10-01', '2023-01-31'),
    window('2026-10-10', '2026-10-10'),
    window('2026-10-10', null),
    window(null, null),
  ];
  expect([...sorted].reverse().sort(compareWindows)).toEqual(sorted);
});

test.each([
  ['2027-04', '2027-04-30'],
  ['2020-10', '2020-10-31'],
  ['2024-02', '2024-02-29'],
  ['2026-02', '2026-02-28'],
])('%s ends on %s', (month, last) => {
  expect(during(month)).toEqual(window(`${month}-01`, last));
});

test('days are counted across a change of the clocks', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1);
});

test('a month counts from its first day', () => {
  expect(firstDay('2026-02')).toBe('2026-02-01');
  expect(firstDay('2026-02-05')).toBe('2026-02-05');
});
