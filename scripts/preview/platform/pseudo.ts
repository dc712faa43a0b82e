/** Pseudo-language: English that a reader can still read, accented and a third longer, so that what was forgotten is seen. */

const PLAIN = 'aceinosuyACEINOSUYlLrRzZ';
const ACCENTED = 'áçéíñóšúýÁÇÉÍÑÓŠÚÝłŁřŘžŽ';

/** What every text of it contains. */
export const PSEUDO_MARK = '·';

function accent(text: string): string {
  return [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
}

/** @param english may hold placeholders, which stay */
export function pseudo(english: string): string {
  const words = english.split(/(\{\d+\})/).map((part) => (/^\{\d+\}$/.test(part) ? part : accent(part)));
  // Words of it, and no long one: that would not break where a translation does.
  const more = 'ǻ ññ éé íí óó '
    .repeat(Math.ceil(english.length / 42))
    .slice(0, Math.ceil(english.length / 3));
  return `${words.join('')}${PSEUDO_MARK}${more.trimEnd()}`;
}
