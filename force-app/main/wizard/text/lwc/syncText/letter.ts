/** What every message to other people begins and ends with. */
import { TEXT_LABELS } from 'c/syncTextLabels';

/** A message in plain text: a greeting, the paragraphs, and thanks, with an empty line between them. */
export function letter(...paragraphs: readonly string[]): string {
  return [TEXT_LABELS.letter_hello, ...paragraphs, TEXT_LABELS.letter_thanks].join('\n\n');
}
