/** Looks up, when asked to, which mail service a company's domains show; the admin decides what to make of it. */
import { api, LightningElement } from 'lwc';
import type { QuestionId } from 'c/syncFacts';
import type { EvidenceStore, LookupState } from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import {
  domainsInText,
  isNoSuchDomain,
  type KnownTenant,
  type MailService,
  withTenant,
} from 'c/syncMailService';
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
  tenant: KnownTenant | null = null;
  unwatch: (() => void)[] = [];

  override connectedCallback(): void {
    if (this.findings) this.unwatch = this.follow(this.findings);
    this.typed = this.states.map(({ domain }) => domain).join(', ');
  }

  override disconnectedCallback(): void {
    for (const end of this.unwatch) end();
  }

  follow({ domains, tenant }: EvidenceStore): (() => void)[] {
    return [
      domains.states.watch((states) => {
        this.states = states;
      }),
      tenant.state.watch((state) => {
        this.tenant = state.kind === 'found' && state.finding.kind === 'tenant' ? state.finding : null;
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

  /** What was found so far. */
  get found(): MailService[] {
    return this.states.flatMap((state) =>
      state.kind === 'found' ? [withTenant(state.finding, this.tenant)] : [],
    );
  }

  /** Whose cloud can be looked up: the one domain that was found, or that stands in the field beside the cloud's question. */
  get tenantDomain(): string | null {
    if (this.states.length > 1) return null;
    const [finding] = this.found;
    if (finding) return finding.service === 'google' || isNoSuchDomain(finding) ? null : finding.domain;
    const written = domainsInText(this.typed);
    return this.question === 'microsoftCloud' && written?.length === 1 ? (written[0] ?? null) : null;
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
      void this.findings?.domains.lookUp(domains);
    }
  }
}
