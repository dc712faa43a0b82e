/** Looks up, when asked to, which mail service a company's domain shows; the admin decides what to make of it. */
import { api, LightningElement } from 'lwc';
import type { QuestionId } from 'c/syncAdvice';
import { detectMailService, type Failure } from 'c/syncDns';
import { type MailService, normaliseDomain } from 'c/syncMailService';
import type { AnswerEvent } from 'c/syncQuestion';
import { EVIDENCE_TEXT, FAILURE_TEXT, fill, SERVICE_TEXT, STRENGTH_TEXT } from 'c/syncText';
import { isConsumerDomain, suggest, type Suggestion } from 'c/syncUserDomains';
import { webDns } from 'c/syncWebDns';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'looking'; readonly domain: string; readonly stop: AbortController }
  | { readonly kind: 'found'; readonly finding: MailService }
  | { readonly kind: 'failed'; readonly domain: string; readonly failure: Failure };

export default class SyncMailLookup extends LightningElement {
  /** The question that the evidence stands beside. */
  @api question: Extract<QuestionId, 'emailService' | 'microsoftCloud'> = 'emailService';
  /** The answer given so far. */
  @api value: string | null = null;

  text = EVIDENCE_TEXT;
  typed = '';
  error = '';
  state: State = { kind: 'idle' };

  override disconnectedCallback(): void {
    this.stop();
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
        return EVIDENCE_TEXT.cancelled;
      case 'looking':
        return fill(EVIDENCE_TEXT.looking, this.state.domain);
      case 'failed':
        return fill(EVIDENCE_TEXT.lookupFailed, this.state.domain);
      case 'found':
        return summary(this.state.finding);
    }
  }

  get failure(): string | null {
    return this.state.kind === 'failed' ? FAILURE_TEXT[this.state.failure] : null;
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
    if (domain === null) this.error = FAILURE_TEXT.noDomain;
    else if (isConsumerDomain(domain)) this.error = EVIDENCE_TEXT.consumerDomain;
    else void this.lookUp(domain);
  }

  handleRetry(): void {
    if (this.state.kind === 'failed') void this.lookUp(this.state.domain);
  }

  handleCancel(): void {
    this.stop();
    this.state = { kind: 'cancelled' };
  }

  handleAnswer({ detail }: AnswerEvent): void {
    this.dispatchEvent(new CustomEvent('answer', { detail }) satisfies AnswerEvent);
  }

  async lookUp(domain: string): Promise<void> {
    this.stop();
    const stop = new AbortController();
    this.state = { kind: 'looking', domain, stop };
    try {
      const { finding, failure } = await detectMailService(domain, webDns, { signal: stop.signal });
      if (stop.signal.aborted) return;
      this.state = failure
        ? { kind: 'failed', domain, failure: failure.failure }
        : { kind: 'found', finding };
    } catch (error) {
      // Whoever stopped it has set the state already.
      if (!stop.signal.aborted) throw error;
    }
  }

  stop(): void {
    if (this.state.kind === 'looking') this.state.stop.abort();
  }
}

function summary({ domain, service, strength }: MailService): string {
  return service === 'unknown'
    ? fill(EVIDENCE_TEXT.foundUnknown, domain, SERVICE_TEXT.unknown)
    : fill(EVIDENCE_TEXT.found, domain, SERVICE_TEXT[service], STRENGTH_TEXT[strength]);
}
