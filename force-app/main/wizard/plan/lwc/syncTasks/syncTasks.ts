/** The plan as a checklist: who acts next, what each has to do, and what it waits for. */
import { api, LightningElement } from 'lwc';
import USER_ID from '@salesforce/user/Id';
import { type Advice, proposeDays, type Task } from 'c/syncAdvice';
import { type Assignments, type PlanStanding, type SavedTask, standingOf } from 'c/syncAssessment';
import { today } from 'c/syncClock';
import type { EditedMessage, EditedMessages } from 'c/syncDraft';
import type { EvidenceStore } from 'c/syncEvidenceStore';
import { type Handover, type Message, messageFor } from 'c/syncExport';
import type { Doer, TaskId } from 'c/syncFacts';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import type { FilterEvent, TaskFilter } from 'c/syncTaskFilter';
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
const RECIPIENTS = ['microsoftAdmin', 'users'] as const;

export default class SyncTasks extends LightningElement {
  @api
  get tasks(): readonly Task[] {
    return this.plan;
  }
  set tasks(tasks: readonly Task[]) {
    const isSame = tasks.length === this.plan.length && tasks.every(({ id }, at) => id === this.plan[at]?.id);
    this.plan = tasks;
    if (isSame) return;
    this.turns = turnsOf(tasks, this.done);
    this.filter = 'all';
  }
  @api done: readonly TaskId[] = [];
  @api assignments: Assignments = {};
  /** By which the days are proposed; null: none are. */
  @api advice: Advice | null = null;
  /** The tasks as they stand in the org; null: they do not. */
  @api kept: readonly SavedTask[] | null = null;
  @api orgUrl = '';
  /** What the wizard has seen for itself. */
  @api findings: EvidenceStore | null = null;
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

  filter: TaskFilter = 'all';
  /** What is shown of a filtered plan; it stays, so that what is ticked does not vanish from under the pointer. */
  found: readonly TaskId[] = [];

  override connectedCallback(): void {
    this.turns = turnsOf(this.plan, this.done);
  }

  get groups(): GroupView[] {
    const messages = new Map<Doer, Message | null>(
      RECIPIENTS.map((doer) => [doer, this.handover && messageFor(doer, this.handover)]),
    );
    const extra = RECIPIENTS.filter((doer) => !this.turns.includes(doer) && messages.get(doer) !== null);
    const notes = { assignments: this.assignments, proposed: this.proposed };
    return groupsOf(this.plan, this.done, [...this.turns, ...extra], notes).map((group) =>
      this.viewOf(group, messages.get(group.doer) ?? null),
    );
  }

  get shownGroups(): GroupView[] {
    return this.filter === 'all' ? this.groups : this.groups.filter(({ tasks }) => tasks.length > 0);
  }

  get standing(): PlanStanding {
    const plan = this.plan.map(({ id }) => id);
    return standingOf(plan, this.done, this.assignments, USER_ID, today());
  }

  get isEmpty(): boolean {
    return !this.plan.some(({ id }) => this.isShown(id));
  }

  get proposed(): ReturnType<typeof proposeDays> {
    const open = this.plan.filter(({ id }) => !this.done.includes(id)).length;
    return this.advice ? proposeDays(open, this.advice, this.advice.asOf) : [];
  }

  get progress(): string {
    const isDone = ({ id }: Task): boolean => this.done.includes(id);
    return fill(PLAN_LABELS.tasksDone, this.plan.filter(isDone).length, this.plan.length);
  }

  viewOf(group: TaskGroup, message: Message | null): GroupView {
    const { doer, open, tasks } = group;
    const title = GROUP_TEXT[doer];
    const name = `${String(this.handover?.option)}/${doer}`;
    const edited = this.messages[name] ?? null;
    const write = edited ? PLAN_LABELS.group_writeOn : PLAN_LABELS.group_write;
    const isWritten = this.writing === doer;
    return {
      ...group,
      tasks: tasks.filter(({ id }) => this.isShown(id)),
      title,
      openText: tasks.length > 0 ? openTextOf(open) : PLAN_LABELS.group_tell,
      message,
      name,
      edited,
      isWritten,
      isExpanded: isWritten ? 'true' : 'false',
      write,
      writeLabel: fill(TEXT_LABELS.labelled, write, title),
    };
  }

  handleWrite({ currentTarget }: Event): void {
    const { doer } = (currentTarget as HTMLElement).dataset;
    this.writing = this.writing === doer ? null : (doer as Doer);
  }

  isShown(id: TaskId): boolean {
    return this.filter === 'all' || this.found.includes(id);
  }

  handleFilter({ detail: { filter } }: FilterEvent): void {
    this.filter = filter;
    this.found = filter === 'all' ? [] : this.standing[filter];
  }
}

function openTextOf(open: number): string {
  return open > 0 ? fill(PLAN_LABELS.group_open, open) : PLAN_LABELS.group_allDone;
}
