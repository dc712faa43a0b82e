/** Looks up, when asked to, which Microsoft cloud each of some domains belongs to; the admin decides what to make of it. */
import { api, LightningElement } from 'lwc';
import { type EvidenceStore, tenantOf, type TenantState } from 'c/syncEvidenceStore';
import type { QuestionId } from 'c/syncFacts';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';

export default class SyncTenantLookups extends LightningElement {
  /** In plain form, each once. */
  @api domains: readonly string[] = [];
  /** The question that the evidence stands beside. */
  @api question: QuestionId = 'microsoftCloud';
  /** The answer given so far. */
  @api value: string | null = null;
  /** What was looked up so far, and the way to look. */
  @api findings: EvidenceStore | null = null;

  text = LOOKUP_LABELS;
  states: readonly TenantState[] = [];
  unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    this.unwatch = this.findings?.tenants.states.watch((states) => {
      this.states = states;
    });
  }

  override disconnectedCallback(): void {
    this.unwatch?.();
  }

  get lookups(): { readonly domain: string; readonly state: TenantState | undefined }[] {
    return this.domains.map((domain) => ({
      domain,
      state: this.states.find((state) => state.domain === domain),
    }));
  }

  /** The clouds of the tenants that were found; null: one whose cloud is not to be seen. */
  get clouds(): ReadonlySet<string | null> {
    const found = this.domains.flatMap((domain) => tenantOf(this.states, domain) ?? []);
    return new Set(found.map(({ microsoftCloud }) => microsoftCloud));
  }

  get hasTenant(): boolean {
    return this.clouds.size > 0;
  }

  /** Only the question of the cloud can be answered from here, and only where all tenants found are in one cloud. */
  get suggested(): string | null {
    const [cloud = null, ...others] = this.clouds;
    return this.question === 'microsoftCloud' && others.length === 0 ? cloud : null;
  }
}
