/** Saves the work: as what it is kept, whether that is all of it, and what went wrong. */
import { api, LightningElement } from 'lwc';
import type { Loaded, Problem } from 'c/syncRecord';
import { fill, formatInstant } from 'c/syncText';
import { SAVE_TEXT } from './words';

/** Its events are `save`, and the ways out of a problem. */
export default class SyncSave extends LightningElement {
  /** What the work is kept as; null: it is not kept yet. */
  @api saved: Loaded | null = null;
  @api isUnsaved = false;
  @api isSaving = false;
  /** While something else is done with the org. Not while saving: a button that goes dead under the finger drops the focus. */
  @api isBusy = false;
  /** False while another day is only looked at. */
  @api canSave = false;
  @api problem: Problem | null = null;

  text = SAVE_TEXT;

  get label(): string {
    return this.saved ? SAVE_TEXT.saveAgain : SAVE_TEXT.save;
  }

  get savedAs(): string {
    return this.saved ? fill(SAVE_TEXT.savedAs, this.saved.name, formatInstant(this.saved.version)) : '';
  }

  // Whoever holds the work decides what comes of it.
  handleForward({ type }: Event): void {
    this.dispatchEvent(new CustomEvent(type));
  }

  handleSave(): void {
    this.dispatchEvent(new CustomEvent('save'));
  }
}
