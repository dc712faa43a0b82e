/** The options side by side, on demand: what admins ask, answered for each, with the choice at hand. */
import { api, LightningElement } from 'lwc';
import type { Advice, Option } from 'c/syncAdvice';
import type { OptionId } from 'c/syncFacts';
import { actionEvent } from 'c/syncFlow';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { fill, OPTION_TEXT, STANDING_TEXT } from 'c/syncText';
import { questionsOf } from './questions';
import { type Table, tableOf } from './table';

/** More columns than this scroll sideways. */
const FITTING = 3;

interface Column {
  readonly id: OptionId;
  readonly name: string;
  readonly standing: string;
  readonly cssClass: string;
  readonly canChoose: boolean;
  /** Whether the plan is this option's; a word for the screen reader. */
  readonly isPressed: 'true' | 'false';
  readonly isInPlan: boolean;
  readonly choose: string;
  readonly chooseLabel: string;
}

export default class SyncComparison extends LightningElement {
  @api advice: Advice | null = null;
  /** The option chosen in place of the recommended one. */
  @api chosen: OptionId | null = null;
  @api orgUrl = '';

  text = PLAN_LABELS;
  standing = STANDING_TEXT;
  isOpen = false;
  withClosed = false;

  get openCount(): number {
    return this.advice?.options.open.length ?? 0;
  }

  get closedCount(): number {
    return this.advice?.options.closed.length ?? 0;
  }

  get buttonLabel(): string {
    return this.openCount === 1
      ? PLAN_LABELS.compare_openOne
      : fill(PLAN_LABELS.compare_openMany, this.openCount);
  }

  get expanded(): string {
    return String(this.isOpen);
  }

  get withClosedLabel(): string {
    return fill(PLAN_LABELS.compare_withClosed, this.closedCount);
  }

  /** Open ones first; the closed ones after them when asked for. */
  get compared(): readonly Option[] {
    const { open = [], closed = [] } = this.advice?.options ?? {};
    return this.withClosed ? [...open, ...closed] : open;
  }

  get columns(): Column[] {
    const inPlan = this.chosen ?? this.advice?.options.recommended ?? null;
    return this.compared.map((option) => columnOf(option, inPlan));
  }

  get table(): Table {
    const asked = questionsOf(this.advice as Advice, this.compared, this.orgUrl);
    return tableOf(asked, this.compared);
  }

  /** What scrolls must be reached by keyboard; what does not must not be a stop on the way. */
  get regionTab(): string | null {
    return this.compared.length > FITTING ? '0' : null;
  }

  get comparisonClass(): string {
    return this.compared.length > FITTING ? 'comparison comparison_many' : 'comparison';
  }

  handleToggle(): void {
    this.isOpen = !this.isOpen;
  }

  handleWithClosed(event: Event): void {
    this.withClosed = (event.target as HTMLInputElement).checked;
  }

  handleChoose(event: Event): void {
    const id = (event.currentTarget as HTMLElement).dataset.option;
    const { isInPlan = false } = this.columns.find((column) => column.id === id) ?? {};
    if (isInPlan) return;
    const option = this.advice?.chosenOption(id) ?? null;
    this.dispatchEvent(actionEvent({ type: 'choose', option }));
  }
}

function columnOf({ id, standing }: Option, inPlan: OptionId | null): Column {
  const { name } = OPTION_TEXT[id];
  const isInPlan = id === inPlan;
  return {
    id,
    name,
    standing: standing ? STANDING_TEXT[standing] : PLAN_LABELS.standing_open,
    cssClass: `option option_${standing ?? 'open'}${isInPlan ? ' option_inPlan' : ''}`,
    canChoose: standing !== 'closed',
    isPressed: isInPlan ? 'true' : 'false',
    isInPlan,
    choose: isInPlan ? PLAN_LABELS.compare_inPlan : PLAN_LABELS.chooseThis,
    chooseLabel: fill(isInPlan ? PLAN_LABELS.compare_inPlanNamed : PLAN_LABELS.chooseOption, name),
  };
}
