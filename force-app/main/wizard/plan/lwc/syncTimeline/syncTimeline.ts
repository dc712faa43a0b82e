/** The block dates as a picture: a bar for each announced stop, a line for the day; the same as a table. */
import { api, LightningElement } from 'lwc';
import type { Half, Mark } from 'c/syncAdvice';
import { ANNOUNCEMENTS, type IsoDay, isDay } from 'c/syncFacts';
import { actionEvent } from 'c/syncFlow';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { fill, formatDay } from 'c/syncText';
import { type Axis, axisOf, type TimelineRow, rowsOf } from './picture';

/** Before anything was announced every day is the same; a year that is still being typed, such as 202, is long before. */
const FIRST_DAY: IsoDay = ANNOUNCEMENTS.flatMap(({ announced }) => announced ?? [])
  .map((date) => (isDay(date) ? date : `${date}-01`))
  .reduce((a, b) => (a < b ? a : b));

export default class SyncTimeline extends LightningElement {
  @api marks: readonly Mark[] = [];
  /** Those of a hybrid. */
  @api halves: readonly Half[] = [];
  @api asOf: IsoDay = '';
  /** Whether the day is today; another day is shown by its date, so that it is not mistaken for today. */
  @api isToday = false;

  text = PLAN_LABELS;
  firstDay = FIRST_DAY;
  /** What was typed and is no day that can be looked at; null: nothing. */
  wrongDay: string | null = null;

  get rows(): TimelineRow[] {
    return rowsOf(this.marks, this.asOf, this.halves);
  }

  get axis(): Axis {
    return axisOf(this.marks, this.asOf);
  }

  get todayLabel(): string {
    return this.isToday ? PLAN_LABELS.today : PLAN_LABELS.asOfDay;
  }

  /** What the field shows: a day that is wrong stays, to be mended. */
  get day(): string {
    return this.wrongDay ?? this.asOf;
  }

  get error(): string {
    return this.wrongDay === null ? '' : fill(PLAN_LABELS.otherDayWrong, formatDay(FIRST_DAY));
  }

  handleDay(event: Event): void {
    const day = (event.target as HTMLInputElement).value;
    // While a day is being typed it may be none yet.
    if (!canView(day)) return;
    this.wrongDay = null;
    this.dispatchEvent(actionEvent({ type: 'viewDay', day }));
  }

  /** Only what is left in the field can be called wrong. */
  handleLeave(event: Event): void {
    const day = (event.target as HTMLInputElement).value;
    this.wrongDay = canView(day) ? null : day;
  }

  get invalid(): string {
    return this.error ? 'true' : 'false';
  }

  get dayClass(): string {
    return this.error ? 'other-day slds-has-error' : 'other-day';
  }

  get isEmpty(): boolean {
    return this.marks.length === 0;
  }
}

function canView(day: string): boolean {
  return isDay(day) && day >= FIRST_DAY;
}
