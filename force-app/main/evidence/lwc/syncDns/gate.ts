/** Lets no more than a number of tasks run at a time; the others wait in order. */
export class Gate {
  private readonly most: number;
  private running = 0;
  private readonly waiting = new Set<() => void>();

  /** @param most at least 1 */
  constructor(most: number) {
    this.most = Math.max(1, Math.floor(most));
  }

  /**
   * Runs a task once there is room.
   * @throws the signal's reason if it is aborted before; else what the task throws
   */
  async run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.enter(signal);
    try {
      return await task();
    } finally {
      this.leave();
    }
  }

  private async enter(signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) throw signal.reason;
    if (this.running < this.most) {
      this.running += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const enter = (): void => {
        signal?.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = (): void => {
        this.waiting.delete(enter);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      this.waiting.add(enter);
    });
  }

  /** The place goes to the one who waited longest, or becomes free. */
  private leave(): void {
    const [next] = this.waiting;
    if (!next) {
      this.running -= 1;
      return;
    }
    this.waiting.delete(next);
    next();
  }
}
