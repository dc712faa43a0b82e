/** The clock port: the waits of a look-up, so that a test can let time pass without waiting. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Runs something later.
   * @param delay in milliseconds
   * @returns takes it back
   */
  after(delay: number, run: () => void): () => void;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  after: (delay, run) => {
    const timer = setTimeout(run, delay);
    return () => clearTimeout(timer);
  },
};

/**
 * Waits.
 * @param delay in milliseconds
 * @throws the signal's reason, as soon as it is aborted
 */
export function wait(clock: Clock, delay: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const give = (): void => {
      takeBack();
      reject(signal?.reason);
    };
    const takeBack = clock.after(delay, () => {
      signal?.removeEventListener('abort', give);
      resolve();
    });
    signal?.addEventListener('abort', give, { once: true });
  });
}
