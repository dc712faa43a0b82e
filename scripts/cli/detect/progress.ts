/** Shows the progress of a long run on standard error: one line that is overwritten; without a terminal, one now and then. */
import type { Tally } from './detector.ts';

/** Domains between two lines where they cannot be written over. */
const STEP = 100;

/** The part of a stream that is written to. */
interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export class DetectProgress {
  private readonly stream: ProgressStream;
  private readonly shown: boolean;
  private tally: Tally = { domains: 0, errors: 0 };

  /** @param wanted also where the stream is no terminal */
  constructor(stream: ProgressStream, wanted: boolean) {
    this.stream = stream;
    this.shown = wanted || stream.isTTY === true;
  }

  /** Whether a domain had an error. */
  get failed(): boolean {
    return this.tally.errors > 0;
  }

  readonly note = (tally: Tally): void => {
    this.tally = tally;
    if (!this.shown) return;
    if (this.stream.isTTY) this.stream.write(`\r${this.text()}`);
    else if (tally.domains % STEP === 0) this.stream.write(`${this.text()}\n`);
  };

  /** The last word. */
  end(): void {
    if (!this.shown) return;
    this.stream.write(this.stream.isTTY ? '\n' : `${this.text()}, done\n`);
  }

  private text(): string {
    const { domains, errors } = this.tally;
    return `${domains} ${domains === 1 ? 'domain' : 'domains'}, ${errors} with an error`;
  }
}
