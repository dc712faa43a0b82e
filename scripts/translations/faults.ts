/** What is wrong with one translated text. */
import { mayStay, type Unchanged } from './origin.ts';
import type { SourceText } from './texts.ts';

/** Such as `{0}`. */
const PLACEHOLDER = /\{\d+\}/g;

function placeholders(text: string): string {
  return [...new Set(text.match(PLACEHOLDER))].sort().join(' ');
}

/** Markup, and white space that a page would show or an org would drop. */
const STRANGE = /<\/?[a-z]|&[a-z]+;|^\s|\s$|\n[ \t]/i;

/** @returns a sentence's end for each fault, to follow the text's name */
export function findTextFaults(
  { english, longest, values }: SourceText,
  text: string,
  language: string,
  unchanged: Unchanged,
): string[] {
  if (values !== undefined)
    return values.includes(text) ? [] : [`is "${text}", which is none of ${values.join(', ')}`];
  const [wanted, found] = [placeholders(english), placeholders(text)];
  return [
    ...(wanted === found
      ? []
      : [`has the placeholders ${found || 'none'}, the English text ${wanted || 'none'}`]),
    ...(text.length <= longest ? [] : [`has ${text.length} characters, ${longest} are allowed`]),
    ...(text === '' || STRANGE.test(text) ? [`is no plain text: ${JSON.stringify(text)}`] : []),
    ...(text === english && !mayStay(english, language, unchanged) ? [`is as in English: ${text}`] : []),
  ];
}
