/** What differs between a page as it was read and as it is, of which only fingerprints and only the text are known. */
import { fingerprint } from './paragraphs.ts';

/** One place of the page that differs. */
export interface Difference {
  /** The unchanged paragraph before it; null: the page begins here. */
  readonly after: string | null;
  /** The paragraph there now. */
  readonly now: readonly string[];
  /** How many paragraphs stood there and are gone. */
  readonly gone: number;
}

/** Lengths of the longest common subsequences of all ends of two lists. */
function commonLengths(before: readonly string[], now: readonly string[]): Uint32Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint32Array(now.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = table[i] as Uint32Array;
      const below = table[i + 1] as Uint32Array;
      row[j] = before[i] === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/**
 * @param before fingerprints of the paragraphs as they were read
 * @param paragraphs of the page as it is
 * @returns the places that differ, in the order of the page; none: the same paragraphs in the same order
 */
export function differences(before: readonly string[], paragraphs: readonly string[]): Difference[] {
  const now = paragraphs.map(fingerprint);
  const common = commonLengths(before, now);
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < now.length) {
    const [startI, startJ] = [i, j];
    while ((i < before.length || j < now.length) && before[i] !== now[j]) {
      const [dropped, added] = [common[i + 1]?.[j] ?? -1, common[i]?.[j + 1] ?? -1];
      if (i < before.length && (j >= now.length || dropped >= added)) i += 1;
      else j += 1;
    }
    if (i > startI || j > startJ)
      found.push({
        after: paragraphs[startJ - 1] ?? null,
        now: paragraphs.slice(startJ, j),
        gone: i - startI,
      });
    i += 1;
    j += 1;
  }
  return found;
}
