/** The plan as a checklist: each task with who does it, what they must be allowed to do, and where. */
import { api, LightningElement } from 'lwc';
import type { Task } from 'c/syncAdvice';
import type { TaskId } from 'c/syncFacts';
import { actionEvent } from 'c/syncFlow';
import { doneText, handedTask } from 'c/syncExport';
import type { SavedTask } from 'c/syncAssessment';
import { DOER_TEXT, fill, PAGE_TEXT, PERMISSION_TEXT, TASK_TEXT, WHY } from 'c/syncText';
import { TASKS_TEXT } from './words';

interface TaskView {
  readonly id: TaskId;
  readonly title: string;
  readonly how: string;
  readonly why: string;
  readonly who: string;
  readonly needs: string | null;
  readonly setupUrl: string | null;
  readonly help: string;
  readonly done: boolean;
  /** By whom and when; null: not done, or not known. */
  readonly doneText: string | null;
  readonly cssClass: string;
}

export default class SyncTasks extends LightningElement {
  @api tasks: readonly Task[] = [];
  @api done: readonly TaskId[] = [];
  /** The tasks as they stand in the org; null: they do not. */
  @api kept: readonly SavedTask[] | null = null;
  @api orgUrl = '';

  text = PAGE_TEXT;
  whyLead = WHY;

  get views(): TaskView[] {
    return this.tasks.map((task) => {
      const { id, who, permission, setupPage, help } = task;
      const done = this.done.includes(id);
      return {
        id,
        ...TASK_TEXT[id],
        who: DOER_TEXT[who],
        needs: permission ? fill(PAGE_TEXT.needs, PERMISSION_TEXT[permission]) : null,
        setupUrl: setupPage ? `${this.orgUrl}${setupPage}` : null,
        help,
        done,
        doneText: done ? this.doneText(task) : null,
        cssClass: done ? 'task task_done' : 'task',
      };
    });
  }

  get progress(): string {
    return fill(PAGE_TEXT.tasksDone, this.views.filter(({ done }) => done).length, this.tasks.length);
  }

  doneText(task: Task): string | null {
    if (!this.kept) return null;
    return doneText(handedTask(task, this.done, this.kept)) || TASKS_TEXT.notSaved;
  }

  handleTick(event: Event): void {
    const { checked, value } = event.target as HTMLInputElement;
    this.dispatchEvent(actionEvent({ type: 'tick', task: value as TaskId, done: checked }));
  }
}
