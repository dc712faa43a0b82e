/** Which tasks of the plan are shown: all, those of the reader, or those that are late. */
import { api, LightningElement } from 'lwc';
import type { PlanStanding } from 'c/syncAssessment';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { fill, formatCount } from 'c/syncText';

export type TaskFilter = 'all' | 'mine' | 'late';

export type FilterEvent = CustomEvent<{ readonly filter: TaskFilter }>;

export default class SyncTaskFilter extends LightningElement {
  @api standing: PlanStanding | null = null;
  @api value: TaskFilter = 'all';

  text = PLAN_LABELS;

  /** Nothing to choose from where no task is the reader's, or late; what is chosen can always be left. */
  get isOffered(): boolean {
    const { mine = [], late = [] } = this.standing ?? {};
    return mine.length > 0 || late.length > 0 || this.value !== 'all';
  }

  get options(): { readonly label: string; readonly value: TaskFilter }[] {
    const { total = 0, mine = [], late = [] } = this.standing ?? {};
    return [
      { value: 'all', label: fill(PLAN_LABELS.filter_all, formatCount(total)) },
      { value: 'mine', label: fill(PLAN_LABELS.filter_mine, formatCount(mine.length)) },
      { value: 'late', label: fill(PLAN_LABELS.filter_late, formatCount(late.length)) },
    ];
  }

  handleChange({ detail }: CustomEvent<{ readonly value: string }>): void {
    const filter = detail.value as TaskFilter;
    this.dispatchEvent(new CustomEvent('filter', { detail: { filter } }) satisfies FilterEvent);
  }
}
