/** What can stop a sync, or threaten it: whom each cause concerns. */
import type { CauseId, Criteria, Mailboxes } from './vocabulary';

interface CauseFacts {
  readonly for: Criteria;
  /** In a hybrid, the mailboxes that it concerns; all of them where it is not given. */
  readonly inHybrid?: Mailboxes;
  readonly warns?: true;
}

/** Whom each cause concerns, and whether it stops the sync or only warns. */
export const CAUSES: Readonly<Record<CauseId, CauseFacts>> = {
  basicAuth: {
    for: { emailService: ['exchangeOnline', 'exchangeHybrid'], connectionMethod: ['serviceAccount'] },
    inHybrid: 'online',
  },
  // Both connection methods use EWS: see `ewsBothMethods`.
  ews: { for: { emailService: ['exchangeOnline', 'exchangeHybrid'] }, inHybrid: 'online' },
  lightningSyncRetirement: { for: { salesforceCloud: ['standard'] } },
  hybridUnsupported: { for: { emailService: ['exchangeHybrid'] }, warns: true },
  exchangeServerUnsupported: {
    for: { emailService: ['exchangeOnPremises', 'exchangeHybrid'] },
    inHybrid: 'onPremises',
    warns: true,
  },
};
