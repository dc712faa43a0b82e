/** Turns the stops into a picture: which bar goes from where to where. Positions are in percent of the width. */
import { type Half, type Mark, severity } from 'c/syncAdvice';
import type { IsoDay } from 'c/syncFacts';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { CAUSE_TEXT, formatDay, formatWindow, HIT_TEXT, mailboxesText, SEVERITY_TEXT } from 'c/syncText';
import { labelled, type Scale, scaleOf } from './scale';

/** A label on the axis. */
interface Tick {
  readonly day: IsoDay;
  readonly label: string;
  readonly style: string;
  readonly className: string;
}

/** How much room a label takes, in percent of the width: beside the names of the stops, and on a phone. */
const LABEL_WIDTH = { wide: 10, phone: 22 };

/** One stop, as a bar and as a row of the table. */
export interface TimelineRow {
  readonly id: string;
  readonly name: string;
  /** Of a hybrid, which mailboxes it stops; empty for anybody else. */
  readonly mailboxes: string;
  readonly when: string;
  readonly state: string;
  readonly yours: string;
  readonly notYours: string | null;
  readonly source: string;
  readonly verified: IsoDay;
  readonly barClass: string;
  readonly barStyle: string | null;
}

/** All that is drawn of the axis. */
export interface Axis {
  readonly ticks: readonly Tick[];
  /** Where the folded stretches are. */
  readonly breaks: readonly string[];
  /** Where the day of the advice stands. */
  readonly day: string;
  readonly dayLabel: string;
}

/** The style sheet keeps a label within the picture, wherever its day stands. */
function tickStyle(percent: number): string {
  return `--sync-place: ${percent}%`;
}

/** A day that may break beside its year, also where its language writes it without a space, as in 01.10.2022. */
function tickLabel(day: IsoDay): string {
  return formatDay(day).replace(/[./](?=\d{4}$)|^\d{4}[./]/g, '$&\u200b');
}

/** The axis: a label for each day on which a window opens or ends, as far as they have room. */
export function axisOf(marks: readonly Mark[], asOf: IsoDay): Axis {
  const known = daysOf(marks);
  const scale = scaleOf([...known, asOf]);
  const onPhone = labelled(known, scale, LABEL_WIDTH.phone);
  const place = (percent: number): string => `inset-inline-start: ${percent}%`;
  return {
    ticks: labelled(known, scale, LABEL_WIDTH.wide).map((day) => ({
      day,
      label: tickLabel(day),
      style: tickStyle(scale.position(day)),
      className: onPhone.includes(day) ? 'tick' : 'tick tick_minor',
    })),
    breaks: scale.breaks.map(place),
    day: place(scale.position(asOf)),
    dayLabel: tickStyle(scale.position(asOf)),
  };
}

/**
 * The rows of the picture and of the table, soonest first.
 * @param halves those of a hybrid, whose rows say which mailboxes they are about
 */
export function rowsOf(marks: readonly Mark[], asOf: IsoDay, halves: readonly Half[]): TimelineRow[] {
  const scale = scaleOf([...daysOf(marks), asOf]);
  return marks.map((mark) => {
    const text = CAUSE_TEXT[mark.id];
    const state = severity(mark, asOf);
    return {
      id: mark.id,
      name: text.name,
      mailboxes: mailboxesText(mark.mailboxes, halves),
      when: formatWindow(mark),
      state: mark.inForce ? PLAN_LABELS.timelineInForce : SEVERITY_TEXT[state],
      yours: HIT_TEXT[mark.hits],
      notYours: mark.hits === 'no' ? (text.notYours ?? null) : null,
      source: mark.source,
      verified: mark.verified,
      barClass: `bar bar_${mark.hits === 'no' ? 'notYours' : state}${mark.latest === null ? ' bar_open' : ''}`,
      barStyle: barStyle(mark, scale),
    };
  });
}

function daysOf(marks: readonly Mark[]): IsoDay[] {
  return marks.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
}

function barStyle({ earliest, latest }: Mark, { position }: Scale): string | null {
  if (earliest === null) return null;
  const from = position(earliest);
  const to = latest === null ? 100 : position(latest);
  return `inset-inline-start: ${from}%; inline-size: ${to - from}%`;
}
