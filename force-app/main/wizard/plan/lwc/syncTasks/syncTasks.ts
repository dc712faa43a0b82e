/** The plan as a checklist: each task with who does it, what they must be allowed to do, and where. */
import { api, LightningElement } from 'lwc';
import type { Task } from 'c/syncAdvice';
import type { TaskId } from 'c/syncFacts';
import { actionEvent } from 'c/syncFlow';
import { doneText, exportedTask } from 'c/syncExport';
import type { SavedTask } from 'c/syncAssessment';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { DOER_TEXT, fill, PERMISSION_TEXT, QUESTION_TEXT, TASK_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { caveatsOf, type MethodView, methodViews } from './bridge';

interface TaskView {
  readonly id: TaskId;
  readonly title: string;
  readonly how: string;
  readonly why: string;
  readonly seen: string;
  /** The open question on which it depends; null: none. */
  readonly dependsOn: string | null;
  /** The methods of the bridge; null: it is another task. */
  readonly methods: readonly MethodView[] | null;
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

  text = TEXT_LABELS;
  whyLead = TEXT_LABELS.task_why;
  seenLead = TEXT_LABELS.task_seen;
  bridgeCaveats = caveatsOf(null);

  get views(): TaskView[] {
    return this.tasks.map((task) => {
      const { id, who, permission, setupPage, help, dependsOn } = task;
      const done = this.done.includes(id);
      return {
        id,
        ...TASK_TEXT[id],
        dependsOn: dependsOn ? fill(PLAN_LABELS.task_dependsOn, QUESTION_TEXT[dependsOn].title) : null,
        methods: id === 'bridgeEws' ? methodViews() : null,
        who: DOER_TEXT[who],
        needs: permission ? fill(TEXT_LABELS.needs, PERMISSION_TEXT[permission]) : null,
        setupUrl: setupPage ? `${this.orgUrl}${setupPage}` : null,
        help,
        done,
        doneText: done ? this.doneText(task) : null,
        cssClass: done ? 'task task_done' : 'task',
      };
    });
  }

  get progress(): string {
    return fill(PLAN_LABELS.tasksDone, this.views.filter(({ done }) => done).length, this.tasks.length);
  }

  doneText(task: Task): string | null {
    if (!this.kept) return null;
    return doneText(exportedTask(task, this.done, this.kept)) || PLAN_LABELS.saved_tickNotSaved;
  }

  handleTick(event: Event): void {
    const { checked, value } = event.target as HTMLInputElement;
    this.dispatchEvent(actionEvent({ type: 'tick', task: value as TaskId, done: checked }));
  }
}
