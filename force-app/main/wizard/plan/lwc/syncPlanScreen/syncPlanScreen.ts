/** Your plan: what to do for the option that was chosen, else recommended, and how to hand it over. */
import { api, LightningElement } from 'lwc';
import type { Advice, Task } from 'c/syncAdvice';
import type { Assignments, Loaded, SavedTask } from 'c/syncAssessment';
import type { EditedMessages } from 'c/syncDraft';
import type { EvidenceStore } from 'c/syncEvidenceStore';
import { type Handover, exportedTask } from 'c/syncExport';
import type { OptionId, TaskId } from 'c/syncFacts';
import { actionEvent } from 'c/syncFlow';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { TEXT_LABELS } from 'c/syncTextLabels';

export default class SyncPlanScreen extends LightningElement {
  @api advice: Advice | null = null;
  /** The option chosen in place of the recommended one. */
  @api chosen: OptionId | null = null;
  @api done: readonly TaskId[] = [];
  /** Who sees to which task, and by when. */
  @api assignments: Assignments = {};
  /** The assessment as it stands in the org; null: it is not saved. */
  @api saved: Loaded | null = null;
  @api orgUrl = '';
  /** The messages that were edited. */
  @api messages: EditedMessages = {};
  /** What could be seen, in short. */
  @api evidence = '';
  /** What the wizard has seen for itself. */
  @api findings: EvidenceStore | null = null;

  sharedText = TEXT_LABELS;

  /** Why there is no plan: what to move to is not settled yet, or there is nothing to move to. */
  get noPlan(): string {
    return this.advice?.options.open.length ? PLAN_LABELS.planEmpty : PLAN_LABELS.planNone;
  }

  /** The tasks of the option chosen, else of the recommended one. */
  get plan(): readonly Task[] {
    return this.advice?.plan(this.chosen) ?? [];
  }

  get kept(): readonly SavedTask[] | null {
    return this.saved?.tasks ?? null;
  }

  /** What is handed over: all of it, as it stands on the page. */
  get handover(): Handover {
    const { assignments, chosen, evidence, orgUrl, done } = this;
    const advice = this.advice as Advice;
    return {
      advice,
      option: chosen ?? advice.options.recommended,
      tasks: this.plan.map((task) => exportedTask(task, done, this.kept ?? [], assignments)),
      evidence,
      orgUrl,
    };
  }

  @api focus(): void {
    this.template?.querySelector('h2')?.focus();
  }

  handleOptions(): void {
    this.dispatchEvent(actionEvent({ type: 'goto', screen: 'options' }));
  }
}
