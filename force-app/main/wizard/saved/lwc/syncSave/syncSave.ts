/** The button that saves: as what the assessment is saved, and whether that is all of it. */
import { api, LightningElement } from 'lwc';
import type { Loaded } from 'c/syncAssessment';
import { SAVED_LABELS } from 'c/syncSavedLabels';
import { fill, formatInstant } from 'c/syncText';

export default class SyncSave extends LightningElement {
  /** null: it is not saved yet. */
  @api saved: Loaded | null = null;
  @api isUnsaved = false;
  @api isSaving = false;
  /** While something else is done with the org. Not while saving: a button that goes dead under the finger drops the focus. */
  @api isBusy = false;
  /** False while another day is only looked at. */
  @api canSave = false;

  text = SAVED_LABELS;

  get label(): string {
    return this.saved ? SAVED_LABELS.saved_saveAgain : SAVED_LABELS.saved_save;
  }

  get savedAs(): string {
    return this.saved
      ? fill(SAVED_LABELS.saved_savedAs, this.saved.name, formatInstant(this.saved.version))
      : '';
  }

  handleSave(): void {
    this.dispatchEvent(new CustomEvent('save'));
  }
}
