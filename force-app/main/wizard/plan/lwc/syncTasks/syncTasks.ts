/** The plan as a checklist: who acts next, what each has to do, and what it waits for. */
import { api, LightningElement } from 'lwc';
import type { Task } from 'c/syncAdvice';
import type { SavedTask } from 'c/syncAssessment';
import type { Doer, TaskId } from 'c/syncFacts';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { fill } from 'c/syncText';
import { groupsOf, type TaskGroup, turnsOf } from './groups';

interface GroupView extends TaskGroup {
  readonly title: string;
  readonly openText: string;
}

const GROUP_TEXT: Readonly<Record<Doer, string>> = {
  salesforceAdmin: PLAN_LABELS.group_salesforceAdmin,
  microsoftAdmin: PLAN_LABELS.group_microsoftAdmin,
  users: PLAN_LABELS.group_users,
};

export default class SyncTasks extends LightningElement {
  @api
  get tasks(): readonly Task[] {
    return this.plan;
  }
  set tasks(tasks: readonly Task[]) {
    const isSame = tasks.length === this.plan.length && tasks.every(({ id }, at) => id === this.plan[at]?.id);
    this.plan = tasks;
    if (!isSame) this.turns = turnsOf(tasks, this.done);
  }
  @api done: readonly TaskId[] = [];
  /** The tasks as they stand in the org; null: they do not. */
  @api kept: readonly SavedTask[] | null = null;
  @api orgUrl = '';

  text = PLAN_LABELS;
  plan: readonly Task[] = [];
  /** The order of the groups; it stays while the plan is on the page, so that no tick moves what is under the pointer. */
  turns: readonly Doer[] = [];

  override connectedCallback(): void {
    this.turns = turnsOf(this.plan, this.done);
  }

  get groups(): GroupView[] {
    return groupsOf(this.plan, this.done, this.turns).map((group) => ({
      ...group,
      title: GROUP_TEXT[group.doer],
      openText: group.open > 0 ? fill(PLAN_LABELS.group_open, group.open) : PLAN_LABELS.group_allDone,
    }));
  }

  get progress(): string {
    const isDone = ({ id }: Task): boolean => this.done.includes(id);
    return fill(PLAN_LABELS.tasksDone, this.plan.filter(isDone).length, this.plan.length);
  }
}
