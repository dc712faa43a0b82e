/** Who sees to a task of the plan and by when: told in a line, and changed on request. */
import { api, LightningElement } from 'lwc';
import USER_ID from '@salesforce/user/Id';
import type { ProposedDay, Task } from 'c/syncAdvice';
import { type Assignment, isOver, UNASSIGNED } from 'c/syncAssessment';
import { today } from 'c/syncClock';
import { isDay } from 'c/syncFacts';
import { actionEvent } from 'c/syncFlow';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { dueText, ownerText } from 'c/syncRecordText';
import { fill, formatDay, taskText } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { ChooseUserEvent } from 'c/syncUserChoice';

/** No plan is older; a year that is being typed is. */
const EARLIEST = '2000-01-01';

export default class SyncTaskAssignment extends LightningElement {
  @api task: Task | null = null;
  /** null: nobody sees to it yet, and it has no day. */
  @api assignment: Assignment | null = null;
  /** null: none is proposed. */
  @api proposed: ProposedDay | null = null;
  @api done = false;

  text = PLAN_LABELS;
  sharedText = TEXT_LABELS;
  isOpen = false;

  get given(): Assignment {
    return this.assignment ?? UNASSIGNED;
  }

  get owner(): string | null {
    return ownerText(this.given, USER_ID);
  }

  get due(): string | null {
    return dueText(this.given);
  }

  get isGiven(): boolean {
    return this.owner !== null || this.due !== null;
  }

  get isLate(): boolean {
    return !this.done && isOver(this.given, today());
  }

  get label(): string {
    return this.isGiven ? PLAN_LABELS.assign_change : PLAN_LABELS.assign_give;
  }

  /** Says of which task, since each has such a button. */
  get fullLabel(): string {
    return fill(TEXT_LABELS.labelled, this.label, this.taskName);
  }

  get groupLabel(): string {
    return fill(PLAN_LABELS.assign_group, this.taskName);
  }

  get taskName(): string {
    return this.task ? taskText(this.task).title : '';
  }

  get expanded(): 'true' | 'false' {
    return this.isOpen ? 'true' : 'false';
  }

  /** A day to take over with a click; null: none, or it is taken. */
  get offered(): string | null {
    const { proposed, given } = this;
    if (proposed === null || proposed === 'soon' || proposed === given.due) return null;
    return fill(PLAN_LABELS.assign_useDay, formatDay(proposed));
  }

  get isSoon(): boolean {
    return this.proposed === 'soon';
  }

  handleToggle(): void {
    this.isOpen = !this.isOpen;
  }

  handleChoose({ detail: { user } }: ChooseUserEvent): void {
    this.assign({
      ...this.given,
      ownerId: user?.id ?? null,
      ownerName: user?.name ?? null,
      isActive: user?.isActive ?? null,
    });
  }

  /** While a year is typed, the browser reports years such as 0202: they change nothing. */
  handleDay({ target }: Event): void {
    const { value } = target as HTMLInputElement;
    if (!value) this.assign({ ...this.given, due: null });
    else if (isDay(value) && value >= EARLIEST) this.assign({ ...this.given, due: value });
  }

  handleUseDay(): void {
    if (isDay(this.proposed)) this.assign({ ...this.given, due: this.proposed });
  }

  assign(assignment: Assignment): void {
    if (this.task) this.dispatchEvent(actionEvent({ type: 'assign', task: this.task.id, assignment }));
  }
}
