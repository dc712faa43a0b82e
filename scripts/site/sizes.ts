/** What the site weighs, by where its parts come from. */
import { gzipSync } from 'node:zlib';

/** Where a script comes from; each has a file of its own. */
export type Part = 'own' | 'words' | 'base' | 'engine';

export type SizedPart = Part | 'styles';

const NAMES: Readonly<Record<SizedPart, string>> = {
  own: 'the wizard: script, style and labels',
  words: 'all translations; a reader loads one',
  base: 'base components',
  engine: 'engine',
  styles: 'design system',
};

/** In KB of 1,024 bytes, compressed as a web server does. */
export const OWN_LIMIT = 90;

const KB = 1024;

/** Compressed sizes in bytes. */
export type Sizes = Readonly<Record<SizedPart, number>>;

/** @param files what belongs to which part */
export function sizesOf(
  files: readonly { readonly part: SizedPart; readonly content: string | Buffer }[],
): Sizes {
  const sizes = { own: 0, words: 0, base: 0, engine: 0, styles: 0 };
  for (const { part, content } of files) sizes[part] += gzipSync(content, { level: 9 }).length;
  return sizes;
}

/** One line a part, largest number of digits aligned. */
export function describeSizes(sizes: Sizes): string[] {
  const parts = Object.keys(NAMES) as SizedPart[];
  return parts.map((part) => {
    const limit = part === 'own' ? `, of ${OWN_LIMIT} KB at most` : '';
    return `${(sizes[part] / KB).toFixed(1).padStart(6)} KB  ${NAMES[part]}${limit}`;
  });
}

export function isTooLarge({ own }: Sizes): boolean {
  return own > OWN_LIMIT * KB;
}
