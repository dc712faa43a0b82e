/** The options for syncing: which situations each suits, and which is best for each kind of rollout. */
import type { ArticleId } from './links';
import type { AnswerValue, Criteria, OptionId, UnsuitableReason } from './vocabulary';

/** What is known of an option, whatever the day. */
export interface OptionFacts {
  readonly id: OptionId;
  readonly for: Criteria;
  /** Why it does not suit any other situation. */
  readonly otherwise: UnsuitableReason;
  /** Those who have it already, so that it is no move for them. */
  readonly inUse?: Criteria;
  /** Available only once an announcement opens it. */
  readonly opensLater?: true;
  readonly article: ArticleId;
}

const MICROSOFT_365: Criteria = { emailService: ['exchangeOnline', 'exchangeHybrid'] };

/** In the order in which Salesforce names them (articles `serviceAccountArticle`, `eacMicrosoft365`, `eacOnPremises`). */
export const OPTIONS: readonly OptionFacts[] = [
  {
    id: 'eacUserLevelOAuth',
    for: { emailService: ['exchangeOnline', 'exchangeOnPremises', 'exchangeHybrid'] },
    otherwise: 'forMicrosoft',
    article: 'eacUserLevel',
  },
  {
    id: 'eacServiceAccountOAuth',
    for: MICROSOFT_365,
    otherwise: 'forMicrosoft365',
    opensLater: true,
    // The article that offered it; that of its retirement came later, and stands with the announcement.
    article: 'serviceAccountArticle',
  },
  {
    id: 'lightningSyncOAuth',
    // Lightning Sync offered OAuth 2.0 for Exchange Online only (`lightningSyncMethods`).
    for: { emailService: ['exchangeOnline'] },
    otherwise: 'forExchangeOnline',
    inUse: { usage: ['lightningSync'], connectionMethod: ['oauth2'] },
    article: 'lightningSyncOAuth',
  },
  {
    id: 'eacOrgLevelOAuth',
    for: MICROSOFT_365,
    otherwise: 'forMicrosoft365',
    opensLater: true,
    article: 'eacConnectionMethods',
  },
  {
    id: 'eacApplicationLevelOAuth',
    for: MICROSOFT_365,
    otherwise: 'forMicrosoft365',
    opensLater: true,
    article: 'eacApplicationLevel',
  },
  {
    id: 'eacRbacOAuth',
    for: MICROSOFT_365,
    otherwise: 'forMicrosoft365',
    opensLater: true,
    article: 'eacMicrosoft365',
  },
  {
    id: 'eacOnPremisesServiceAccount',
    for: { emailService: ['exchangeOnPremises', 'exchangeHybrid'] },
    otherwise: 'forExchangeServer',
    article: 'eacOnPremisesServiceAccount',
  },
  // The page about the Google service account describes a method that is gone; this one is of each user's own account.
  {
    id: 'eacGoogle',
    for: { emailService: ['google'] },
    otherwise: 'forGoogle',
    article: 'eacConnectAccount',
  },
  {
    id: 'stayForNow',
    for: { usage: ['lightningSync'] },
    otherwise: 'nothingToKeep',
    article: 'lightningSyncRetirement',
  },
];

/**
 * Which options carry out each way of rolling out, best first. Until its end was announced, the service account is what
 * the article recommends (`serviceAccountArticle`), then org-level is (`eacServiceAccountRetired`); the latter maps to RBAC
 * or to application-level (`eacGraphMigration`).
 */
export const BEST_FOR: Readonly<Record<AnswerValue<'rollout'>, readonly OptionId[]>> = {
  oneConsent: [
    'eacApplicationLevelOAuth',
    'eacServiceAccountOAuth',
    'eacOrgLevelOAuth',
    'eacOnPremisesServiceAccount',
  ],
  scoped: ['eacRbacOAuth', 'eacServiceAccountOAuth', 'eacOrgLevelOAuth', 'eacOnPremisesServiceAccount'],
  userByUser: ['eacUserLevelOAuth'],
};
