/** Looks up, when asked to, which mail service a company's domains show; the admin decides what to make of it. */
import { api, LightningElement } from 'lwc';
import type { QuestionId } from 'c/syncFacts';
import { type EvidenceStore, type LookupState, tenantOf, type TenantState } from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import { domainsInText, mayBeMicrosoft, type MailService, withTenant } from 'c/syncMailService';
import { fill, formatList } from 'c/syncText';
import { isConsumerDomain, suggest, type Suggestion } from 'c/syncUserDomains';

/** How many domains are looked up at once: each takes about ten questions to a public resolver. */
const MOST = 10;

export default class SyncMailLookup extends LightningElement {
  /** The question that the evidence stands beside. */
  @api question: Extract<QuestionId, 'emailService' | 'microsoftCloud'> = 'emailService';
  /** The answer given so far. */
  @api value: string | null = null;

  /** What was looked up so far, and the way to look. */
  @api findings: EvidenceStore | null = null;

  text = LOOKUP_LABELS;
  typed = '';
  error = '';
  states: readonly LookupState[] = [];
  tenants: readonly TenantState[] = [];
  unwatch: (() => void)[] = [];

  override connectedCallback(): void {
    if (this.findings) this.unwatch = this.follow(this.findings);
    this.typed = this.states.map(({ domain }) => domain).join(', ');
  }

  override disconnectedCallback(): void {
    for (const end of this.unwatch) end();
  }

  follow({ domains, tenants }: EvidenceStore): (() => void)[] {
    return [
      domains.states.watch((states) => {
        this.states = states;
      }),
      tenants.states.watch((states) => {
        this.tenants = states;
      }),
    ];
  }

  get fieldClass(): string {
    return this.error ? 'slds-form-element slds-has-error' : 'slds-form-element';
  }

  get invalid(): string {
    return this.error ? 'true' : 'false';
  }

  get isOne(): boolean {
    return this.states.length === 1;
  }

  /** Each look-up, with what is known of the domain's tenant. */
  get views(): { readonly domain: string; readonly state: LookupState }[] {
    return this.states.map((state) => ({
      domain: state.domain,
      state: withKnownTenant(state, this.tenants),
    }));
  }

  /** What was found so far. */
  get found(): MailService[] {
    return this.views.flatMap(({ state }) => (state.kind === 'found' ? [state.finding] : []));
  }

  /** Whose cloud can be looked up: the domains that were found, or those in the field beside the cloud's question. */
  get tenantDomains(): string[] {
    const { found, typed, question } = this;
    if (found.length > 0) return found.filter(mayBeMicrosoft).map(({ domain }) => domain);
    if (question !== 'microsoftCloud') return [];
    return (domainsInText(typed) ?? []).filter((domain) => !isConsumerDomain(domain)).slice(0, MOST);
  }

  get suggestion(): Suggestion {
    const seen = this.found;
    return suggest(
      this.states.map(({ domain }) => ({
        domain,
        users: 1,
        consumer: false,
        seen: seen.find((each) => each.domain === domain) ?? null,
      })),
    );
  }

  get suggested(): string | null {
    return this.suggestion[this.question];
  }

  /** What several domains show together; empty where it is one, or nothing was found yet. */
  get mix(): string {
    const isTold = this.states.length > 1 && this.found.length > 0;
    return isTold ? LOOKUP_LABELS[`mix_${this.suggestion.mix}` as const] : '';
  }

  handleType(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.error = '';
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.handleLookUp();
  }

  handleLookUp(): void {
    // Whole addresses stand for their domains; only domains may leave the browser.
    const written = domainsInText(this.typed) ?? [];
    const domains = written.filter((domain) => !isConsumerDomain(domain));
    const consumers = written.filter(isConsumerDomain);
    if (written.length === 0) this.error = LOOKUP_LABELS.failure_noDomain;
    else if (domains.length === 0) this.error = LOOKUP_LABELS.evidence_consumerDomain;
    else if (domains.length > MOST)
      this.error = fill(LOOKUP_LABELS.evidence_severalDomains, domains.length, MOST);
    else {
      this.error =
        consumers.length > 0 ? fill(LOOKUP_LABELS.evidence_consumersLeftOut, formatList(consumers)) : '';
      void this.findings?.domains.lookUpOnly(domains);
    }
  }
}

function withKnownTenant(state: LookupState, tenants: readonly TenantState[]): LookupState {
  if (state.kind !== 'found') return state;
  return { ...state, finding: withTenant(state.finding, tenantOf(tenants, state.domain)) };
}
