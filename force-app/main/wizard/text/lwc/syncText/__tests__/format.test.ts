/** Values in texts, windows and verdicts in words. */
import { label } from 'unit/words';
import type { Status, StopWindow, Window } from 'c/syncFacts';
import { fill, formatDate, formatDay, formatMonth, formatVerdict, formatWindow, toneOf } from 'c/syncText';

const RANGE: Window = { earliest: '2026-10-10', latest: '2027-04-01' };
const DAY: Window = { earliest: '2026-10-10', latest: '2026-10-10' };
const OPEN: Window = { earliest: '2026-10-10', latest: null };
const NONE: Window = { earliest: null, latest: null };

test('fills values in by their number, as often as they stand there', () => {
  expect(fill('{1} before {0}, {1}', 'a', 2)).toBe('2 before a, 2');
  expect(fill('{0}', '')).toBe('');
});

test('leaves a placeholder without a value, and braces that are none', () => {
  expect(fill('{0} {1} {} {x}', 'a')).toBe('a {1} {} {x}');
});

test('fills in text as it is', () => {
  expect(fill('{0}!', '$& {1}')).toBe('$& {1}!');
});

describe('a window', () => {
  const month = (earliest: string, latest: string): string => formatWindow({ earliest, latest });

  test.each<[string, StopWindow, string, string[]]>([
    ['a day', DAY, 'day', ['Oct 10, 2026']],
    ['a month', { earliest: '2027-04-01', latest: '2027-04-30' }, 'month', ['April 2027']],
    ['a December', { earliest: '2026-12-01', latest: '2026-12-31' }, 'month', ['December 2026']],
    [
      'a February of a leap year',
      { earliest: '2028-02-01', latest: '2028-02-29' },
      'month',
      ['February 2028'],
    ],
    ['a range', RANGE, 'range', ['Oct 10, 2026', 'Apr 1, 2027']],
    ['an open end', OPEN, 'from', ['Oct 10, 2026']],
    ['no day at all', NONE, 'noDate', []],
    ['what is in force', { ...NONE, inForce: true }, 'inForce', []],
  ])('of %s', (_, window, shape, values) => {
    expect(formatWindow(window)).toBe(fill(label(`SR_window_${shape}`), ...values));
  });

  test('that is not quite a month, or is more than one, is a range', () => {
    const ranges = [
      month('2027-04-02', '2027-04-30'),
      month('2027-04-01', '2027-04-29'),
      month('2027-04-01', '2027-05-31'),
    ];
    expect(ranges).toEqual([
      fill(label('SR_window_range'), 'Apr 2, 2027', 'Apr 30, 2027'),
      fill(label('SR_window_range'), 'Apr 1, 2027', 'Apr 29, 2027'),
      fill(label('SR_window_range'), 'Apr 1, 2027', 'May 31, 2027'),
    ]);
  });
});

describe('a verdict', () => {
  test.each<[Status, Window | null, string, string[]]>([
    ['notSyncing', null, 'notSyncing', []],
    ['unaffected', null, 'unaffected', []],
    ['upcoming', RANGE, 'upcoming', [formatWindow(RANGE)]],
    ['upcoming', NONE, 'upcomingNoDate', []],
    ['underway', RANGE, 'underway', [formatDay('2026-10-10'), formatDay('2027-04-01')]],
    ['underway', OPEN, 'underwayOpen', [formatDay('2026-10-10')]],
    ['underway', DAY, 'stoppingToday', [formatDay('2026-10-10')]],
    ['stopped', RANGE, 'stopped', [formatWindow(RANGE)]],
    ['undetermined', null, 'undetermined', ['Which one?']],
    ['undetermined', RANGE, 'undetermined', ['Which one?']],
  ])('%s with %o says %s', (status, window, key, values) => {
    const { title, means } = formatVerdict(status, window, 'Which one?');
    expect(title).toBe(fill(label(`SR_status_${key}`), ...values));
    // Of the day itself no more can be said than of a window without an end.
    const meansOf = key === 'stoppingToday' ? 'underwayOpen' : key;
    expect(means).toBe(fill(label(`SR_status_${meansOf}_means`), ...values));
    expect(`${title} ${means}`).not.toMatch(/[{}]/);
  });

  test('of what stopped on a day that nobody knows names the tenant’s setting', () => {
    expect(formatVerdict('stopped', NONE, '')).toEqual({
      title: label('SR_status_stopped'),
      means: label('SR_status_stoppedInForce_means'),
    });
  });

  test('keeps its words where a window is missing', () => {
    expect(formatVerdict('underway', null, '').title).not.toBe('');
    expect(formatVerdict('underway', { earliest: null, latest: '2027-04-01' }, '').title).toBe(
      fill(label('SR_status_underway'), '', formatDay('2027-04-01')),
    );
  });
});

test('each status has a tone; a calm one only where nothing stops', () => {
  const all: Status[] = ['notSyncing', 'unaffected', 'upcoming', 'underway', 'stopped', 'undetermined'];
  expect(all.map(toneOf)).toEqual(['calm', 'calm', 'upcoming', 'underway', 'stopped', 'open']);
});

test('a month is written out, also where it is all that is known of a date', () => {
  expect(formatMonth('2027-04-30')).toBe('April 2027');
  expect(formatDate('2027-04')).toBe('April 2027');
  expect(formatDate('2027-04-30')).toBe('Apr 30, 2027');
});
