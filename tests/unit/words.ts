/** The words of the labels, as their files have them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'force-app', 'main');

const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.labels-meta.xml'))
  .map((file) => join(FOLDER, file));

function read(path: string): [name: string, text: string][] {
  const file = new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/xml');
  const text = (label: Element, tag: string): string => label.querySelector(tag)?.textContent ?? '';
  return [...file.querySelectorAll('labels')].map((label) => [text(label, 'fullName'), text(label, 'value')]);
}

/** Every label's words, by its name. */
export const LABELS: ReadonlyMap<string, string> = new Map(FILES.flatMap(read));

/**
 * The words of a label.
 * @throws if there is no such label
 */
export function label(name: string): string {
  const text = LABELS.get(name);
  if (text === undefined) throw new Error(`No label ${name}`);
  return text;
}
