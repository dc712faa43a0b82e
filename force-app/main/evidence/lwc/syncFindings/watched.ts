/** A value that changes over time, with those who want to know of it. */

/** What others may do with it: look, and be told. */
export interface Watchable<T> {
  readonly value: T;
  /**
   * Tells the value now, and each later one.
   * @returns ends it
   */
  watch(tell: (value: T) => void): () => void;
}

/** What its owner may do besides: change it. */
export class Watched<T> implements Watchable<T> {
  #value: T;
  readonly #watchers = new Set<(value: T) => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set(value: T): void {
    this.#value = value;
    for (const tell of this.#watchers) tell(value);
  }

  watch(tell: (value: T) => void): () => void {
    this.#watchers.add(tell);
    tell(this.#value);
    return () => {
      this.#watchers.delete(tell);
    };
  }
}
