/** Back, next and start over; starting over asks first, since it clears the answers. */
import { api, LightningElement } from 'lwc';
import { APP_LABELS } from 'c/syncAppLabels';
import { actionEvent } from 'c/syncFlow';

export default class SyncFooter extends LightningElement {
  @api hasBack = false;
  /** null on the last screen. */
  @api nextLabel: string | null = null;

  text = APP_LABELS;
  asks = false;
  focusPending = false;

  override renderedCallback(): void {
    if (!this.focusPending) return;
    this.focusPending = false;
    this.template?.querySelector<HTMLElement>('[data-focus]')?.focus();
  }

  handleBack(): void {
    this.dispatchEvent(actionEvent({ type: 'back' }));
  }

  handleNext(): void {
    this.dispatchEvent(actionEvent({ type: 'next' }));
  }

  handleAsk(): void {
    this.asks = true;
    this.focusPending = true;
  }

  handleKeep(): void {
    this.asks = false;
    this.focusPending = true;
  }

  handleKey({ key }: KeyboardEvent): void {
    if (key === 'Escape') this.handleKeep();
  }

  handleStartOver(): void {
    this.asks = false;
    this.dispatchEvent(actionEvent({ type: 'startOver' }));
  }
}
