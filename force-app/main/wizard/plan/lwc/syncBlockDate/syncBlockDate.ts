/** Step 3: when the sync is blocked, as a picture, and whether the tenant still lets Lightning Sync in. */
import { api, LightningElement } from 'lwc';
import type { Advice } from 'c/syncAdvice';
import type { EvidenceStore } from 'c/syncEvidenceStore';
import { PLAN_LABELS } from 'c/syncPlanLabels';

export default class SyncBlockDate extends LightningElement {
  @api advice: Advice | null = null;
  @api isToday = false;
  @api orgUrl = '';
  /** What the wizard has seen for itself. */
  @api findings: EvidenceStore | null = null;

  text = PLAN_LABELS;

  /** Whether the state of the tenant decides something on this day. */
  get asksEwsAccess(): boolean {
    return this.advice?.path.some(({ question }) => question.id === 'ewsAccess') ?? false;
  }

  @api focus(): void {
    this.template?.querySelector('h2')?.focus();
  }
}
