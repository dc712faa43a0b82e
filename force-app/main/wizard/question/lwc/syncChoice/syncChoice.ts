/** A question of the kind "choose one": radio cards, each with a line by which readers recognise their case. */
import { api, LightningElement } from 'lwc';
import { actionEvent } from 'c/syncFlow';
import type { ChoiceText } from 'c/syncText';

/** An answer was chosen. */
export type ChooseEvent = CustomEvent<{ readonly value: string }>;

interface Choice extends ChoiceText {
  readonly value: string;
  readonly checked: boolean;
}

export default class SyncChoice extends LightningElement {
  /** Of the group of radio buttons: another one for each question on a screen. */
  @api name = 'answer';
  /** The question as it is asked; read by screen readers before the choices. */
  @api legend = '';
  /** The text of each value, in the order in which they are offered. */
  @api values: Readonly<Record<string, ChoiceText>> = {};
  @api value: string | null = null;
  @api error: string | null = null;
  /** Sets the choices side by side where there is room. */
  @api compact = false;

  get choices(): Choice[] {
    return Object.entries(this.values).map(([value, text]) => ({
      value,
      ...text,
      checked: value === this.value,
    }));
  }

  get fieldsetClass(): string {
    return this.error ? 'slds-form-element slds-has-error' : 'slds-form-element';
  }

  get listClass(): string {
    return this.compact ? 'choices choices_compact' : 'choices';
  }

  get invalid(): string {
    return this.error ? 'true' : 'false';
  }

  handleChange(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.dispatchEvent(new CustomEvent('choose', { detail: { value } }) satisfies ChooseEvent);
  }

  /** Enter goes on, as it does in a form. */
  handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.dispatchEvent(actionEvent({ type: 'next' }));
  }
}
