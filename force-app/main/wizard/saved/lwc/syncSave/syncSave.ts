/** The save status beside the plan's title: as what and when it is saved, the button that saves, and what went wrong. */
import { api, LightningElement } from 'lwc';
import type { RecordProblem } from 'c/syncAssessment';
import { dayOf, today } from 'c/syncClock';
import { START, type State } from 'c/syncFlow';
import { isRefused, type Listed, type SaveController } from 'c/syncSaveController';
import { SAVED_LABELS } from 'c/syncSavedLabels';
import { fill, formatInstant, formatTime } from 'c/syncText';

export default class SyncSave extends LightningElement {
  @api saves: SaveController | null = null;
  @api state: State = START;
  /** What is known of the list: without the permission to read it, nothing can be saved. */
  @api listed: Listed = { state: 'loading' };
  @api isUnsaved = false;
  /** False while another day is only looked at. */
  @api canSave = false;

  get isLoading(): boolean {
    return this.listed.state === 'loading' || this.state.saving.kind === 'resuming';
  }

  /** Where the assessment has got to, in one line. */
  get status(): string {
    const { saved, saving } = this.state;
    if (this.refusal) return '';
    if (this.isLoading) return SAVED_LABELS.saved_reading;
    if (!this.canSave) return SAVED_LABELS.saved_otherDay;
    if (saving.kind === 'saving') return SAVED_LABELS.saved_saving;
    return saved ? savedAs(saved.name, saved.version) : SAVED_LABELS.saved_notYet;
  }

  /** Whether there are changes that are not saved: beside what is. */
  get unsaved(): string | null {
    const isTold = this.label !== null && this.isUnsaved && this.state.saving.kind !== 'saving';
    return isTold ? SAVED_LABELS.saved_unsaved : null;
  }

  /** null: it cannot be saved now. */
  get label(): string | null {
    if (this.isLoading || this.refusal || !this.canSave) return null;
    return this.state.saved ? SAVED_LABELS.saved_saveAgain : SAVED_LABELS.saved_save;
  }

  /** While something else is done with the org. Not while saving: a button that goes dead under the finger drops the focus. */
  get isBusy(): boolean {
    return this.state.saving.kind === 'opening';
  }

  /** Without the permission nothing is offered that cannot work. */
  get refusal(): RecordProblem | null {
    return this.listed.state === 'failed' && isRefused(this.listed) ? this.listed.problem : null;
  }

  get problem(): RecordProblem | null {
    const { saving } = this.state;
    return this.refusal ?? (saving.kind === 'failed' ? saving.problem : null);
  }

  handleSave(): void {
    void this.saves?.save();
  }

  handleSaveAsNew(): void {
    void this.saves?.saveAsNew();
    this.focusHere();
  }

  handleRetry(): void {
    void this.saves?.retry();
    this.focusHere();
  }

  handleReloadTheirs(): void {
    void this.saves?.reloadTheirs();
    this.focusHere();
  }

  /** The pressed button is removed with its panel, so the focus moves here. */
  focusHere(): void {
    this.template?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
  }
}

/** On the same day the time says more. */
function savedAs(name: string, instant: string): string {
  return dayOf(new Date(instant)) === today()
    ? fill(SAVED_LABELS.saved_savedAt, name, formatTime(instant))
    : fill(SAVED_LABELS.saved_savedAs, name, formatInstant(instant));
}
