/** The plan that follows from the option: which tasks, in which order. */
import { Interview } from '../syncAdvice';
import { assess } from 'unit/advice';
import type { Answers, OptionId } from 'c/syncFacts';
import { GOOGLE, HYBRID, NEW_TO_SYNC, OAUTH, ON_PREMISES, OTHER, SERVICE_ACCOUNT, TODAY } from 'unit/cases';

const USER_BY_USER: Answers = { ...SERVICE_ACCOUNT, rollout: 'userByUser' };

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
