/** What can stop a sync, or threaten it: whom each cause concerns. */
import type { CauseId, Criteria } from './vocabulary';

/** Whom each cause concerns, and whether it stops the sync or only warns. */
export const CAUSES: Readonly<Record<CauseId, { readonly for: Criteria; readonly warns?: true }>> = {
  basicAuth: {
    for: { emailService: ['exchangeOnline', 'exchangeHybrid'], connectionMethod: ['serviceAccount'] },
  },
  // Both connection methods use EWS: see `ewsBothMethods`.
  ews: { for: { emailService: ['exchangeOnline', 'exchangeHybrid'] } },
  lightningSyncRetirement: { for: { salesforceCloud: ['standard'] } },
  hybridUnsupported: { for: { emailService: ['exchangeHybrid'] }, warns: true },
  exchangeServerUnsupported: { for: { emailService: ['exchangeOnPremises', 'exchangeHybrid'] }, warns: true },
};
