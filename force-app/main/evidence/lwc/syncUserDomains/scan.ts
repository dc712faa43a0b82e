/** Counts an org's users page by page: it can be watched, cancelled, bounded, and taken up again where it stopped. */
import { type Census, DomainCounter } from './counter';

export interface UserPage {
  /** One of each user; null for a user without one. */
  readonly addresses: readonly (string | null | undefined)[];
  /** Where the next page starts; null after the last. */
  readonly next: string | null;
  /** Users in all, where the source says so. */
  readonly total?: number | null;
}

/** The port to the org's users. */
export interface UserPages {
  /**
   * @param after where the page starts: null for the first, else the `next` of the one before
   * @param signal a source that can stop early may; the scan does not wait for it
   */
  page(after: string | null, signal?: AbortSignal): Promise<UserPage>;
}

type ScanState = 'complete' | 'limited' | 'cancelled' | 'failed';

export interface ScanResult extends Census {
  /** `limited`, `cancelled`, `failed`: what was counted until then; `run` goes on from there. */
  readonly state: ScanState;
  readonly total: number | null;
  /** What the source said; only where it failed. */
  readonly error?: unknown;
}

export interface ScanProgress {
  readonly users: number;
  readonly total: number | null;
}

interface RunOptions {
  /** No further page is asked for once this many users are counted. */
  readonly limit?: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: ScanProgress) => void;
}

/** Enough for most orgs in 25 pages of 2,000. */
export const USUAL_LIMIT = 50_000;

export class UserScan {
  private readonly pages: UserPages;
  private readonly counter: DomainCounter;
  private next: string | null = null;
  private users = 0;
  private total: number | null = null;
  private complete = false;
  private running = false;

  constructor(pages: UserPages, counter = new DomainCounter()) {
    this.pages = pages;
    this.counter = counter;
  }

  /**
   * Counts on from where the last run stopped; a page counts once or not at all.
   * @throws only if it is running already
   */
  async run(options: RunOptions = {}): Promise<ScanResult> {
    if (this.running) throw new Error('This scan is running already');
    this.running = true;
    try {
      const state = await this.count(options);
      return { ...this.counter.census(), state, total: this.total };
    } catch (error) {
      const state = options.signal?.aborted ? 'cancelled' : 'failed';
      const result = { ...this.counter.census(), state, total: this.total } as const;
      return state === 'failed' ? { ...result, error } : result;
    } finally {
      this.running = false;
    }
  }

  private async count({ limit = USUAL_LIMIT, signal, onProgress }: RunOptions): Promise<ScanState> {
    while (!this.complete) {
      if (this.users >= limit) return 'limited';
      // Each page says where the next one starts.
      const { addresses, next, total } = await unlessAborted(signal, () =>
        this.pages.page(this.next, signal),
      );
      if (next !== null && next === this.next) throw new Error('The pages do not end');
      for (const address of addresses) this.counter.add(address);
      this.users += addresses.length;
      this.total = total ?? this.total;
      this.next = next;
      this.complete = next === null;
      onProgress?.({ users: this.users, total: this.total });
    }
    return 'complete';
  }
}

/** The result, or the signal's reason as soon as it is aborted; a result that comes later is dropped. */
function unlessAborted<T>(signal: AbortSignal | undefined, start: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal?.reason);
    if (signal?.aborted) {
      stop();
      return;
    }
    signal?.addEventListener('abort', stop, { once: true });
    start()
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', stop));
  });
}
