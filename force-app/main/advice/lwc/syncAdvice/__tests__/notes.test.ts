import { adviceFor } from 'unit/advice';
import { GOOGLE, OAUTH, ON_PREMISES, OTHER, TODAY } from 'unit/cases';

test.each([
  [OAUTH, '2026-05-04', []],
  [OAUTH, '2026-05-05', ['finishByAugust2026']],
  [OAUTH, '2026-06-10', ['finishByAugust2026']],
  [OAUTH, '2026-06-11', ['finishByAugust2026', 'frontlineLicences']],
  [OAUTH, '2026-08-31', ['finishByAugust2026', 'frontlineLicences']],
  [OAUTH, '2026-09-01', ['finishOverdue', 'frontlineLicences']],
  [OAUTH, '2026-09-21', ['finishOverdue', 'frontlineLicences']],
  [OAUTH, '2026-09-22', ['finishOverdue', 'frontlineWithdrawn']],
  [OAUTH, '2027-03-31', ['finishOverdue', 'frontlineWithdrawn']],
  [OAUTH, '2027-04-01', ['finishOverdue']],
  // Nobody was asked for the state of the tenant then.
  [{ ...OAUTH, ewsAccess: 'allowListed' } as const, '2026-10-09', ['finishOverdue', 'frontlineWithdrawn']],
  [
    { ...OAUTH, ewsAccess: 'allowListed' } as const,
    '2026-10-10',
    ['finishOverdue', 'frontlineWithdrawn', 'userAgentPolicy'],
  ],
  [OTHER, TODAY, ['otherService']],
  // Nobody was asked for the cloud then.
  [{ ...OAUTH, microsoftCloud: 'china21Vianet' } as const, '2022-08-30', []],
  [{ ...OAUTH, microsoftCloud: 'china21Vianet' } as const, TODAY, ['finishOverdue', 'cloudNotStated']],
  [ON_PREMISES, '2022-08-30', []],
  [ON_PREMISES, TODAY, ['exchangeSeNotStated']],
  [GOOGLE, TODAY, []],
])('notes %#', (answers, day, expected) => {
  expect(adviceFor(answers, day).notes.map(({ id }) => id)).toEqual(expected);
});

test('a note hands on the dates that its text names, each a date of an announcement', () => {
  const dates = (day: string): unknown =>
    Object.fromEntries(adviceFor(OAUTH, day).notes.map((note) => [note.id, note.dates]));
  expect(dates('2026-09-21')).toEqual({ finishOverdue: ['2026-08'], frontlineLicences: ['2026-10-01'] });
  expect(dates('2026-09-22')).toEqual({
    finishOverdue: ['2026-08'],
    frontlineWithdrawn: ['2026-10-01', '2026-09-22'],
  });
});
