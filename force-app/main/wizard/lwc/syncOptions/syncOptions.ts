/** The options side by side, with where each stands and why; those not open stay visible with the reason. */
import { api, LightningElement } from 'lwc';
import type { Option } from 'c/syncAdvice';
import {
  fill,
  formatDate,
  OPTION_TEXT,
  PAGE_TEXT,
  REASON_TEXT,
  STANDING_OPEN,
  STANDING_TEXT,
} from 'c/syncText';

interface OptionView {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly standing: string;
  readonly why: string;
  readonly source: string;
  readonly cssClass: string;
}

export default class SyncOptions extends LightningElement {
  @api options: readonly Option[] = [];

  text = PAGE_TEXT;

  get open(): OptionView[] {
    return this.options
      .filter((option) => !isShut(option))
      .sort((a, b) => Number(b.standing === 'recommended') - Number(a.standing === 'recommended'))
      .map(viewOf);
  }

  get shut(): OptionView[] {
    return this.options.filter(isShut).map(viewOf);
  }

  get shutTitle(): string {
    return fill(PAGE_TEXT.closedOptions, this.shut.length);
  }
}

function isShut({ standing }: Option): boolean {
  return standing === 'closed' || standing === 'unsuitable';
}

function viewOf({ id, standing, because, on, source }: Option): OptionView {
  return {
    id,
    ...OPTION_TEXT[id],
    standing: standing ? STANDING_TEXT[standing] : STANDING_OPEN,
    why: because ? fill(REASON_TEXT[because], on ? formatDate(on) : '') : '',
    source,
    cssClass: `option option_${standing ?? 'open'}`,
  };
}
