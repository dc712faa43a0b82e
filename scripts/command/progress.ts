/** Prints progress to standard error, so that standard output holds results only. */

/** How often a long step says that it is still going, in milliseconds. */
const HEARTBEAT = 15_000;

export interface Progress {
  /** Announces a step, prints now and then that it goes on, and how it ended. */
  step<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** A line between steps. */
  note(line: string): void;
}

function secondsSince(since: number): string {
  return `${Math.round((Date.now() - since) / 1000)} s`;
}

/** @param write where the lines go, each with its line end */
export function progressOn(write: (text: string) => void): Progress {
  return {
    async step(title, work) {
      const start = Date.now();
      write(`• ${title} …\n`);
      const heartbeat = setInterval(() => write(`  still at it, ${secondsSince(start)}\n`), HEARTBEAT);
      try {
        const result = await work();
        write(`✔ ${title} (${secondsSince(start)})\n`);
        return result;
      } finally {
        clearInterval(heartbeat);
      }
    },
    note: (line) => write(`  ${line}\n`),
  };
}
