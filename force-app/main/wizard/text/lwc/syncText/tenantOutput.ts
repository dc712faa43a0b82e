/** The words of what was found in a Microsoft admin’s reply. */
import SR_finding_tenantDisabled from '@salesforce/label/c.SR_finding_tenantDisabled';
import SR_finding_tenantEnabled from '@salesforce/label/c.SR_finding_tenantEnabled';
import SR_finding_tenantUnset from '@salesforce/label/c.SR_finding_tenantUnset';
import SR_finding_mailboxDisabled from '@salesforce/label/c.SR_finding_mailboxDisabled';
import SR_finding_mailboxEnabled from '@salesforce/label/c.SR_finding_mailboxEnabled';
import SR_finding_mailboxUnset from '@salesforce/label/c.SR_finding_mailboxUnset';
import SR_finding_valueUnclear from '@salesforce/label/c.SR_finding_valueUnclear';
import SR_finding_scopeAssumed from '@salesforce/label/c.SR_finding_scopeAssumed';
import SR_finding_contradictory from '@salesforce/label/c.SR_finding_contradictory';
import SR_finding_allowListEmpty from '@salesforce/label/c.SR_finding_allowListEmpty';
import SR_finding_allowListHasApp from '@salesforce/label/c.SR_finding_allowListHasApp';
import SR_finding_allowListWithoutApp from '@salesforce/label/c.SR_finding_allowListWithoutApp';
import SR_finding_allowListCut from '@salesforce/label/c.SR_finding_allowListCut';
import SR_finding_allowListMissing from '@salesforce/label/c.SR_finding_allowListMissing';
import SR_finding_appIdNeeded from '@salesforce/label/c.SR_finding_appIdNeeded';
import SR_finding_appIdFound from '@salesforce/label/c.SR_finding_appIdFound';
import SR_finding_http401 from '@salesforce/label/c.SR_finding_http401';
import SR_finding_http403 from '@salesforce/label/c.SR_finding_http403';
import SR_finding_ewsPolicyBlock from '@salesforce/label/c.SR_finding_ewsPolicyBlock';
import SR_finding_textCut from '@salesforce/label/c.SR_finding_textCut';

import type { FindingId } from 'c/syncTenantReply';

/** What a piece of the reply says. */
export const FINDING_TEXT: Readonly<Record<FindingId, string>> = {
  tenantDisabled: SR_finding_tenantDisabled,
  tenantEnabled: SR_finding_tenantEnabled,
  tenantUnset: SR_finding_tenantUnset,
  mailboxDisabled: SR_finding_mailboxDisabled,
  mailboxEnabled: SR_finding_mailboxEnabled,
  mailboxUnset: SR_finding_mailboxUnset,
  valueUnclear: SR_finding_valueUnclear,
  scopeAssumed: SR_finding_scopeAssumed,
  contradictory: SR_finding_contradictory,
  allowListEmpty: SR_finding_allowListEmpty,
  allowListHasApp: SR_finding_allowListHasApp,
  allowListWithoutApp: SR_finding_allowListWithoutApp,
  allowListCut: SR_finding_allowListCut,
  allowListMissing: SR_finding_allowListMissing,
  appIdNeeded: SR_finding_appIdNeeded,
  appIdFound: SR_finding_appIdFound,
  http401: SR_finding_http401,
  http403: SR_finding_http403,
  ewsPolicyBlock: SR_finding_ewsPolicyBlock,
  textCut: SR_finding_textCut,
};
