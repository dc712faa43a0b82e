/** A time limit for a call: the platform itself waits for a response as long as the browser does. */
import { TimeLimitError } from 'c/syncAssessment';
import type { Timer } from './ports';

/** Long enough for a slow org, short enough for somebody who waits. In milliseconds. */
export const TIME_LIMIT = 20_000;

export const BROWSER_TIMER: Timer = {
  after: (delay, run) => {
    const timer = setTimeout(run, delay);
    return () => clearTimeout(timer);
  },
};

/**
 * The call's result, unless it takes too long; one that comes later is dropped.
 * @param limit in milliseconds
 * @throws {TimeLimitError} after the limit; whatever the call was rejected with
 */
export function withTimeLimit<T>(limit: number, timer: Timer, call: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const takeBack = timer.after(limit, () => reject(new TimeLimitError()));
    // A call that throws at once is a rejection as well.
    Promise.resolve().then(call).then(resolve, reject).finally(takeBack);
  });
}
