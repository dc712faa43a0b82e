/** Works on many things at a time and gives the results in the order of the things, as soon as each is due. */

/**
 * @param source taken only as far as there is room, so that memory does not grow with it
 * @param ahead how many may be under way or wait for their turn
 * @throws what the work or the source throws, at its turn
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T> | Iterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const items = iteratorOf(source);
  const waiting: Promise<R>[] = [];
  let more = true;
  let coming: Promise<IteratorResult<T>> | null = null;
  try {
    while (more || waiting.length > 0) {
      if (more && waiting.length < ahead) coming ??= Promise.resolve(items.next());
      const [head] = waiting;
      const turns = [coming?.then(() => 'item' as const), head?.then(() => 'result' as const)];
      const turn = await Promise.race(turns.filter((each) => each !== undefined));
      if (turn === 'result' && head) {
        void waiting.shift();
        yield head;
      } else if (coming) {
        const { done, value } = await coming;
        coming = null;
        if (done) more = false;
        else waiting.push(handled(work(value)));
      }
    }
  } finally {
    await items.return?.();
  }
}

function iteratorOf<T>(source: AsyncIterable<T> | Iterable<T>): AsyncIterator<T> | Iterator<T> {
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
}

/** A failure is thrown when it is its turn; until then it must not count as unhandled. */
function handled<R>(result: Promise<R>): Promise<R> {
  result.catch(() => undefined);
  return result;
}
