/** The button that saves: as what the assessment is saved, and whether that is all of it. */
import { api, LightningElement } from 'lwc';
import type { Loaded } from 'c/syncAssessment';
import { fill, formatInstant } from 'c/syncText';
import { SAVE_TEXT } from './words';

export default class SyncSave extends LightningElement {
  /** null: it is not saved yet. */
  @api saved: Loaded | null = null;
  @api isUnsaved = false;
  @api isSaving = false;
  /** While something else is done with the org. Not while saving: a button that goes dead under the finger drops the focus. */
  @api isBusy = false;
  /** False while another day is only looked at. */
  @api canSave = false;

  text = SAVE_TEXT;

  get label(): string {
    return this.saved ? SAVE_TEXT.saveAgain : SAVE_TEXT.save;
  }

  get savedAs(): string {
    return this.saved ? fill(SAVE_TEXT.savedAs, this.saved.name, formatInstant(this.saved.version)) : '';
  }

  handleSave(): void {
    this.dispatchEvent(new CustomEvent('save'));
  }
}
