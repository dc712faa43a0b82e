/** Reads a Microsoft admin's reply, pasted as it is: what it says of the tenant's EWS access, and what it does not. */
import { api, LightningElement } from 'lwc';
import type { EvidenceStore, Reply } from 'c/syncEvidenceStore';
import { findingText } from 'c/syncEvidenceText';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import { appIds, readTenantOutput, type TenantOutput } from 'c/syncTenantReply';
import { fill } from 'c/syncText';

interface FindingView {
  readonly key: string;
  readonly means: string;
  readonly value: string;
  readonly line: string;
}

interface LineView {
  readonly key: string;
  readonly text: string;
}

export default class SyncTenantReplyPanel extends LightningElement {
  /** The answer given so far. */
  @api value: string | null = null;

  /** Keeps what was pasted for as long as the page is open. */
  @api findings: EvidenceStore | null = null;

  text = LOOKUP_LABELS;
  reply: Reply = { text: '', appId: '' };

  /** Null while there is nothing to read. */
  output: TenantOutput | null = null;

  override connectedCallback(): void {
    if (this.findings) this.read(this.findings.reply.value);
  }

  /** A template cannot set the text of a textarea. */
  override renderedCallback(): void {
    const box = this.template?.querySelector('textarea');
    if (box && box.value !== this.reply.text) box.value = this.reply.text;
  }

  get appIdError(): string {
    return this.reply.appId.trim() !== '' && appIds(this.reply.appId).length === 0
      ? LOOKUP_LABELS.evidence_appIdWrong
      : '';
  }

  get appIdClass(): string {
    return this.appIdError ? 'slds-form-element slds-has-error' : 'slds-form-element';
  }

  get appIdInvalid(): string {
    return this.appIdError ? 'true' : 'false';
  }

  get status(): string {
    if (!this.output) return '';
    return this.output.findings.length > 0
      ? LOOKUP_LABELS.evidence_pasteFindings
      : LOOKUP_LABELS.evidence_pasteNothing;
  }

  get found(): FindingView[] {
    return (this.output?.findings ?? []).map(({ id, value, line }, index) => ({
      key: String(index),
      means: findingText(id),
      value,
      line: line === null ? '' : fill(LOOKUP_LABELS.evidence_findingLine, line),
    }));
  }

  get unrecognised(): LineView[] {
    return (this.output?.unrecognised ?? []).map(({ text, line }) => ({ key: String(line), text }));
  }

  get unrecognisedTitle(): string {
    const { length } = this.unrecognised;
    return length > 0 ? fill(LOOKUP_LABELS.evidence_unrecognised, length) : '';
  }

  handlePasted(event: Event): void {
    this.read({ ...this.reply, text: (event.target as HTMLTextAreaElement).value });
  }

  handleAppId(event: Event): void {
    this.read({ ...this.reply, appId: (event.target as HTMLInputElement).value });
  }

  read(reply: Reply): void {
    const { text, appId } = reply;
    this.reply = reply;
    this.findings?.reply.set(reply);
    this.output = text.trim() === '' ? null : readTenantOutput(text, { appId });
  }
}
