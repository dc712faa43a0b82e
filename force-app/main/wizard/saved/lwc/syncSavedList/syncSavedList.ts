/** The saved assessments, to open one; asks first where it would replace what is not saved. */
import { api, LightningElement } from 'lwc';
import type { RecordProblem } from 'c/syncAssessment';
import { START, type State } from 'c/syncFlow';
import { isRefused, type Listed, type SaveController } from 'c/syncSaveController';
import { SAVED_LABELS } from 'c/syncSavedLabels';
import { type ItemView, itemView } from './view';

/** How many are offered to continue with: those saved last. */
const NEWEST = 3;

export default class SyncSavedList extends LightningElement {
  @api saves: SaveController | null = null;
  @api state: State = START;
  @api listed: Listed = { state: 'loading' };
  /** Whether opening another would lose something. */
  @api asksFirst = false;
  /** Offers the newest to continue with, where there are any; else it is the place of them all. */
  @api newest = false;

  text = SAVED_LABELS;
  /** Id of the one that the admin is asked about. */
  asked: string | null = null;
  /** Where the focus goes once it is on the page; null: it stays. */
  focusOn: string | null = null;

  override renderedCallback(): void {
    if (this.focusOn === null) return;
    this.template?.querySelector<HTMLElement>(this.focusOn)?.focus({ preventScroll: true });
    this.focusOn = null;
  }

  @api focus(): void {
    this.template?.querySelector('h2')?.focus();
  }

  /** Beside the first question, nothing is said where there is nothing to continue with; who may not read it learns so from the plan. */
  get isShown(): boolean {
    if (!this.newest || this.problem) return true;
    return this.items.length > 0;
  }

  get heading(): string {
    return this.newest ? SAVED_LABELS.saved_continue : SAVED_LABELS.saved_listTitle;
  }

  get headingClass(): string {
    return `slds-text-heading_${this.newest ? 'small' : 'medium'} heading`;
  }

  get intro(): string | null {
    return this.newest ? null : SAVED_LABELS.saved_intro;
  }

  get items(): ItemView[] {
    if (this.listed.state !== 'ready') return [];
    const items = this.newest ? this.listed.items.slice(0, NEWEST) : this.listed.items;
    const open = this.state.saved?.id ?? null;
    return items.map((item) => itemView(item, open, this.asked, this.newest));
  }

  get isEmpty(): boolean {
    return this.listed.state === 'ready' && this.listed.items.length === 0;
  }

  get hasMore(): boolean {
    return !this.newest && this.listed.state === 'ready' && this.listed.next !== null;
  }

  /** What is under way, in a word. */
  get status(): string {
    if (this.listed.state === 'loading') return SAVED_LABELS.saved_reading;
    return this.state.saving.kind === 'opening' ? SAVED_LABELS.saved_opening : '';
  }

  /** While something else is done with the org. Not while opening: a button that goes dead under the finger drops the focus. */
  get isBusy(): boolean {
    return this.state.saving.kind === 'saving';
  }

  /** What went wrong with reading the list, or with opening one; other problems are shown beside the save button. */
  get problem(): RecordProblem | null {
    const { listed } = this;
    const { saving } = this.state;
    if (listed.state === 'failed') return this.newest && isRefused(listed) ? null : listed.problem;
    return saving.kind === 'failed' && saving.retry.kind === 'open' ? saving.problem : null;
  }

  handleOpen(event: Event): void {
    const { id = '' } = (event.currentTarget as HTMLElement).dataset;
    if (!this.asksFirst) {
      this.open(id);
      return;
    }
    this.asked = id;
    this.focusOn = '[data-focus]';
  }

  handleYes(): void {
    if (this.asked === null) return;
    // What is asked goes away; if opening fails, the admin goes on from here.
    this.focusOn = this.asker;
    this.open(this.asked);
  }

  handleNo(): void {
    this.focusOn = this.asker;
    this.asked = null;
  }

  handleKey({ key }: KeyboardEvent): void {
    if (key === 'Escape') this.handleNo();
  }

  /** The button that the question came from. */
  get asker(): string {
    return `[data-id="${String(this.asked)}"]`;
  }

  handleMore(): void {
    void this.saves?.list.more();
  }

  /** The button goes away with the problem, so the focus moves to the heading. */
  handleRetry(): void {
    void (this.listed.state === 'failed' ? this.saves?.list.read() : this.saves?.retry());
    this.focus();
  }

  open(id: string): void {
    this.asked = null;
    void this.saves?.open(id);
  }
}
