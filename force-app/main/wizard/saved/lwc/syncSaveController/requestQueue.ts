/** Requests to the org, run one after the other: the wired queries take one at a time. */
export class RequestQueue {
  /** The session that a request is running for; null: none is. */
  active: number | null = null;
  /** Ends with the last request: those for what was left meanwhile go on to their end, and the next one waits. */
  private running: Promise<void> = Promise.resolve();

  /** Runs a request of a session; until it has ended, the session is the active one. */
  async run(session: number, request: () => Promise<void>): Promise<void> {
    this.active = session;
    const ended = this.queue(request);
    await ended;
    if (this.running === ended) this.active = null;
  }

  /** Runs a request that is of no matter to the admin. */
  queue(request: () => Promise<void>): Promise<void> {
    const ended = this.running.then(request, request);
    this.running = ended;
    return ended;
  }
}
