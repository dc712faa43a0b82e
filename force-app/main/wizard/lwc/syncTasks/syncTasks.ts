/** The plan as a checklist: each task with who does it, what they must be allowed to do, and where. */
import { api, LightningElement } from 'lwc';
import type { Task, TaskId } from 'c/syncAdvice';
import { DOER_TEXT, fill, PAGE_TEXT, PERMISSION_TEXT, TASK_TEXT, WHY } from 'c/syncText';

/** A task was ticked, or the tick taken away. */
export type TickEvent = CustomEvent<{ readonly task: TaskId; readonly done: boolean }>;

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
  readonly cssClass: string;
}

export default class SyncTasks extends LightningElement {
  @api tasks: readonly Task[] = [];
  @api done: readonly TaskId[] = [];
  @api orgUrl = '';

  text = PAGE_TEXT;
  whyLead = WHY;

  get views(): TaskView[] {
    return this.tasks.map(({ id, who, permission, setupPage, help }) => {
      const done = this.done.includes(id);
      return {
        id,
        ...TASK_TEXT[id],
        who: DOER_TEXT[who],
        needs: permission ? fill(PAGE_TEXT.needs, PERMISSION_TEXT[permission]) : null,
        setupUrl: setupPage ? `${this.orgUrl}${setupPage}` : null,
        help,
        done,
        cssClass: done ? 'task task_done' : 'task',
      };
    });
  }

  get progress(): string {
    return fill(PAGE_TEXT.tasksDone, this.views.filter(({ done }) => done).length, this.tasks.length);
  }

  handleTick(event: Event): void {
    const { checked, value } = event.target as HTMLInputElement;
    const detail = { task: value as TaskId, done: checked };
    this.dispatchEvent(new CustomEvent('tick', { detail }) satisfies TickEvent);
  }
}
