/** Says when this browser keeps no draft: another tab has written one, or the storage is full or refused. */
import { api, LightningElement } from 'lwc';
import { APP_LABELS } from 'c/syncAppLabels';
import type { Kept, TabDraft } from 'c/syncDraft';
import { isBegun, START, type State } from 'c/syncFlow';
import { SAVED_LABELS } from 'c/syncSavedLabels';

/** Its events are `decided`, once the admin has read it, and `take`: the other tab's draft is to be opened. */
export default class SyncDraftNotice extends LightningElement {
  @api draft: TabDraft | null = null;
  /** What is done in this tab. */
  @api state: State = START;

  text = APP_LABELS;
  keepLabel = SAVED_LABELS.saved_askNo;
  kept: Kept = 'kept';
  /** Whether the notice that the browser keeps nothing was shown: once is enough. */
  isRefusalTold = false;
  unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    this.unwatch = this.draft?.watch((kept) => this.tell(kept));
  }

  override disconnectedCallback(): void {
    this.unwatch?.();
  }

  get isElsewhere(): boolean {
    return this.kept === 'elsewhere';
  }

  get isRefused(): boolean {
    return this.kept === 'refused';
  }

  tell(kept: Kept): void {
    // A tab in which nothing was done has nothing to lose yet.
    if (kept === 'elsewhere' && isBegun(this.state)) this.kept = kept;
    if (kept !== 'refused' || this.isRefusalTold) return;
    this.kept = kept;
    this.isRefusalTold = true;
  }

  handleKeep(): void {
    this.decide('decided');
    this.draft?.overwrite(this.state);
  }

  handleTake(): void {
    this.decide('take');
  }

  handleHide(): void {
    this.decide('decided');
  }

  decide(event: 'decided' | 'take'): void {
    this.kept = 'kept';
    this.dispatchEvent(new CustomEvent(event));
  }
}
