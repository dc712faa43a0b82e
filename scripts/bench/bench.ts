/** What benchmarks have in common. */
import type { Figure } from './figures.ts';
import { type Compared, runInTurn, type Act } from './statistics.ts';
import { showTime } from './figures.ts';

/** A benchmark: it measures something against a yardstick of the same run. */
export interface Bench {
  /** As `--only` names it. */
  readonly name: string;
  readonly run: () => Promise<Figure[]>;
}

/** A ratio of two times. @param items over how many the times are spread */
export function timesFigure(what: string, compared: Compared, limit: number | null, items = 1): Figure {
  const { taken, yardstick, ratio } = compared;
  const measured = `${showTime(taken / items)} against ${showTime(yardstick / items)}`;
  return { what, value: ratio, limit, measured };
}

/**
 * How much more an item costs where there are ten times as many: 1 is linear.
 * @param runs how often each is measured
 * @param work on a number of items
 */
export async function growth(
  what: string,
  few: number,
  runs: number,
  work: (items: number) => Promise<unknown> | unknown,
): Promise<Figure> {
  const many: Act = () => work(few * 10);
  // Ten times the few, so that both take about as long and a disturbance meets both alike.
  const tenTimes: Act = async () => {
    for (let time = 0; time < 10; time += 1) await work(few);
  };
  return timesFigure(what, await runInTurn(runs, many, tenTimes), GROWTH_LIMIT, few * 10);
}

/** Linear, with what a measurement on a shared machine may be off. */
export const GROWTH_LIMIT = 1.25;
