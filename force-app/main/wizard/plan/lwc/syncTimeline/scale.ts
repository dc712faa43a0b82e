/**
 * The scale of the time line: the same length is the same time everywhere. Long stretches without a day that matters
 * are folded at a marked break, since years without news would squeeze the months with news.
 */
import { daysBetween, type IsoDay } from 'c/syncFacts';

/** A stretch without any day that matters is folded where it is longer than this, in days. */
const LONGEST_GAP = 300;

/** What is shown around the days that matter at either end, and at either side of a break, in days. */
const MARGIN = 20;

/** How much of the width a break takes, in percent. */
const BREAK_WIDTH = 5;

/** A part of the time line without a break. */
interface Stretch {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

export interface Scale {
  /** Where a day stands, in percent of the width; a day that is folded stands at its break. */
  readonly position: (day: IsoDay) => number;
  /** Where the breaks stand, in percent of the width: their middle. */
  readonly breaks: readonly number[];
  /** Where the stretch begins that a day stands in, in percent of the width. */
  readonly stretchStart: (day: IsoDay) => number;
  /** Whether a stretch begins with this day. */
  readonly isFirst: (day: IsoDay) => boolean;
}

/** @param days those that matter, in any order; at least one */
export function scaleOf(days: readonly IsoDay[]): Scale {
  const stretches = stretchesOf([...new Set(days)].sort());
  const lengthOf = ({ first, last }: Stretch): number => daysBetween(first, last) + 2 * MARGIN;
  const total = stretches.map(lengthOf).reduce((a, b) => a + b, 0);
  const perDay = (100 - BREAK_WIDTH * (stretches.length - 1)) / total;
  const starts = stretches.map((_, index) => {
    const before = stretches.slice(0, index).map(lengthOf);
    return before.reduce((a, b) => a + b, 0) * perDay + index * BREAK_WIDTH;
  });
  const indexOf = (day: IsoDay): number =>
    Math.max(
      0,
      stretches.findLastIndex(({ first }) => first <= day),
    );
  return {
    position: (day) => {
      const index = indexOf(day);
      const { first } = stretches[index] as Stretch;
      const next = starts[index + 1] ?? 100 + BREAK_WIDTH;
      const place = (starts[index] ?? 0) + (daysBetween(first, day) + MARGIN) * perDay;
      return Math.min(Math.max(place, 0), next - BREAK_WIDTH / 2);
    },
    breaks: starts.slice(1).map((start) => start - BREAK_WIDTH / 2),
    stretchStart: (day) => starts[indexOf(day)] ?? 0,
    isFirst: (day) => stretches.some(({ first }) => first === day),
  };
}

/**
 * The days whose labels have room beside each other. Those that begin a stretch come before the others.
 * @param width of a label, in percent of the width
 */
export function labelled(days: readonly IsoDay[], { position, isFirst }: Scale, width: number): IsoDay[] {
  const inOrder = [...new Set(days)].sort();
  const byRank = [...inOrder.filter(isFirst), ...inOrder.filter((day) => !isFirst(day))];
  const kept = byRank.reduce<IsoDay[]>((shown, day) => {
    const hasRoom = shown.every((other) => Math.abs(position(day) - position(other)) >= width);
    return hasRoom ? [...shown, day] : shown;
  }, []);
  return kept.sort();
}

function stretchesOf(days: readonly IsoDay[]): Stretch[] {
  return days.reduce<Stretch[]>((stretches, day) => {
    const current = stretches.at(-1);
    return current && daysBetween(current.last, day) <= LONGEST_GAP
      ? [...stretches.slice(0, -1), { ...current, last: day }]
      : [...stretches, { first: day, last: day }];
  }, []);
}
