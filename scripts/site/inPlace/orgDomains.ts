/** In place of the look at the org's users: none are counted here, and nothing is under way. */
import { ObservableValue, type OrgDomainsState } from 'c/syncEvidenceStore';

class NoOrgDomains {
  readonly state = new ObservableValue<OrgDomainsState>({ work: null, result: null, lookups: new Map() });

  cancel(): void {
    // Nothing is under way.
  }

  reset(): void {
    // Nothing was counted.
  }
}

export { NoOrgDomains as OrgDomains };
