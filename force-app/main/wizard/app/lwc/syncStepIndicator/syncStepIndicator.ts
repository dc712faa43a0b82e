/** The round mark of a step: its number, or an icon once its state is settled; screen readers hear the state in words. */
import { api, LightningElement } from 'lwc';
import type { StepState } from 'c/syncFlow';

const STATE_ICON: Readonly<Partial<Record<StepState, string>>> = {
  answered: 'utility:check',
  notNeeded: 'utility:dash',
};

export default class SyncStepIndicator extends LightningElement {
  /** From 1. */
  @api number = 1;
  @api state: StepState = 'coming';

  get icon(): string | null {
    return STATE_ICON[this.state] ?? null;
  }

  get cssClass(): string {
    return `marker marker_${this.state}`;
  }
}
