/** Turns the stops into a picture: which bar goes from where to where. Positions are in percent of the width. */
import { type IsoDay, type Mark, severity } from 'c/syncAdvice';
import { CAUSE_TEXT, formatDay, formatWindow, HIT_TEXT, SEVERITY_TEXT } from 'c/syncText';

/** A label on the axis. */
export interface Tick {
  readonly day: IsoDay;
  readonly label: string;
  readonly style: string;
}

/** One stop, as a bar and as a row of the table. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly state: string;
  readonly yours: string;
  readonly notYours: string | null;
  readonly source: string;
  readonly verified: IsoDay;
  readonly barClass: string;
  readonly barStyle: string | null;
}

interface Scale {
  readonly ticks: Tick[];
  readonly position: (day: IsoDay) => number;
}

/**
 * A scale that gives each day that matters the same room: years without news would squeeze the months with news.
 */
export function scaleOf(marks: readonly Mark[], asOf: IsoDay): Scale {
  const known = marks.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
  const days = [...new Set([...known, asOf])].sort();
  const position = (day: IsoDay): number => ((days.indexOf(day) + 0.5) / days.length) * 100;
  const ticks = days
    .filter((day) => known.includes(day))
    .map((day) => ({ day, label: formatDay(day), style: `inset-inline-start: ${position(day)}%` }));
  return { ticks, position };
}

/** The rows of the picture and of the table, soonest first. */
export function rowsOf(marks: readonly Mark[], asOf: IsoDay): Row[] {
  const { position } = scaleOf(marks, asOf);
  return marks.map((mark) => {
    const text = CAUSE_TEXT[mark.id];
    const state = severity(mark, asOf);
    return {
      id: mark.id,
      name: text.name,
      when: formatWindow(mark),
      state: SEVERITY_TEXT[state],
      yours: HIT_TEXT[mark.hits],
      notYours: mark.hits === 'no' ? (text.notYours ?? null) : null,
      source: mark.source,
      verified: mark.verified,
      barClass: `bar bar_${mark.hits === 'no' ? 'notYours' : state}${mark.latest === null ? ' bar_open' : ''}`,
      barStyle: barStyle(mark, position),
    };
  });
}

function barStyle({ earliest, latest }: Mark, position: Scale['position']): string | null {
  if (earliest === null) return null;
  const from = position(earliest);
  const to = latest === null ? 100 : position(latest);
  return `inset-inline-start: ${from}%; inline-size: ${to - from}%`;
}
