/** Your options: the verdict in one line, how to roll out, the options with the recommended one, what to know, and why. */
import { api, LightningElement } from 'lwc';
import type { Advice } from 'c/syncAdvice';
import type { OptionId } from 'c/syncFacts';
import type { ActionEvent } from 'c/syncFlow';
import { noteText } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

export default class SyncOptionsScreen extends LightningElement {
  @api advice: Advice | null = null;
  /** The option chosen in place of the recommended one. */
  @api chosen: OptionId | null = null;
  @api orgUrl = '';

  sharedText = TEXT_LABELS;
  /** Whether what is recommended takes the focus once it is on the page. */
  focusPending = false;

  override renderedCallback(): void {
    if (!this.focusPending) return;
    this.focusPending = false;
    this.template?.querySelector<HTMLElement>('c-sync-recommendation')?.focus();
  }

  /** Whether how to roll out decides something. */
  get asksRollout(): boolean {
    return this.advice?.path.some(({ question }) => question.id === 'rollout') ?? false;
  }

  get noteViews(): { readonly id: string; readonly text: string; readonly source: string }[] {
    return (this.advice?.notes ?? []).map((note) => ({
      id: note.id,
      text: noteText(note),
      source: note.source,
    }));
  }

  @api focus(): void {
    this.template?.querySelector('h2')?.focus();
  }

  /** The button goes away with the choice: the focus goes to what came of it. */
  handleOptionsAction({ target, currentTarget, detail }: ActionEvent): void {
    if (target === currentTarget && detail.type === 'choose') this.focusPending = true;
  }
}
