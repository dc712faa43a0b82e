/** One task of the plan: ticked or open, what it waits for, and its details, which fold away once it is done. */
import { api, LightningElement } from 'lwc';
import type { ProposedDay, Task } from 'c/syncAdvice';
import type { Assignment, SavedTask } from 'c/syncAssessment';
import type { EvidenceStore } from 'c/syncEvidenceStore';
import { doneText, exportedTask } from 'c/syncExport';
import { actionEvent } from 'c/syncFlow';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { fill, formatNames, taskText } from 'c/syncText';

export default class SyncTask extends LightningElement {
  @api task: Task | null = null;
  /** Its place in the plan, from 1. */
  @api number = 1;
  @api done = false;
  /** The open tasks that come before it. */
  @api waits: readonly Task[] = [];
  /** null: nobody sees to it yet, and it has no day. */
  @api assignment: Assignment | null = null;
  @api proposed: ProposedDay | null = null;
  /** The tasks as they stand in the org; null: they do not. */
  @api kept: readonly SavedTask[] | null = null;
  @api orgUrl = '';
  /** What the wizard has seen for itself. */
  @api findings: EvidenceStore | null = null;

  text = PLAN_LABELS;

  get cssClass(): string {
    return this.done ? 'task task_done' : 'task';
  }

  get name(): string {
    return this.task ? taskText(this.task).title : '';
  }

  get waitsFor(): string | null {
    const titles = this.waits.map((task) => taskText(task).title);
    return titles.length > 0 ? fill(PLAN_LABELS.task_waitsFor, formatNames(titles)) : null;
  }

  /** By whom and when; null: not done, or not known. */
  get doneText(): string | null {
    if (!this.done || !this.kept || !this.task) return null;
    const words = doneText(exportedTask(this.task, [this.task.id], this.kept));
    return words || PLAN_LABELS.saved_tickNotSaved;
  }

  handleTick({ target }: Event): void {
    const { id } = this.task as Task;
    this.dispatchEvent(actionEvent({ type: 'tick', task: id, done: (target as HTMLInputElement).checked }));
  }
}
