/** The plan as a checklist: who acts next, what each has to do, and what it waits for. */
import { api, LightningElement } from 'lwc';
import type { Task } from 'c/syncAdvice';
import type { SavedTask } from 'c/syncAssessment';
import type { EditedMessage, EditedMessages } from 'c/syncDraft';
import { type Handover, type Message, messageFor } from 'c/syncExport';
import type { Doer, TaskId } from 'c/syncFacts';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { fill } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { groupsOf, type TaskGroup, turnsOf } from './groups';

interface GroupView extends TaskGroup {
  readonly title: string;
  readonly openText: string;
  /** The message to them; null: there is nothing to write. */
  readonly message: Message | null;
  /** The name of that message. */
  readonly name: string;
  readonly edited: EditedMessage | null;
  readonly isWritten: boolean;
  /** A word for the screen reader. */
  readonly isExpanded: 'true' | 'false';
  readonly write: string;
  readonly writeLabel: string;
}

const GROUP_TEXT: Readonly<Record<Doer, string>> = {
  salesforceAdmin: PLAN_LABELS.group_salesforceAdmin,
  microsoftAdmin: PLAN_LABELS.group_microsoftAdmin,
  users: PLAN_LABELS.group_users,
};

/** Who does not see the wizard, and is written to. */
const RECIPIENTS: readonly Doer[] = ['microsoftAdmin', 'users'];

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
  /** What messages are written from. */
  @api handover: Handover | null = null;
  /** The messages that were edited. */
  @api messages: EditedMessages = {};

  text = PLAN_LABELS;
  plan: readonly Task[] = [];
  /** The order of the groups; it stays while the plan is on the page, so that no tick moves what is under the pointer. */
  turns: readonly Doer[] = [];
  /** To whom a message is being written. */
  writing: Doer | null = null;

  override connectedCallback(): void {
    this.turns = turnsOf(this.plan, this.done);
  }

  get groups(): GroupView[] {
    const extra = RECIPIENTS.filter((doer) => !this.turns.includes(doer) && this.messageTo(doer) !== null);
    return groupsOf(this.plan, this.done, [...this.turns, ...extra]).map((group) => this.viewOf(group));
  }

  get progress(): string {
    const isDone = ({ id }: Task): boolean => this.done.includes(id);
    return fill(PLAN_LABELS.tasksDone, this.plan.filter(isDone).length, this.plan.length);
  }

  viewOf(group: TaskGroup): GroupView {
    const { doer, open, tasks } = group;
    const title = GROUP_TEXT[doer];
    const name = `${String(this.handover?.option)}/${doer}`;
    const edited = this.messages[name] ?? null;
    const write = edited ? PLAN_LABELS.group_writeOn : PLAN_LABELS.group_write;
    const isWritten = this.writing === doer;
    return {
      ...group,
      title,
      openText: tasks.length > 0 ? openTextOf(open) : PLAN_LABELS.group_tell,
      message: this.messageTo(doer),
      name,
      edited,
      isWritten,
      isExpanded: isWritten ? 'true' : 'false',
      write,
      writeLabel: fill(TEXT_LABELS.labelled, write, title),
    };
  }

  messageTo(doer: Doer): Message | null {
    return this.handover && doer !== 'salesforceAdmin' ? messageFor(doer, this.handover) : null;
  }

  handleWrite({ currentTarget }: Event): void {
    const { doer } = (currentTarget as HTMLElement).dataset;
    this.writing = this.writing === doer ? null : (doer as Doer);
  }
}

function openTextOf(open: number): string {
  return open > 0 ? fill(PLAN_LABELS.group_open, open) : PLAN_LABELS.group_allDone;
}
