/** The look-up of one domain's Microsoft cloud: its progress, its result or why it failed. */
import { api, LightningElement } from 'lwc';
import { tenantText } from 'c/syncEvidenceText';
import type { EvidenceStore, TenantState } from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import { fill } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

function statusText(state: TenantState): string {
  switch (state.kind) {
    case 'cancelled':
      return LOOKUP_LABELS.evidence_cancelled;
    case 'looking':
      return fill(LOOKUP_LABELS.evidence_tenantLooking, state.domain);
    case 'failed':
      return fill(LOOKUP_LABELS.evidence_tenantFailed, state.domain);
    case 'found':
      return tenantText(state.finding);
  }
}

export default class SyncTenantLookup extends LightningElement {
  /** In plain form. */
  @api domain = '';
  /** Undefined until it was asked for. */
  @api state: TenantState | undefined;
  /** The way to look. */
  @api findings: EvidenceStore | null = null;

  text = LOOKUP_LABELS;

  get isLooking(): boolean {
    return this.state?.kind === 'looking';
  }

  /** Where the look-up has got to, in one line. */
  get status(): string {
    return this.state ? statusText(this.state) : '';
  }

  get failure(): string | null {
    const { state } = this;
    return state?.kind === 'failed' ? LOOKUP_LABELS[`tenantFailure_${state.failure}` as const] : null;
  }

  /** Null while there is nothing to press: it is under way, or found. */
  get lookUpLabel(): string | null {
    const kind = this.state?.kind;
    if (kind === 'looking' || kind === 'found') return null;
    return kind === 'failed' ? TEXT_LABELS.tryAgain : fill(LOOKUP_LABELS.evidence_tenantLookUp, this.domain);
  }

  handleLookUp(): void {
    void this.findings?.tenants.lookUp(this.domain);
    this.focusStatus();
  }

  handleCancel(): void {
    this.findings?.tenants.cancel(this.domain);
    this.focusStatus();
  }

  /** The pressed button is removed, so the focus moves here. */
  focusStatus(): void {
    this.template?.querySelector<HTMLElement>('.status')?.focus({ preventScroll: true });
  }
}
