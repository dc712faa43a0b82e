/** The block dates as a picture: a bar for each announced stop, a line for the day; the same as a table. */
import { api, LightningElement } from 'lwc';
import type { IsoDay, Mark } from 'c/syncAdvice';
import { PAGE_TEXT } from 'c/syncText';
import { type Row, rowsOf, scaleOf, type Tick } from './picture';

export default class SyncTimeline extends LightningElement {
  @api marks: readonly Mark[] = [];
  @api asOf: IsoDay = '';
  /** Whether the day is today; another day is called by its date, so that nobody takes it for today. */
  @api isToday = false;

  text = PAGE_TEXT;

  get rows(): Row[] {
    return rowsOf(this.marks, this.asOf);
  }

  get ticks(): Tick[] {
    return scaleOf(this.marks, this.asOf).ticks;
  }

  get todayStyle(): string {
    return `inset-inline-start: ${scaleOf(this.marks, this.asOf).position(this.asOf)}%`;
  }

  get todayLabel(): string {
    return this.isToday ? PAGE_TEXT.today : PAGE_TEXT.asOfDay;
  }

  get isEmpty(): boolean {
    return this.marks.length === 0;
  }
}
