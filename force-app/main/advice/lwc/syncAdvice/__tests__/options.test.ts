/** Where each option stands over time, which one is recommended, and the plan that follows. */
import { Interview } from '../syncAdvice';
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

describe('the plan, in the order in which it is done', () => {
  const READY = ['checkLicences', 'runReadinessCheck'];
  const MOVED = ['compareWithLightningSync', 'checkAddresses', 'moveSettings'];
  const ASSIGN = ['checkConfiguration', 'assignPermissions'];
  const MOVE = [...READY, ...MOVED, ...ASSIGN];
  const GRAPH = ['consentToGraph', 'upgradeToGraph', 'reconnectInbox'];
  test.each<[string, Answers, string, readonly string[]]>([
    ['2022', SERVICE_ACCOUNT, '2022-08-30', MOVE],
    ['org-level', SERVICE_ACCOUNT, '2025-06-01', [...MOVE, 'acceptTerms']],
    ['one consent', SERVICE_ACCOUNT, TODAY, [...MOVE, ...GRAPH, 'acceptTerms']],
    [
      'RBAC',
      { ...OAUTH, rollout: 'scoped' },
      TODAY,
      [...READY, 'bridgeEws', ...MOVED, ...ASSIGN, ...GRAPH, 'changeToRbac', 'acceptTerms'],
    ],
    [
      'user by user: a grant before they connect',
      USER_BY_USER,
      TODAY,
      [...MOVE, 'grantForUsers', 'upgradeToGraph', 'reconnectInbox', 'connectAccounts'],
    ],
    [
      'on-premises',
      ON_PREMISES,
      TODAY,
      [...READY, 'compareWithLightningSync', 'moveSettings', 'prepareServiceAccount', ...ASSIGN],
    ],
    [
      'new to sync',
      { ...NEW_TO_SYNC, rollout: 'scoped' },
      TODAY,
      [
        'checkLicences',
        'checkAddresses',
        'consentForNewSetUp',
        'scopeAccess',
        'connect',
        ...ASSIGN,
        'acceptTerms',
      ],
    ],
    [
      'new to sync, user by user',
      { ...NEW_TO_SYNC, rollout: 'userByUser' },
      TODAY,
      ['checkLicences', 'checkAddresses', 'grantForUsers', 'connect', ...ASSIGN, 'connectAccounts'],
    ],
    [
      'Google',
      GOOGLE,
      TODAY,
      [...READY, 'compareWithLightningSync', 'moveSettings', ...ASSIGN, 'connectAccounts'],
    ],
    ['another service', OTHER, TODAY, ['useEmailToSalesforce']],
    [
      'another service, new to sync',
      { ...NEW_TO_SYNC, emailService: 'other' },
      TODAY,
      ['useEmailToSalesforce'],
    ],
    ['another service, before anything stops it', OTHER, '2026-05-04', ['lookAgain']],
  ])('%s', (_, answers, day, expected) => {
    expect(assess(answers, day).plan.map(({ id }) => id)).toEqual(expected);
  });

  test('moves in the settings of the service', () => {
    const page = (answers: Answers): string | null | undefined =>
      assess(answers, TODAY).plan.find(({ id }) => id === 'moveSettings')?.setupPage;
    expect(page(SERVICE_ACCOUNT)).toContain('LightningForOutlookAndSyncSettings');
    expect(page(GOOGLE)).toContain('LightningForGmailAndSyncSettings');
  });
});

test('a plan for a hybrid begins with asking Salesforce, whichever option is chosen', () => {
  const interview = new Interview(TODAY);
  const first = (option: OptionId): string | undefined => interview.advise(HYBRID).plan(option)[0]?.id;
  expect(assess(HYBRID, TODAY).plan.map(({ id }) => id)).toEqual(['askAboutHybrid', 'bridgeEws']);
  expect(first('eacUserLevelOAuth')).toBe('askAboutHybrid');
  expect(first('eacOnPremisesServiceAccount')).toBe('askAboutHybrid');
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
