/** Looks up, when asked to, which mail service a company's domain shows; the admin decides what to make of it. */
import { api, LightningElement } from 'lwc';
import type { QuestionId } from 'c/syncFacts';
import { foundText } from 'c/syncEvidenceText';
import type { Findings, LookupState } from 'c/syncFindings';
import { type MailService, normaliseDomain } from 'c/syncMailService';
import { fill } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { isConsumerDomain, suggest, type Suggestion } from 'c/syncUserDomains';

export default class SyncMailLookup extends LightningElement {
  /** The question that the evidence stands beside. */
  @api question: Extract<QuestionId, 'emailService' | 'microsoftCloud'> = 'emailService';
  /** The answer given so far. */
  @api value: string | null = null;

  /** What was looked up so far, and the way to look. */
  @api findings: Findings | null = null;

  text = TEXT_LABELS;
  typed = '';
  error = '';
  state: LookupState = { kind: 'idle' };
  unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    this.unwatch = this.findings?.domain.state.watch((state) => {
      this.state = state;
    });
    this.typed = 'domain' in this.state ? this.state.domain : '';
  }

  override disconnectedCallback(): void {
    this.unwatch?.();
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
        return TEXT_LABELS.evidence_cancelled;
      case 'looking':
        return fill(TEXT_LABELS.evidence_looking, this.state.domain);
      case 'failed':
        return fill(TEXT_LABELS.evidence_lookupFailed, this.state.domain);
      case 'found':
        return foundText(this.state.finding);
    }
  }

  get failure(): string | null {
    return this.state.kind === 'failed' ? TEXT_LABELS[`failure_${this.state.failure}` as const] : null;
  }

  get finding(): MailService | null {
    return this.state.kind === 'found' ? this.state.finding : null;
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
    const domain = normaliseDomain(this.typed.slice(this.typed.lastIndexOf('@') + 1));
    if (domain === null) this.error = TEXT_LABELS.failure_noDomain;
    else if (isConsumerDomain(domain)) this.error = TEXT_LABELS.evidence_consumerDomain;
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
