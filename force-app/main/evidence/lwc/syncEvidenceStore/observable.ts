/** A value that changes over time, with those who want to know of it. */

/** The reading side: the current value, and a subscription to it. */
export interface Observable<T> {
  readonly value: T;
  /**
   * Calls back with the value now, and with each later one.
   * @returns ends it
   */
  watch(tell: (value: T) => void): () => void;
}

/** What its owner may do besides: change it. */
export class ObservableValue<T> implements Observable<T> {
  private held: T;
  private readonly watchers = new Set<(value: T) => void>();

  constructor(value: T) {
    this.held = value;
  }

  get value(): T {
    return this.held;
  }

  set(value: T): void {
    this.held = value;
    for (const tell of this.watchers) tell(value);
  }

  watch(tell: (value: T) => void): () => void {
    this.watchers.add(tell);
    tell(this.held);
    return () => {
      this.watchers.delete(tell);
    };
  }
}
