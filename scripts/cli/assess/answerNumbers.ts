/** A number for each set of answers that may be given: to look up what is known of it without writing a key. */
import { QUESTIONS } from 'c/syncAdvice';

/** Not an answer: the day that a line of a batch may name beside its answers. */
export const DAY_KEY = 'asOf';

/** What each value of each question adds to the number; no two sets of answers add up to the same. */
const SHARES: ReadonlyMap<string, ReadonlyMap<unknown, number>> = shares();

function shares(): Map<string, Map<unknown, number>> {
  let weight = 1;
  const all = new Map<string, Map<unknown, number>>();
  for (const { id, values } of QUESTIONS) {
    const own = weight;
    all.set(id, new Map(values.map((value, index) => [value, own * (index + 1)])));
    // One more than there are values, as a question may be unanswered.
    weight *= values.length + 1;
  }
  return all;
}

/**
 * The number of the answers in a value from outside; a day among them does not count.
 * @returns null where they are not allowed, see `checkAnswers`
 */
export function numberOfAnswers(given: unknown): number | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const answers = given as Readonly<Record<string, unknown>>;
  let number = 0;
  for (const key of Object.keys(answers)) {
    if (key === DAY_KEY) continue;
    const share = SHARES.get(key)?.get(answers[key]);
    if (share === undefined) return null;
    number += share;
  }
  return number;
}
