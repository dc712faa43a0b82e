/** The outcomes of the article of 2022, on its own day. */
import { assess } from 'unit/advice';
import type { Answers, OptionId } from 'c/syncFacts';
import {
  ARTICLE_DAY,
  causeIds,
  NEW_TO_SYNC,
  OAUTH,
  ON_PREMISES,
  SERVICE_ACCOUNT,
  standing,
  without,
} from 'unit/cases';

const asked = (answers: Answers): string | null => assess(answers, ARTICLE_DAY).next;

describe('questions', () => {
  test.each<[string, Answers, string | null]>([
    ['nothing answered', {}, 'usage'],
    ['a user of Lightning Sync', { usage: 'lightningSync' }, 'emailService'],
    ['new to sync', { usage: 'newToSync' }, 'emailService'],
    ['Exchange Online', { usage: 'lightningSync', emailService: 'exchangeOnline' }, 'connectionMethod'],
    ['on-premises: nothing to do', { usage: 'lightningSync', emailService: 'exchangeOnPremises' }, null],
    ['Google', { usage: 'lightningSync', emailService: 'google' }, null],
    ['another service', { usage: 'lightningSync', emailService: 'other' }, null],
    [
      'the service account method',
      { usage: 'lightningSync', emailService: 'exchangeOnline', connectionMethod: 'serviceAccount' },
      'rollout',
    ],
    [
      'the OAuth 2.0 method',
      { usage: 'lightningSync', emailService: 'exchangeOnline', connectionMethod: 'oauth2' },
      null,
    ],
    ['new to sync with Exchange Online', { usage: 'newToSync', emailService: 'exchangeOnline' }, 'rollout'],
  ])('after %s', (_, answers, next) => {
    expect(asked(answers)).toBe(next);
  });

  test('settings that cannot be seen leave it open, and stay the question to settle', () => {
    const answers = { ...SERVICE_ACCOUNT, connectionMethod: 'notVisible' } as const;
    expect(assess(answers, ARTICLE_DAY)).toMatchObject({ status: 'undetermined', next: 'connectionMethod' });
  });
});

describe('outcomes', () => {
  test('Exchange Online with a service account stops from October 2022, with no last day', () => {
    const outcome = assess(SERVICE_ACCOUNT, ARTICLE_DAY);
    const window = { earliest: '2022-10-01', latest: null };
    expect(outcome).toMatchObject({ status: 'upcoming', stops: window });
    expect(outcome.causes).toMatchObject([{ id: 'basicAuth', ...window }]);
  });

  test('the three options of the article are open, one of them recommended, with org-level beside them', () => {
    const outcome = assess(without(SERVICE_ACCOUNT, 'rollout'), ARTICLE_DAY);
    const expected: [OptionId, string][] = [
      ['eacUserLevelOAuth', 'recommended'],
      ['eacServiceAccountOAuth', 'available'],
      ['lightningSyncOAuth', 'available'],
      ['eacOrgLevelOAuth', 'available'],
      ['eacApplicationLevelOAuth', 'closed'],
      ['eacRbacOAuth', 'closed'],
      ['eacOnPremisesServiceAccount', 'unsuitable'],
      ['eacGoogle', 'unsuitable'],
      ['stayForNow', 'closed'],
    ];
    expect(outcome.options.map((option) => [option.id, option.standing])).toEqual(expected);
  });

  test.each([
    ['OAuth 2.0', OAUTH],
    ['on-premises', ON_PREMISES],
  ])('%s is not affected: nothing to do', (_, answers) => {
    const outcome = assess(answers, ARTICLE_DAY);
    expect(outcome).toMatchObject({ status: 'unaffected', stops: null, causes: [], next: null });
    expect(standing(outcome, 'stayForNow')).toBe('recommended');
    expect(outcome.plan.map(({ id }) => id)).toEqual(['lookAgain']);
  });

  test('who is new to sync gets Einstein Activity Capture, and no Lightning Sync', () => {
    const outcome = assess(NEW_TO_SYNC, ARTICLE_DAY);
    expect(outcome).toMatchObject({ status: 'notSyncing', stops: null });
    expect(causeIds(outcome)).toEqual([]);
    expect(standing(outcome, 'eacServiceAccountOAuth')).toBe('recommended');
    expect(standing(outcome, 'eacUserLevelOAuth')).toBe('available');
    expect(standing(outcome, 'lightningSyncOAuth')).toBe('closed');
    expect(standing(outcome, 'stayForNow')).toBe('unsuitable');
  });
});
