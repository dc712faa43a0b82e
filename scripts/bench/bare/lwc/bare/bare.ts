/**
 * A few screens of choices out of the same base components as the wizard's, with nothing behind them: the first screen has
 * as many of them as the wizard's first question. Those that the wizard has only on its plan stand past the last screen.
 */
import { LightningElement } from 'lwc';

const CHOICES = 4;
const STEPS = 6;

interface Mark {
  readonly number: number;
  readonly isDone: boolean;
}

interface BareChoice {
  readonly value: string;
  readonly label: string;
}

export default class Bare extends LightningElement {
  readonly icons = ['utility:chevronright', 'utility:chevrondown', 'utility:search'];
  readonly filters = [{ label: 'All', value: 'all' }];
  step = 0;
  isBusy = false;

  get heading(): string {
    return `Screen ${this.step + 1}`;
  }

  get hasBack(): boolean {
    return this.step > 0;
  }

  get isPlan(): boolean {
    return this.step >= STEPS;
  }

  get marks(): Mark[] {
    return Array.from({ length: STEPS }, (_, index) => ({ number: index + 1, isDone: index < this.step }));
  }

  get choices(): BareChoice[] {
    return Array.from({ length: CHOICES }, (_, index) => ({
      value: `${this.step}-${index}`,
      label: `Choice ${index + 1} of screen ${this.step + 1}`,
    }));
  }

  handleNext(): void {
    this.step += 1;
  }

  handleBack(): void {
    this.step -= 1;
  }

  handleFirst(): void {
    this.step = 0;
  }
}
