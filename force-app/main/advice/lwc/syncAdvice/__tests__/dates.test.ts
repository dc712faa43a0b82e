/** Each rule on the days around each of its dates. */
import { type Answers, type Status } from 'c/syncFacts';
import { severity } from '../syncAdvice';
import { assess } from 'unit/advice';
import { causeIds, HYBRID, OAUTH, ON_PREMISES, SERVICE_ACCOUNT } from 'unit/cases';

type Row = [day: string, status: Status, earliest: string | null, latest: string | null];

function outcomeOn(answers: Answers, day: string): unknown[] {
  const { status, stops } = assess(answers, day);
  return [status, stops?.earliest ?? null, stops?.latest ?? null];
}

describe('Basic Auth: the service account', () => {
  test.each<Row>([
    ['2019-08-31', 'unaffected', null, null],
    ['2019-09-01', 'upcoming', '2020-10-01', '2020-10-31'],
    ['2020-03-31', 'upcoming', '2020-10-01', '2020-10-31'],
    ['2020-04-01', 'upcoming', '2021-07-01', '2021-12-31'],
    ['2021-02-03', 'upcoming', '2021-07-01', '2021-12-31'],
    ['2021-02-04', 'upcoming', null, null],
    ['2021-09-26', 'upcoming', null, null],
    ['2021-09-27', 'upcoming', '2022-10-01', null],
    ['2022-08-31', 'upcoming', '2022-10-01', null],
    ['2022-09-01', 'upcoming', '2022-10-01', '2022-12-31'],
    ['2022-09-30', 'upcoming', '2022-10-01', '2022-12-31'],
    ['2022-10-01', 'underway', '2022-10-01', '2022-12-31'],
    ['2022-12-19', 'underway', '2022-10-01', '2022-12-31'],
    ['2022-12-20', 'underway', '2022-10-01', '2023-01-31'],
    ['2023-01-31', 'underway', '2022-10-01', '2023-01-31'],
    ['2023-02-01', 'stopped', '2022-10-01', '2023-01-31'],
  ])('%s: %s, %s to %s', (day, ...expected) => {
    expect(outcomeOn(SERVICE_ACCOUNT, day)).toEqual(expected);
  });
});

describe('EWS: OAuth 2.0 in Exchange Online', () => {
  test.each<Row>([
    ['2023-08-31', 'unaffected', null, null],
    ['2023-09-01', 'upcoming', '2026-10-01', null],
    ['2026-02-04', 'upcoming', '2026-10-01', null],
    ['2026-02-05', 'upcoming', '2026-10-01', '2027-04-01'],
    ['2026-09-30', 'upcoming', '2026-10-01', '2027-04-01'],
    ['2026-10-01', 'underway', '2026-10-01', '2027-04-01'],
    ['2026-10-09', 'underway', '2026-10-01', '2027-04-01'],
    ['2026-10-10', 'underway', '2026-10-10', '2027-04-01'],
    ['2027-04-01', 'underway', '2026-10-10', '2027-04-01'],
    ['2027-04-02', 'stopped', '2026-10-10', '2027-04-01'],
  ])('not set, %s: %s, %s to %s', (day, ...expected) => {
    expect(outcomeOn(OAUTH, day)).toEqual(expected);
  });

  test.each<[NonNullable<Answers['ewsAccess']>, ...Row]>([
    ['disabled', '2026-10-09', 'underway', '2026-10-01', '2027-04-01'],
    ['disabled', '2026-10-10', 'stopped', null, null],
    ['disabled', '2027-05-01', 'stopped', null, null],
    ['notListed', '2026-10-09', 'underway', '2026-10-01', '2027-04-01'],
    ['notListed', '2026-10-10', 'stopped', null, null],
    ['notListed', '2027-04-01', 'stopped', null, null],
    ['allowListed', '2026-10-09', 'underway', '2026-10-01', '2027-04-01'],
    ['allowListed', '2026-10-10', 'upcoming', '2027-04-01', '2027-04-01'],
    ['allowListed', '2027-03-31', 'upcoming', '2027-04-01', '2027-04-01'],
    ['allowListed', '2027-04-01', 'underway', '2027-04-01', '2027-04-01'],
    ['allowListed', '2027-04-02', 'stopped', '2027-04-01', '2027-04-01'],
    ['unsure', '2027-04-01', 'underway', '2026-10-10', '2027-04-01'],
  ])('%s, %s: %s, %s to %s', (ewsAccess, day, ...expected) => {
    expect(outcomeOn({ ...OAUTH, ewsAccess }, day)).toEqual(expected);
  });

  test.each([
    ['disabled', '2026-10-09', false],
    ['disabled', '2026-10-10', true],
    ['notListed', '2026-10-09', false],
    ['notListed', '2026-10-10', true],
    ['allowListed', '2026-10-10', false],
    ['unset', '2026-10-10', false],
  ] as const)('%s, %s: in force by its own setting: %s', (ewsAccess, day, inForce) => {
    const cause = assess({ ...OAUTH, ewsAccess }, day).causes.find(({ id }) => id === 'ews');
    expect(cause?.inForce).toBe(inForce);
  });

  test('what is in force has no day, and stands between what came before it and what is to come', () => {
    const blocked = { ...SERVICE_ACCOUNT, ewsAccess: 'disabled' } as const;
    expect(causeIds(assess(blocked, '2027-06-01'))).toEqual(['basicAuth', 'ews', 'lightningSyncRetirement']);
    expect(outcomeOn(blocked, '2027-06-01')).toEqual(['stopped', '2022-10-01', '2023-01-31']);
    expect(outcomeOn({ ...OAUTH, ewsAccess: 'disabled' }, '2027-06-01')).toEqual(['stopped', null, null]);
  });

  test.each(['2023-09-01', '2026-02-05', '2026-10-10', '2027-04-02'])('another cloud, %s: no date', (day) => {
    const other = { ...OAUTH, microsoftCloud: 'gccHighOrDod', salesforceCloud: 'government' } as const;
    expect(outcomeOn(other, day)).toEqual(['upcoming', null, null]);
  });
});

describe('the retirement of Lightning Sync: on-premises', () => {
  test.each<Row>([
    ['2026-05-04', 'unaffected', null, null],
    ['2026-05-05', 'upcoming', '2027-04-01', '2027-04-30'],
    ['2027-03-31', 'upcoming', '2027-04-01', '2027-04-30'],
    ['2027-04-01', 'underway', '2027-04-01', '2027-04-30'],
    ['2027-04-30', 'underway', '2027-04-01', '2027-04-30'],
    ['2027-05-01', 'stopped', '2027-04-01', '2027-04-30'],
  ])('%s: %s, %s to %s', (day, ...expected) => {
    expect(outcomeOn(ON_PREMISES, day)).toEqual(expected);
    expect(outcomeOn({ ...ON_PREMISES, salesforceCloud: 'government' }, day)).toEqual([
      'unaffected',
      null,
      null,
    ]);
  });
});

describe('warnings', () => {
  test.each([
    ['2023-04-10', ['hybridUnsupported']],
    ['2023-04-11', ['exchangeServerUnsupported', 'hybridUnsupported']],
  ] as const)('%s: a hybrid is warned of %j, and goes on syncing', (day, causes) => {
    const outcome = assess(HYBRID, day);
    expect(causeIds(outcome)).toEqual(causes);
    expect(outcome).toMatchObject({ status: 'unaffected', stops: null });
  });

  test.each([
    ['2025-10-13', null],
    ['2025-10-14', '2025-10-14'],
  ])('%s: the last supported Exchange Server ran out on %s', (day, latest) => {
    expect(assess(ON_PREMISES, day).causes).toMatchObject([{ earliest: '2023-04-11', latest }]);
  });
});

test('what is in force has stopped the sync, though no day is known', () => {
  expect(severity({ earliest: null, latest: null, inForce: true }, '2026-11-22')).toBe('stopped');
});

test.each([
  [null, null, '2026-11-22', 'upcoming'],
  [null, '2026-11-21', '2026-11-22', 'upcoming'],
  ['2026-11-23', null, '2026-11-22', 'upcoming'],
  ['2026-11-22', null, '2026-11-22', 'underway'],
  ['2026-11-21', '2026-11-22', '2026-11-22', 'underway'],
  ['2026-11-20', '2026-11-21', '2026-11-22', 'stopped'],
] as const)('a window from %s to %s is, on %s, %s', (earliest, latest, day, expected) => {
  expect(severity({ earliest, latest }, day)).toBe(expected);
});
