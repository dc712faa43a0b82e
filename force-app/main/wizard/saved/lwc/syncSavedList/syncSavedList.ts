/** The saved assessments, to open one; asks first where it would replace what is not saved. */
import { api, LightningElement } from 'lwc';
import type { RecordProblem, Summary } from 'c/syncAssessment';
import { SAVED_LABELS } from 'c/syncSavedLabels';
import { type ItemView, itemView } from './view';

/** What is known of the list. */
export type Listed =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: RecordProblem }
  | { readonly state: 'ready'; readonly items: readonly Summary[]; readonly next: string | null };

/** An assessment is to be opened; the other event is `more`. */
export type OpenItemEvent = CustomEvent<{ readonly id: string }>;

export default class SyncSavedList extends LightningElement {
  @api listed: Listed = { state: 'loading' };
  /** Id of the one that is open. */
  @api openId: string | null = null;
  /** While something else is done with the org. Not while opening: a button that goes dead under the finger drops the focus. */
  @api isBusy = false;
  @api isOpening = false;
  /** Whether opening another would lose something. */
  @api asksFirst = false;

  text = SAVED_LABELS;
  /** Id of the one that the admin is asked about. */
  asked: string | null = null;
  /** Where the focus goes once it is on the page; null: it stays. */
  focusOn: string | null = null;

  override renderedCallback(): void {
    if (this.focusOn === null) return;
    this.template?.querySelector<HTMLElement>(this.focusOn)?.focus();
    this.focusOn = null;
  }

  get items(): ItemView[] {
    if (this.listed.state !== 'ready') return [];
    return this.listed.items.map((item) => itemView(item, this.openId, this.asked));
  }

  get isEmpty(): boolean {
    return this.listed.state === 'ready' && this.listed.items.length === 0;
  }

  get hasMore(): boolean {
    return this.listed.state === 'ready' && this.listed.next !== null;
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
    this.dispatchEvent(new CustomEvent('more'));
  }

  open(id: string): void {
    this.asked = null;
    this.dispatchEvent(new CustomEvent('open', { detail: { id } }) satisfies OpenItemEvent);
  }
}
