/** Looks up, when asked to, which Microsoft cloud a domain belongs to; the admin decides what to make of it. */
import { api, LightningElement } from 'lwc';
import { tenantText } from 'c/syncEvidenceText';
import type { EvidenceStore, TenantState } from 'c/syncEvidenceStore';
import type { QuestionId } from 'c/syncFacts';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import { fill } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

export default class SyncTenantLookup extends LightningElement {
  /** In plain form. */
  @api domain = '';
  /** The question that the evidence stands beside. */
  @api question: QuestionId = 'microsoftCloud';
  /** The answer given so far. */
  @api value: string | null = null;
  /** What was looked up so far, and the way to look. */
  @api findings: EvidenceStore | null = null;

  text = LOOKUP_LABELS;
  state: TenantState = { kind: 'idle' };
  unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    this.unwatch = this.findings?.tenant.state.watch((state) => {
      this.state = state;
    });
  }

  override disconnectedCallback(): void {
    this.unwatch?.();
  }

  /** Results of another domain are not shown for this one. */
  get current(): TenantState {
    const { state } = this;
    return 'domain' in state && state.domain === this.domain ? state : { kind: 'idle' };
  }

  get isLooking(): boolean {
    return this.current.kind === 'looking';
  }

  /** Where the look-up has got to, in one line. */
  get status(): string {
    const { current } = this;
    switch (current.kind) {
      case 'idle':
        return '';
      case 'cancelled':
        return LOOKUP_LABELS.evidence_cancelled;
      case 'looking':
        return fill(LOOKUP_LABELS.evidence_tenantLooking, current.domain);
      case 'failed':
        return fill(LOOKUP_LABELS.evidence_tenantFailed, current.domain);
      case 'found':
        return tenantText(current.finding);
    }
  }

  get failure(): string | null {
    return this.current.kind === 'failed'
      ? LOOKUP_LABELS[`tenantFailure_${this.current.failure}` as const]
      : null;
  }

  /** Null while there is nothing to press: it is under way, or found. */
  get lookUpLabel(): string | null {
    if (this.current.kind === 'looking' || this.current.kind === 'found') return null;
    if (this.current.kind === 'failed') return TEXT_LABELS.tryAgain;
    return fill(LOOKUP_LABELS.evidence_tenantLookUp, this.domain);
  }

  get hasTenant(): boolean {
    return this.current.kind === 'found' && this.current.finding.kind === 'tenant';
  }

  /** Only the question of the cloud can be answered from here. */
  get suggested(): string | null {
    const { current } = this;
    if (this.question !== 'microsoftCloud' || current.kind !== 'found') return null;
    return current.finding.kind === 'tenant' ? current.finding.microsoftCloud : null;
  }

  handleLookUp(): void {
    void this.findings?.tenant.lookUp(this.domain);
    this.focusStatus();
  }

  handleCancel(): void {
    this.findings?.tenant.cancel();
    this.focusStatus();
  }

  /** The pressed button is removed, so the focus moves here. */
  focusStatus(): void {
    this.template?.querySelector<HTMLElement>('.status')?.focus({ preventScroll: true });
  }
}
