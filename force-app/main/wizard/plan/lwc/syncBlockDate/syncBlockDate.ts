/** Step 3: when the sync is blocked, as a picture, and whether the tenant still lets Lightning Sync in. */
import { api, LightningElement } from 'lwc';
import type { Assessment, Mark } from 'c/syncAdvice';
import type { IsoDay } from 'c/syncFacts';
import type { Findings } from 'c/syncFindings';
import { PAGE_TEXT } from 'c/syncText';

export default class SyncBlockDate extends LightningElement {
  @api assessment: Assessment | null = null;
  @api marks: readonly Mark[] = [];
  @api asOf: IsoDay = '';
  @api isToday = false;
  /** Whether the state of the tenant decides something on this day. */
  @api asksEwsAccess = false;
  @api ewsAccess: string | null = null;
  @api orgUrl = '';
  /** What the wizard has seen for itself. */
  @api findings: Findings | null = null;

  text = PAGE_TEXT;

  @api focus(): void {
    this.template?.querySelector('h2')?.focus();
  }

  // The question is an inner component's; its events go on to whoever holds the answers.
  handleAnswer({ detail }: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('answer', { detail }));
  }

  handleDay({ detail }: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('day', { detail }));
  }

  handleGoOn(): void {
    this.dispatchEvent(new CustomEvent('goon'));
  }
}
