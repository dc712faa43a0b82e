/**
 * Works on many things, a few at a time, in their order.
 * @param lanes how many at a time
 * @param signal after it no further one is begun; those under way end by themselves
 */
export async function inLanes<T>(
  things: readonly T[],
  lanes: number,
  work: (thing: T) => Promise<unknown>,
  signal?: AbortSignal,
): Promise<void> {
  const waiting = things.values();
  const lane = async (): Promise<void> => {
    for (const thing of waiting) {
      if (signal?.aborted) return;
      await work(thing);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
