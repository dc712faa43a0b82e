/** The words on the screen in a language, by what they are in English, for journeys that take place in any language. */
import type { Page } from '@playwright/test';
import { labels } from '../../../scripts/support/labels.ts';
import { readTranslation } from '../../../scripts/translations/read.ts';

export interface Words {
  /** A label's text in the language, by its English text. */
  readonly say: (english: string) => string;
  /** Those of some texts that are still in English although the language has words of its own. */
  readonly english: (texts: readonly string[]) => string[];
}

const PLACEHOLDER = /\{\d+\}/;

/** Texts such as "{0} or {1}" match too much of other languages. */
const FEWEST_LETTERS = 10;

/** What a text matches when its placeholders are filled. */
export function filled(text: string): RegExp {
  const parts = text
    .split(PLACEHOLDER)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.+')}$`, 's');
}

/** @param code such as `pt_BR`, of a language that there is a translation for */
export function wordsIn(code: string): Words {
  const translation = readTranslation(code);
  const pairs = labels().map(({ name, text }) => [text, translation.get(name) ?? text] as const);
  const own = new Set(pairs.map(([, translated]) => translated));
  const exact = new Set(pairs.map(([text]) => text).filter((text) => !own.has(text)));
  const patterns = pairs
    .filter(([text]) => PLACEHOLDER.test(text) && (text.match(/[a-z]/gi)?.length ?? 0) >= FEWEST_LETTERS)
    .map(([text, translated]) => [filled(text), translated] as const)
    // Such as "Source {0}: {1}", which is nearly the same in French.
    .filter(([pattern, translated]) => !pattern.test(translated))
    .map(([pattern]) => pattern);
  const byEnglish = new Map(pairs);
  return {
    say: (english) => {
      const text = byEnglish.get(english);
      if (text === undefined) throw new Error(`No label says "${english}".`);
      return text;
    },
    english: (texts) =>
      texts.filter((text) => exact.has(text) || patterns.some((pattern) => pattern.test(text))),
  };
}

/** Every text and every name for assistive technology below the wizard, whether it shows or not. */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    if (main === null) throw new Error('The page has no main part.');
    // Neither walker nor attributes are changed by the synthetic shadow.
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        const names = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'];
        found.push(...names.flatMap((name) => node.getAttribute(name) ?? []));
      } else if (!/^(STYLE|CODE|PRE)$/.test(node.parentElement?.tagName ?? ''))
        found.push(node.textContent ?? '');
    }
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });
}
