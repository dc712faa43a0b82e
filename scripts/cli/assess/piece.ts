/** Collects output to larger pieces in one stretch of memory: fresh memory for each would cost more than what fills it. */

/** In bytes. */
const SIZE = 131_072;

/** A piece of output that is filled, taken, and filled again. */
export class Piece {
  private readonly memory = Buffer.allocUnsafeSlow(SIZE);
  private filled = 0;

  get isEmpty(): boolean {
    return this.filled === 0;
  }

  /** @returns whether there was room for all of it; if not, nothing was added */
  add(bytes: Uint8Array): boolean {
    if (this.filled + bytes.length > SIZE) return false;
    this.memory.set(bytes, this.filled);
    this.filled += bytes.length;
    return true;
  }

  /** What was added; it holds until something is added again. */
  take(): Uint8Array {
    const all = this.memory.subarray(0, this.filled);
    this.filled = 0;
    return all;
  }
}
