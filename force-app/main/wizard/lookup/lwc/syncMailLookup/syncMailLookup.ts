/** Looks up, when asked to, which mail service a company's domain shows; the admin decides what to make of it. */
import { api, LightningElement } from 'lwc';
import type { QuestionId } from 'c/syncFacts';
import { foundText } from 'c/syncEvidenceText';
import type { EvidenceStore, LookupState } from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import {
  domainsWritten,
  isNoSuchDomain,
  type KnownTenant,
  type MailService,
  withTenant,
} from 'c/syncMailService';
import { fill } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { isConsumerDomain, suggest, type Suggestion } from 'c/syncUserDomains';

export default class SyncMailLookup extends LightningElement {
  /** The question that the evidence stands beside. */
  @api question: Extract<QuestionId, 'emailService' | 'microsoftCloud'> = 'emailService';
  /** The answer given so far. */
  @api value: string | null = null;

  /** What was looked up so far, and the way to look. */
  @api findings: EvidenceStore | null = null;

  text = LOOKUP_LABELS;
  sharedText = TEXT_LABELS;
  typed = '';
  error = '';
  state: LookupState = { kind: 'idle' };
  tenant: KnownTenant | null = null;
  unwatch: (() => void)[] = [];

  override connectedCallback(): void {
    if (this.findings) this.unwatch = this.follow(this.findings);
    this.typed = 'domain' in this.state ? this.state.domain : '';
  }

  override disconnectedCallback(): void {
    for (const end of this.unwatch) end();
  }

  follow({ domain, tenant }: EvidenceStore): (() => void)[] {
    return [
      domain.state.watch((state) => {
        this.state = state;
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

  get isLooking(): boolean {
    return this.state.kind === 'looking';
  }

  /** Where the look-up has got to, in one line. */
  get status(): string {
    switch (this.state.kind) {
      case 'idle':
        return '';
      case 'cancelled':
        return LOOKUP_LABELS.evidence_cancelled;
      case 'looking':
        return fill(LOOKUP_LABELS.evidence_looking, this.state.domain);
      case 'failed':
        return fill(LOOKUP_LABELS.evidence_lookupFailed, this.state.domain);
      case 'found':
        return foundText(withTenant(this.state.finding, this.tenant));
    }
  }

  get failure(): string | null {
    return this.state.kind === 'failed' ? LOOKUP_LABELS[`failure_${this.state.failure}` as const] : null;
  }

  get finding(): MailService | null {
    return this.state.kind === 'found' ? withTenant(this.state.finding, this.tenant) : null;
  }

  /** Whose cloud can be looked up: the domain that was found, or that stands in the field beside the cloud's question. */
  get tenantDomain(): string | null {
    const { finding } = this;
    if (finding) return finding.service === 'google' || isNoSuchDomain(finding) ? null : finding.domain;
    const written = domainsWritten(this.typed);
    return this.question === 'microsoftCloud' && written?.length === 1 ? (written[0] ?? null) : null;
  }

  get suggestion(): Suggestion {
    const seen = this.finding;
    return suggest([{ domain: seen?.domain ?? '', users: 1, consumer: false, seen }]);
  }

  get suggested(): string | null {
    return this.suggestion[this.question];
  }

  handleType(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.error = '';
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.handleLookUp();
  }

  handleLookUp(): void {
    // Whoever types a whole address means its domain; nothing else may leave the browser.
    const [domain, ...more] = domainsWritten(this.typed) ?? [];
    if (domain === undefined) this.error = LOOKUP_LABELS.failure_noDomain;
    else if (more.length > 0) this.error = fill(LOOKUP_LABELS.evidence_severalDomains, more.length + 1);
    else if (isConsumerDomain(domain)) this.error = LOOKUP_LABELS.evidence_consumerDomain;
    else void this.findings?.domain.lookUp(domain);
  }

  handleRetry(): void {
    if (this.state.kind === 'failed') void this.findings?.domain.lookUp(this.state.domain);
    this.focusStatus();
  }

  handleCancel(): void {
    this.findings?.domain.cancel();
    this.focusStatus();
  }

  /** The button pressed goes away; whoever uses the keyboard goes on from here. */
  focusStatus(): void {
    this.template?.querySelector<HTMLElement>('.status')?.focus({ preventScroll: true });
  }
}
