/** The options, with where each stands and why; what is slotted stands below those open, above those not, with their reason. */
import { api, LightningElement } from 'lwc';
import { choiceOf, type Option, sideBySide } from 'c/syncAdvice';
import type { OptionId } from 'c/syncFacts';
import {
  CLOSED_TITLE,
  fill,
  formatDate,
  OPTION_TEXT,
  PAGE_TEXT,
  REASON_TEXT,
  STANDING_OPEN,
  STANDING_TEXT,
} from 'c/syncText';

/** An option was chosen; null: the recommended one after all. */
export type PickEvent = CustomEvent<{ readonly option: OptionId | null }>;

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
  @api options: readonly Option[] = [];
  /** The option chosen in place of the recommended one. */
  @api chosen: OptionId | null = null;

  text = PAGE_TEXT;
  closedTitle = CLOSED_TITLE;

  get open(): OptionView[] {
    return sideBySide(this.options).open.map((option) => viewOf(option, this.chosen));
  }

  get closed(): OptionView[] {
    return sideBySide(this.options).closed.map((option) => viewOf(option, null));
  }

  get others(): OptionView[] {
    return sideBySide(this.options).others.map((option) => viewOf(option, null));
  }

  handleChoose(event: Event): void {
    const id = (event.currentTarget as HTMLElement).dataset.option;
    const option = choiceOf(this.options, id);
    this.dispatchEvent(new CustomEvent('pick', { detail: { option } }) satisfies PickEvent);
  }

  get othersTitle(): string {
    return fill(PAGE_TEXT.closedOptions, this.others.length);
  }
}

function viewOf({ id, standing, because, on, source }: Option, chosen: OptionId | null): OptionView {
  const isChosen = id === chosen;
  return {
    id,
    ...OPTION_TEXT[id],
    standing: standing ? STANDING_TEXT[standing] : STANDING_OPEN,
    why: because ? fill(REASON_TEXT[because], on ? formatDate(on) : '') : '',
    source,
    isChosen,
    // Choosing the recommended one takes another choice back; without one there is nothing to take back.
    canChoose: standing === 'recommended' ? chosen !== null : !isChosen,
    chooseLabel: fill(PAGE_TEXT.chooseOption, OPTION_TEXT[id].name),
    cssClass: `option option_${isChosen ? 'chosen' : (standing ?? 'open')}`,
  };
}
