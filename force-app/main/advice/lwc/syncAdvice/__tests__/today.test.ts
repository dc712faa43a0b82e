/** Today's outcomes: where the article of 2022 is wrong by now, and what is asked now. */
import { adviceFor, assess } from 'unit/advice';
import type { Answers } from 'c/syncFacts';
import {
  causeIds,
  GOOGLE,
  HYBRID,
  NEW_TO_SYNC,
  OAUTH,
  ON_PREMISES,
  OTHER,
  SERVICE_ACCOUNT,
  standing,
  TODAY,
  without,
} from 'unit/cases';

const RETIREMENT = { earliest: '2027-04-01', latest: '2027-04-30' };

describe('outcomes', () => {
  test('Basic Auth has stopped the service account; the rest follows', () => {
    const outcome = assess(SERVICE_ACCOUNT, TODAY);
    expect(outcome).toMatchObject({
      status: 'stopped',
      stops: { earliest: '2022-10-01', latest: '2023-01-31' },
    });
    expect(causeIds(outcome)).toEqual(['basicAuth', 'ews', 'lightningSyncRetirement']);
  });

  test.each([
    ['disabled', 'stopped', null, null],
    ['notListed', 'stopped', null, null],
    ['unset', 'underway', '2026-10-10', '2027-04-01'],
    ['unsure', 'underway', '2026-10-10', '2027-04-01'],
    ['allowListed', 'upcoming', '2027-04-01', '2027-04-01'],
  ] as const)('OAuth 2.0 with EWS %s is %s', (ewsAccess, status, earliest, latest) => {
    const outcome = assess({ ...OAUTH, ewsAccess }, TODAY);
    expect(outcome).toMatchObject({ status, stops: { earliest, latest }, next: null });
  });

  test.each(['disabled', 'notListed'] as const)('nothing names a day for EWS %s', (ewsAccess) => {
    const { assessment, marks } = adviceFor({ ...OAUTH, ewsAccess }, TODAY);
    const { causes, options } = assessment;
    expect(JSON.stringify([causes, options, marks])).not.toContain('2026-10-10');
    expect(options.find(({ id }) => id === 'stayForNow')).toMatchObject({
      standing: 'closed',
      because: 'inForce',
      on: null,
    });
    const mark = marks.find(({ id }) => id === 'ews');
    expect(mark).toMatchObject({ inForce: true, hits: 'yes', earliest: null, latest: null });
  });

  test('EWS not answered counts as not set, so the status stands while it is still asked', () => {
    const outcome = assess(without(OAUTH, 'ewsAccess'), TODAY);
    expect(outcome).toMatchObject({ status: 'underway', next: 'ewsAccess' });
  });

  test.each([
    ['on-premises', ON_PREMISES],
    ['Google', GOOGLE],
    ['another service', OTHER],
  ])('%s stops when Lightning Sync retires', (_, answers) => {
    expect(assess(answers, TODAY)).toMatchObject({ status: 'upcoming', stops: RETIREMENT });
  });

  test('on-premises is warned of servers out of support, and stops for another reason', () => {
    expect(causeIds(assess(ON_PREMISES, TODAY))).toEqual([
      'exchangeServerUnsupported',
      'lightningSyncRetirement',
    ]);
  });

  test('Government Cloud is exempt from the retirement, not from what Microsoft does', () => {
    const government = { salesforceCloud: 'government' } as const;
    expect(assess({ ...ON_PREMISES, ...government }, TODAY).status).toBe('unaffected');
    expect(causeIds(assess({ ...OAUTH, ...government }, TODAY))).toEqual(['ews']);
  });

  test.each(['gccHighOrDod', 'china21Vianet'] as const)('%s has no day for EWS yet', (microsoftCloud) => {
    const government = { ...OAUTH, microsoftCloud, salesforceCloud: 'government' } as const;
    const outcome = assess(government, TODAY);
    expect(outcome).toMatchObject({ status: 'upcoming', stops: { earliest: null, latest: null } });
    expect(standing(outcome, 'stayForNow')).toBe('available');
    expect(assess({ ...OAUTH, microsoftCloud }, TODAY).stops).toEqual(RETIREMENT);
  });

  test('a hybrid is told both halves, and nothing is recommended', () => {
    const outcome = assess(HYBRID, TODAY);
    expect(outcome.status).toBe('underway');
    expect([...causeIds(outcome)].sort()).toEqual(
      ['ews', 'exchangeServerUnsupported', 'hybridUnsupported', 'lightningSyncRetirement'].sort(),
    );
    for (const option of [
      'eacApplicationLevelOAuth',
      'eacOnPremisesServiceAccount',
      'eacUserLevelOAuth',
    ] as const)
      expect(standing(outcome, option)).toBe('available');
    expect(outcome.plan.map(({ id }) => id)).toEqual(['askAboutHybrid', 'bridgeEws']);
  });

  test('a status on which all agree stands before the interview is complete', () => {
    const { status, next } = assess({ usage: 'newToSync' }, TODAY);
    expect([status, next]).toEqual(['notSyncing', 'emailService']);
    expect(assess({ usage: 'lightningSync', emailService: 'google' }, TODAY)).toMatchObject({
      status: 'undetermined',
      next: 'salesforceCloud',
    });
  });
});

describe('questions', () => {
  const path: Answers[] = [];
  let answers: Answers = {};
  for (const [id, value] of Object.entries(OAUTH)) {
    path.push(answers);
    answers = { ...answers, [id]: value };
  }

  test('all seven are asked of Exchange Online, in their order', () => {
    expect(path.map((given) => assess(given, TODAY).next)).toEqual(Object.keys(OAUTH));
    expect(assess(OAUTH, TODAY).next).toBeNull();
  });

  test.each([
    ['on-premises', without(ON_PREMISES, 'connectionMethod', 'ewsAccess', 'microsoftCloud'), null],
    ['new to sync', { usage: 'newToSync', emailService: 'exchangeOnline' }, 'rollout'],
    ['new to sync with Google', { usage: 'newToSync', emailService: 'google' }, null],
    [
      'another cloud',
      { ...without(OAUTH, 'ewsAccess', 'rollout'), microsoftCloud: 'china21Vianet' },
      'rollout',
    ],
  ] as [string, Answers, string | null][])('%s is not asked what does not matter', (_, given, next) => {
    expect(assess(given, TODAY).next).toBe(next);
  });

  test.each(['emailService', 'connectionMethod'] as const)('%s unsure stays the question to settle', (id) => {
    const unsure = { ...NEW_TO_SYNC, ...OAUTH, [id]: 'unsure' };
    expect(assess(unsure, TODAY)).toMatchObject({ status: 'undetermined', next: id });
  });
});
