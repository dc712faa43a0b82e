/** Looks, when asked, at the addresses of the org's users for a task, and says what it cannot see. */
import { api, LightningElement } from 'lwc';
import type { CollectedEvidence, EvidenceStore } from 'c/syncEvidenceStore';
import { orgDomainTexts } from 'c/syncEvidenceText';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { fill } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

export default class SyncTaskUsers extends LightningElement {
  /** What was counted so far, here or at the question, and the way to count. */
  @api findings: EvidenceStore | null = null;
  /** The title of the task. */
  @api about = '';

  text = PLAN_LABELS;
  sharedText = TEXT_LABELS;
  seen: CollectedEvidence | null = null;
  /** Whether the pressed button goes, so that the focus has to move once the count is there. */
  isPressed = false;
  unwatch = (): void => undefined;

  override connectedCallback(): void {
    if (this.findings)
      this.unwatch = this.findings.seen.watch((seen) => {
        this.seen = seen;
      });
  }

  /** What is under way goes on: it belongs to the page. */
  override disconnectedCallback(): void {
    this.unwatch();
  }

  override renderedCallback(): void {
    const count = this.template?.querySelector<HTMLElement>('c-sync-user-count');
    if (!this.isPressed || !count) return;
    this.isPressed = false;
    count.focus();
  }

  /** Whether users are being counted, or were. */
  get hasCount(): boolean {
    const { work, result } = this.seen?.org ?? {};
    return Boolean(work ?? result);
  }

  get fullLabel(): string {
    return fill(TEXT_LABELS.labelled, PLAN_LABELS.look_now, this.about);
  }

  get domains(): string[] {
    return this.seen ? orgDomainTexts(this.seen) : [];
  }

  get hasDomains(): boolean {
    return this.domains.length > 0;
  }

  handleLook(): void {
    this.isPressed = true;
    void this.findings?.org.count();
  }
}
