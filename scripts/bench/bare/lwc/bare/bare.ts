/** A few screens of choices out of the same base components as the wizard's, with nothing behind them. */
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
  step = 0;
  isBusy = false;

  get heading(): string {
    return `Screen ${this.step + 1}`;
  }

  get hasBack(): boolean {
    return this.step > 0;
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
