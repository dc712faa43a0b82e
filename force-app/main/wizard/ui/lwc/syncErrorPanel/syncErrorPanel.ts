/** A problem with what is saved in the org, with what the admin can do about it. */
import { api, LightningElement } from 'lwc';
import { type RecordProblem, type RecoveryActions, recoveryActions } from 'c/syncAssessment';
import { problemText } from 'c/syncRecordText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { UI_LABELS } from 'c/syncUiLabels';

/** Its events are the recovery actions: `retry`, `reloadtheirs` and `saveasnew`. */
export default class SyncErrorPanel extends LightningElement {
  @api problem: RecordProblem | null = null;

  text = UI_LABELS;
  sharedText = TEXT_LABELS;

  get words(): string | null {
    return this.problem && problemText(this.problem);
  }

  get actions(): RecoveryActions | null {
    return this.problem && recoveryActions(this.problem.kind);
  }

  get hasActions(): boolean {
    return this.actions !== null && Object.values(this.actions).some(Boolean);
  }

  handleRetry(): void {
    this.dispatchEvent(new CustomEvent('retry'));
  }

  handleReloadTheirs(): void {
    this.dispatchEvent(new CustomEvent('reloadtheirs'));
  }

  handleSaveAsNew(): void {
    this.dispatchEvent(new CustomEvent('saveasnew'));
  }
}
