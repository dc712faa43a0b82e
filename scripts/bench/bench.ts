/** What benchmarks have in common. */

/** What a benchmark found, in the order in which it is printed. */
export interface BenchResult {
  readonly name: string;
  readonly figures: Readonly<Record<string, string>>;
}

/** A benchmark: it measures something against a yardstick of the same run. */
export type Bench = () => Promise<BenchResult>;

/**
 * The best of several runs, since whatever else the machine does only ever adds.
 * @returns milliseconds
 */
export async function best(runs: number, act: () => Promise<void> | void): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await act();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** A time per item, for people. */
export function perItem(milliseconds: number, items: number): string {
  return `${((milliseconds * 1000) / items).toFixed(2)} µs`;
}
