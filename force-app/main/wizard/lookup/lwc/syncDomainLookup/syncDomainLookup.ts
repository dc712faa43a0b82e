/** The look-up of one domain: its progress, its result or why it failed. */
import { api, LightningElement } from 'lwc';
import { foundText } from 'c/syncEvidenceText';
import type { EvidenceStore, LookupState } from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import type { MailService } from 'c/syncMailService';
import { fill } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { type MixId, suggest } from 'c/syncUserDomains';

function statusText(state: LookupState): string {
  switch (state.kind) {
    case 'cancelled':
      return LOOKUP_LABELS.evidence_cancelled;
    case 'looking':
      return fill(LOOKUP_LABELS.evidence_looking, state.domain);
    case 'failed':
      return fill(LOOKUP_LABELS.evidence_lookupFailed, state.domain);
    case 'found':
      return foundText(state.finding);
  }
}

/** What to do with the finding stands in its slot. */
export default class SyncDomainLookup extends LightningElement {
  @api state: LookupState | null = null;
  /** The way to look again, and to stop. */
  @api findings: EvidenceStore | null = null;

  text = LOOKUP_LABELS;
  sharedText = TEXT_LABELS;

  get isLooking(): boolean {
    return this.state?.kind === 'looking';
  }

  /** Where the look-up has got to, in one line. */
  get status(): string {
    return this.state ? statusText(this.state) : '';
  }

  get failure(): string | null {
    return this.state?.kind === 'failed' ? LOOKUP_LABELS[`failure_${this.state.failure}` as const] : null;
  }

  get finding(): MailService | null {
    return this.state?.kind === 'found' ? this.state.finding : null;
  }

  /** What this domain shows by itself. */
  get mix(): MixId {
    const seen = this.finding;
    return suggest([{ domain: seen?.domain ?? '', users: 1, consumer: false, seen }]).mix;
  }

  handleRetry(): void {
    if (this.state) void this.findings?.domains.lookUp(this.state.domain);
    this.focusStatus();
  }

  handleCancel(): void {
    if (this.state) this.findings?.domains.cancel(this.state.domain);
    this.focusStatus();
  }

  /** The pressed button is removed, so the focus moves here. */
  focusStatus(): void {
    this.template?.querySelector<HTMLElement>('.status')?.focus({ preventScroll: true });
  }
}
