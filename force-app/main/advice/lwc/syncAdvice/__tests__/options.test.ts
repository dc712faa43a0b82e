import { adviceFor, assess } from 'unit/advice';
import type { Answers, OptionId, Standing } from 'c/syncFacts';
import {
  GOOGLE,
  HYBRID,
  NEW_TO_SYNC,
  OAUTH,
  ON_PREMISES,
  OTHER,
  recommended,
  SERVICE_ACCOUNT,
  standing,
  TODAY,
  without,
} from 'unit/cases';

const USER_BY_USER: Answers = { ...SERVICE_ACCOUNT, rollout: 'userByUser' };
const ONE_CONSENT: Answers = { ...SERVICE_ACCOUNT, rollout: 'oneConsent' };

describe('standings over time', () => {
  test.each<[OptionId, Answers, string, Standing]>([
    ['eacServiceAccountOAuth', USER_BY_USER, '2020-09-30', 'closed'],
    ['eacServiceAccountOAuth', USER_BY_USER, '2020-10-01', 'available'],
    ['eacServiceAccountOAuth', USER_BY_USER, '2024-11-30', 'available'],
    ['eacServiceAccountOAuth', USER_BY_USER, '2024-12-01', 'closed'],
    ['eacServiceAccountOAuth', USER_BY_USER, '2025-02-01', 'closed'],
    ['eacOrgLevelOAuth', USER_BY_USER, '2020-09-30', 'closed'],
    ['eacOrgLevelOAuth', USER_BY_USER, '2020-10-01', 'available'],
    ['eacOrgLevelOAuth', USER_BY_USER, '2022-08-30', 'available'],
    ['eacOrgLevelOAuth', ON_PREMISES, '2022-08-30', 'unsuitable'],
    ['eacOrgLevelOAuth', USER_BY_USER, '2024-12-01', 'available'],
    ['eacOrgLevelOAuth', USER_BY_USER, '2026-01-31', 'available'],
    ['eacOrgLevelOAuth', USER_BY_USER, '2026-02-01', 'closed'],
    ['eacApplicationLevelOAuth', USER_BY_USER, '2026-01-31', 'closed'],
    ['eacApplicationLevelOAuth', USER_BY_USER, '2026-02-01', 'available'],
    ['eacRbacOAuth', USER_BY_USER, '2026-01-31', 'closed'],
    ['eacRbacOAuth', USER_BY_USER, '2026-02-01', 'available'],
    ['lightningSyncOAuth', USER_BY_USER, '2023-08-31', 'available'],
    ['lightningSyncOAuth', USER_BY_USER, '2023-09-01', 'closed'],
    ['lightningSyncOAuth', NEW_TO_SYNC, '2020-09-30', 'available'],
    ['lightningSyncOAuth', NEW_TO_SYNC, '2020-10-01', 'closed'],
    ['lightningSyncOAuth', OAUTH, '2023-08-31', 'unsuitable'],
    ['lightningSyncOAuth', ON_PREMISES, '2022-08-30', 'unsuitable'],
    ['stayForNow', SERVICE_ACCOUNT, '2019-08-31', 'recommended'],
    ['stayForNow', SERVICE_ACCOUNT, '2021-02-03', 'closed'],
    ['stayForNow', SERVICE_ACCOUNT, '2021-02-04', 'available'],
    ['stayForNow', SERVICE_ACCOUNT, '2021-09-27', 'closed'],
    ['stayForNow', OAUTH, '2023-08-31', 'recommended'],
    ['stayForNow', OAUTH, '2023-09-01', 'closed'],
    ['stayForNow', ON_PREMISES, '2026-05-04', 'recommended'],
    ['stayForNow', ON_PREMISES, '2026-05-05', 'closed'],
    ['stayForNow', NEW_TO_SYNC, TODAY, 'unsuitable'],
    ['eacOnPremisesServiceAccount', ON_PREMISES, TODAY, 'recommended'],
    ['eacApplicationLevelOAuth', ON_PREMISES, TODAY, 'unsuitable'],
    ['eacGoogle', GOOGLE, TODAY, 'recommended'],
    ['eacUserLevelOAuth', GOOGLE, TODAY, 'unsuitable'],
    ['eacUserLevelOAuth', ONE_CONSENT, '2022-08-30', 'available'],
    ['eacUserLevelOAuth', ONE_CONSENT, TODAY, 'available'],
  ])('%s of %j on %s: %s', (option, answers, day, expected) => {
    expect(standing(assess(answers, day), option)).toBe(expected);
  });

  test.each<[OptionId, string | null, string | null]>([
    ['eacServiceAccountOAuth', 'retired', '2025-02-01'],
    ['lightningSyncOAuth', 'usesEws', '2026-10-01'],
    ['eacOrgLevelOAuth', 'replacedByGraph', '2026-02'],
    ['stayForNow', 'basicAuth', '2022-10-01'],
    ['eacGoogle', 'forGoogle', null],
  ])('today %s says why: %s, on %s', (id, because, on) => {
    const option = assess(SERVICE_ACCOUNT, TODAY).options.find((each) => each.id === id);
    expect(option).toMatchObject({ because, on });
  });
});

test.each([
  ['2020-09-30', 'namedFirst'],
  ['2020-10-01', 'fitsRollout'],
])('%s: one consent for everybody is recommended because of %s', (day, because) => {
  const option = assess(NEW_TO_SYNC, day).options.find((each) => each.standing === 'recommended');
  expect(option?.because).toBe(because);
});

describe('recommended by how it is rolled out', () => {
  type Rollout = Answers['rollout'] | 'open';
  test.each<[string, string, Answers, Rollout, OptionId | undefined]>([
    ['2020-09-30', 'new', NEW_TO_SYNC, 'oneConsent', 'eacUserLevelOAuth'],
    ['2020-10-01', 'new', NEW_TO_SYNC, 'oneConsent', 'eacServiceAccountOAuth'],
    ['2024-11-30', 'online', SERVICE_ACCOUNT, 'oneConsent', 'eacServiceAccountOAuth'],
    ['2024-11-30', 'online', SERVICE_ACCOUNT, 'scoped', 'eacServiceAccountOAuth'],
    ['2024-12-01', 'online', SERVICE_ACCOUNT, 'oneConsent', 'eacOrgLevelOAuth'],
    ['2024-12-01', 'online', SERVICE_ACCOUNT, 'scoped', 'eacOrgLevelOAuth'],
    ['2026-01-31', 'online', SERVICE_ACCOUNT, 'scoped', 'eacOrgLevelOAuth'],
    ['2026-02-01', 'online', SERVICE_ACCOUNT, 'scoped', 'eacRbacOAuth'],
    ['2022-08-30', 'online', SERVICE_ACCOUNT, 'oneConsent', 'eacServiceAccountOAuth'],
    ['2022-08-30', 'online', SERVICE_ACCOUNT, 'scoped', 'eacServiceAccountOAuth'],
    ['2022-08-30', 'online', SERVICE_ACCOUNT, 'userByUser', 'eacUserLevelOAuth'],
    ['2022-08-30', 'online', SERVICE_ACCOUNT, 'open', 'eacUserLevelOAuth'],
    ['2025-06-01', 'online', SERVICE_ACCOUNT, 'oneConsent', 'eacOrgLevelOAuth'],
    ['2025-06-01', 'online', SERVICE_ACCOUNT, 'scoped', 'eacOrgLevelOAuth'],
    ['2025-06-01', 'online', SERVICE_ACCOUNT, 'userByUser', 'eacUserLevelOAuth'],
    [TODAY, 'online', SERVICE_ACCOUNT, 'oneConsent', 'eacApplicationLevelOAuth'],
    [TODAY, 'online', SERVICE_ACCOUNT, 'scoped', 'eacRbacOAuth'],
    [TODAY, 'online', SERVICE_ACCOUNT, 'userByUser', 'eacUserLevelOAuth'],
    [TODAY, 'online', SERVICE_ACCOUNT, 'open', 'eacUserLevelOAuth'],
    [TODAY, 'new', NEW_TO_SYNC, 'scoped', 'eacRbacOAuth'],
    [TODAY, 'on-premises', ON_PREMISES, 'oneConsent', 'eacOnPremisesServiceAccount'],
    [TODAY, 'on-premises', ON_PREMISES, 'scoped', 'eacOnPremisesServiceAccount'],
    [TODAY, 'on-premises', ON_PREMISES, 'userByUser', 'eacUserLevelOAuth'],
    [TODAY, 'Google', GOOGLE, 'open', 'eacGoogle'],
    [TODAY, 'hybrid', HYBRID, 'oneConsent', undefined],
    [TODAY, 'other', OTHER, 'oneConsent', undefined],
  ])('%s, %s %j, %s: %s', (day, _, answers, rollout, expected) => {
    const open = without(answers, 'rollout');
    const given = rollout === undefined || rollout === 'open' ? open : { ...open, rollout };
    expect(recommended(assess(given, day))).toBe(expected);
  });
});

test.each([
  ['worldwide', 'usesEws', '2026-10-01'],
  ['gccHighOrDod', 'usesEwsUndated', null],
  ['china21Vianet', 'usesEwsUndated', null],
] as const)('in the cloud %s, OAuth 2.0 is closed with the day that was announced there', (...cloud) => {
  const [microsoftCloud, because, on] = cloud;
  const option = assess({ ...SERVICE_ACCOUNT, microsoftCloud }, TODAY).options.find(
    ({ id }) => id === 'lightningSyncOAuth',
  );
  expect(option).toMatchObject({ standing: 'closed', because, on });
});

describe('options as they are shown', () => {
  const stands = (answers: Answers, day: string, option: OptionId): string | null | undefined =>
    adviceFor(answers, day).options.all.find(({ id }) => id === option)?.standing;

  test.each<[OptionId, string, Standing | null]>([
    ['eacServiceAccountOAuth', TODAY, 'closed'],
    ['lightningSyncOAuth', TODAY, 'closed'],
    ['eacApplicationLevelOAuth', '2022-08-30', 'closed'],
    ['eacUserLevelOAuth', TODAY, null],
    ['eacGoogle', TODAY, null],
  ])('%s on %s, to whoever knows nothing yet: %s', (option, day, expected) => {
    expect(stands({ usage: 'lightningSync', emailService: 'unsure' }, day, option)).toBe(expected);
  });

  test('each that is closed says why', () => {
    const options = adviceFor({ usage: 'lightningSync', emailService: 'unsure' }, TODAY).options.all;
    const closed = options.filter((option) => option.standing === 'closed');
    expect(closed.length).toBeGreaterThan(1);
    for (const { because } of closed) expect(because).not.toBeNull();
  });

  test('what all agree on stands as it does in the assessment', () => {
    expect(adviceFor(GOOGLE, TODAY).options.all).toEqual(assess(GOOGLE, TODAY).options);
  });
});
