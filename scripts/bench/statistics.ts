/** What many runs say together, and runs that take turns so that whatever else the machine does slows all alike. */

/**
 * The value below which a share of the values lies, by linear interpolation.
 * @param share from 0 to 1
 * @throws RangeError of no values
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) throw new RangeError('There is no percentile of nothing');
  return low + (high - low) * (place - Math.floor(place));
}

/** @throws RangeError of no values */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Something to be timed. */
export type Act = () => Promise<unknown> | unknown;

/** Takes the time of an act, in milliseconds. */
type Clock = (act: Act) => Promise<number>;

/** The time on the wall: for what mostly waits. */
export const wallTime: Clock = async (act) => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};

/** The time of this process on the processor, for what never waits: what else the machine does is not in it. */
const processorTime: Clock = async (act) => {
  const start = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** Two things timed in turn, in milliseconds, and how many times as long the first one takes. */
export interface Compared {
  readonly taken: number;
  readonly yardstick: number;
  readonly ratio: number;
}

/** The medians of pairs; the ratio is the median of the pairs' own, each of which ran in the same moments. */
export function compareTimes(pairs: readonly (readonly [taken: number, yardstick: number])[]): Compared {
  return {
    taken: median(pairs.map(([taken]) => taken)),
    yardstick: median(pairs.map(([, yardstick]) => yardstick)),
    ratio: median(pairs.map(([taken, yardstick]) => taken / yardstick)),
  };
}

/** Runs both in turn, the yardstick first in every second pair, after one run of each that does not count. */
export async function runInTurn(
  runs: number,
  act: Act,
  yardstick: Act,
  clock: Clock = processorTime,
): Promise<Compared> {
  await yardstick();
  await act();
  const pairs: [number, number][] = [];
  for (let run = 0; run < runs; run += 1) {
    if (run % 2 === 0) pairs.push([await clock(act), await clock(yardstick)]);
    else {
      const first = await clock(yardstick);
      pairs.push([await clock(act), first]);
    }
  }
  return compareTimes(pairs);
}
