/** Texts in the order in which people meet them: those of one part of the page together. */
import { readFileSync } from 'node:fs';
import { PREFIX } from '../support/labelBundles.ts';
import { bundles } from '../support/project.ts';
import type { SourceText } from './texts.ts';

/** Texts of one part of the page, or of one object. */
interface Screen {
  /** Such as `wizard/plan/syncTasks`. */
  readonly screen: string;
  readonly texts: readonly SourceText[];
}

/** The parts of the package that people see, and the room of the labels that all of them share. */
const SEEN = /^(wizard|setup)\b/;
const SHARED = 'wizard/text';

/** Which component says a label, by the key that its code uses; one that several say belongs to the first. */
function componentsOfKeys(source: string): (key: string, room: string) => string | undefined {
  const found = bundles(source)
    .filter(({ name, room }) => SEEN.test(room) && !name.endsWith('Labels'))
    .map(({ name, room, files }) => {
      const code = files
        .filter((file) => /\.(ts|html)$/.test(file))
        .map((file) => readFileSync(file, 'utf8'));
      return { room, screen: `${room}/${name}`, words: new Set(code.join('\n').match(/\w+/g)) };
    });
  return (key, home) =>
    found.find(({ room, words }) => (home === SHARED || room === home) && words.has(key))?.screen;
}

/** @param source the package's source, absolute */
export function screensOf(texts: readonly SourceText[], source: string): Screen[] {
  const componentOf = componentsOfKeys(source);
  const screens = new Map<string, SourceText[]>();
  for (const text of texts) {
    const component = text.name.startsWith(PREFIX)
      ? componentOf(text.name.slice(PREFIX.length), text.room)
      : undefined;
    const object = /^\w+__c/.exec(text.name)?.[0];
    const screen = component ?? [text.room, ...(object === undefined ? [] : [object])].join('/');
    screens.set(screen, [...(screens.get(screen) ?? []), text]);
  }
  return [...screens]
    .map(([screen, found]) => ({ screen, texts: found }))
    .sort((a, b) => (a.screen < b.screen ? -1 : 1));
}
