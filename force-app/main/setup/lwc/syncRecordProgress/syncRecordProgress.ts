/** How far the plan of a saved assessment is: how many tasks are done, how many are late, and which is next. */
import { api, LightningElement, wire } from 'lwc';
import { gql, graphql } from 'lightning/graphql';
import USER_ID from '@salesforce/user/Id';
import { ONE_QUERY, type PlanStanding, readOne, savedStanding, type SavedTask } from 'c/syncAssessment';
import { today } from 'c/syncClock';
import { dueText, ownerText } from 'c/syncRecordText';
import { SETUP_LABELS } from 'c/syncSetupLabels';
import { fill, TASK_TEXT } from 'c/syncText';

const ONE_DOCUMENT = gql`
  ${ONE_QUERY}
`;

export default class SyncRecordProgress extends LightningElement {
  @api recordId: string | null = null;

  document = ONE_DOCUMENT;
  tasks: readonly SavedTask[] = [];

  /** Without the tasks, or with one that cannot be read, the page shows the rest. */
  @wire(graphql, { query: '$document', variables: '$variables' })
  handleOne({ data }: { readonly data?: unknown }): void {
    if (data === undefined) return;
    try {
      this.tasks = readOne(data)?.tasks ?? [];
    } catch (error) {
      console.warn('Sync Readiness:', error);
    }
  }

  get variables(): object | undefined {
    return this.recordId ? { where: { Id: { eq: this.recordId } } } : undefined;
  }

  get standing(): PlanStanding {
    return savedStanding(this.tasks, USER_ID, today());
  }

  get hasPlan(): boolean {
    return this.standing.total > 0;
  }

  get progress(): string {
    const { done, total } = this.standing;
    return fill(SETUP_LABELS.record_progress, done, total);
  }

  get late(): string | null {
    const { length } = this.standing.late;
    return length > 0 ? fill(SETUP_LABELS.record_late, length) : null;
  }

  /** The next task, with who sees to it and by when. */
  get next(): string | null {
    const task = this.tasks.find(({ task: id, inPlan }) => inPlan && id === this.standing.next);
    return task ? fill(SETUP_LABELS.record_next, TASK_TEXT[task.task].title) : null;
  }

  get nextNotes(): string[] {
    const task = this.tasks.find(({ task: id, inPlan }) => inPlan && id === this.standing.next);
    const notes = task ? [ownerText(task.assignment, USER_ID), dueText(task.assignment)] : [];
    return notes.filter((note) => note !== null);
  }
}
