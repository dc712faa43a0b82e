/** How many runs a property takes: few with every change, and many times as many with `npm run test:random`. */

const { RANDOM_RUNS, RANDOM_SEED } = process.env;

/** Whether nothing else than an ordinary run was asked for. */
export const IS_USUAL = RANDOM_RUNS === undefined && RANDOM_SEED === undefined;

/** By what the usual number is multiplied; below 1 where the same tests run again for each of a thousand mutants. */
const FACTOR = Number(RANDOM_RUNS ?? 1);

/**
 * @param count runs of an ordinary run
 * @returns the parameters of `fc.assert`, with the seed of a run that is to be repeated
 */
export function runs(count: number): { readonly numRuns: number; readonly seed?: number } {
  const numRuns = Math.max(1, Math.round(count * FACTOR));
  return RANDOM_SEED === undefined ? { numRuns } : { numRuns, seed: Number(RANDOM_SEED) };
}
