/** Texts that need no translation of their own, because they follow from another one. */
import { mayStay, type Unchanged } from './origin.ts';
import type { Translation } from './read.ts';
import type { SourceText } from './texts.ts';

/** The first text that says each English text; a label, where one does. */
function firstOf(texts: readonly SourceText[]): ReadonlyMap<string, SourceText> {
  // Labels come first among the texts.
  return new Map(texts.toReversed().map((text) => [text.english, text]));
}

/**
 * The texts that translators are asked for: each English text once, names of products left out.
 * @param texts every text of the language
 */
export function askedFor(
  texts: readonly SourceText[],
  language: string,
  unchanged: Unchanged,
): readonly SourceText[] {
  const first = firstOf(texts);
  return texts.filter(
    (text) => !mayStay(text.english, language, unchanged) && (text.isOwn || first.get(text.english) === text),
  );
}

/**
 * What follows from the texts that were given: a text that a label says too is said as that label says it, a name of a
 * product stays. One that does not fit into its place is not among them.
 * @param given what translators wrote, by name
 */
export function followingTexts(
  texts: readonly SourceText[],
  given: Translation,
  language: string,
  unchanged: Unchanged,
): Map<string, string> {
  const first = firstOf(texts);
  const found = new Map<string, string>();
  for (const { name, english, isOwn, longest } of texts) {
    if (given.has(name)) continue;
    const other = isOwn ? undefined : given.get(first.get(english)?.name ?? name);
    const text = other ?? (mayStay(english, language, unchanged) ? english : undefined);
    if (text !== undefined && text.length <= longest) found.set(name, text);
  }
  return found;
}
