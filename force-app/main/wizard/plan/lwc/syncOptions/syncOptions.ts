/** The options, with where each stands and why; what is slotted stands below those open, above those not, with their reason. */
import { api, LightningElement } from 'lwc';
import type { Advice, Option } from 'c/syncAdvice';
import type { OptionId } from 'c/syncFacts';
import { actionEvent } from 'c/syncFlow';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { fill, formatDate, OPTION_TEXT, REASON_TEXT, STANDING_TEXT } from 'c/syncText';

interface OptionView {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly standing: string;
  readonly why: string;
  readonly source: string;
  readonly isChosen: boolean;
  readonly canChoose: boolean;
  readonly chooseLabel: string;
  readonly cssClass: string;
}

export default class SyncOptions extends LightningElement {
  @api advice: Advice | null = null;
  /** The option chosen in place of the recommended one. */
  @api chosen: OptionId | null = null;

  text = PLAN_LABELS;
  closedTitle = PLAN_LABELS.compare_closedTitle;

  get open(): OptionView[] {
    return this.viewsOf('open');
  }

  get closed(): OptionView[] {
    return this.viewsOf('closed');
  }

  get others(): OptionView[] {
    return this.viewsOf('others');
  }

  viewsOf(group: 'open' | 'closed' | 'others'): OptionView[] {
    return (this.advice?.options[group] ?? []).map((option) => viewOf(option, this.chosen));
  }

  handleChoose(event: Event): void {
    const id = (event.currentTarget as HTMLElement).dataset.option;
    const option = this.advice?.chosenOption(id) ?? null;
    this.dispatchEvent(actionEvent({ type: 'choose', option }));
  }

  get othersTitle(): string {
    return fill(PLAN_LABELS.closedOptions, this.others.length);
  }
}

function viewOf({ id, standing, because, on, source }: Option, chosen: OptionId | null): OptionView {
  const isChosen = id === chosen;
  return {
    id,
    ...OPTION_TEXT[id],
    standing: standing ? STANDING_TEXT[standing] : PLAN_LABELS.standing_open,
    why: because ? fill(REASON_TEXT[because], on ? formatDate(on) : '') : '',
    source,
    isChosen,
    // Choosing the recommended one takes another choice back; without one there is nothing to take back.
    canChoose: standing === 'recommended' ? chosen !== null : !isChosen,
    chooseLabel: fill(PLAN_LABELS.chooseOption, OPTION_TEXT[id].name),
    cssClass: `option option_${isChosen ? 'chosen' : (standing ?? 'open')}`,
  };
}
