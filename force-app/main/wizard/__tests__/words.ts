/** Gives labels their real words, where Jest would give their names. Import it before what speaks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = [
  'wizard/labels/CustomLabels.labels-meta.xml',
  'wizard/labels/Compare.labels-meta.xml',
  'wizard/labels/Handover.labels-meta.xml',
  'wizard/labels/Saved.labels-meta.xml',
  'record/labels/Record.labels-meta.xml',
].map((file) => join(__dirname, '..', '..', file));

function read(path: string): [name: string, text: string][] {
  const file = new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/xml');
  const text = (label: Element, tag: string): string => label.querySelector(tag)?.textContent ?? '';
  return [...file.querySelectorAll('labels')].map((label) => [text(label, 'fullName'), text(label, 'value')]);
}

/** Every label's words, by its name. */
export const LABELS: ReadonlyMap<string, string> = new Map(FILES.flatMap(read));

for (const [name, text] of LABELS) {
  const words = { __esModule: true, default: text };
  jest.doMock(`@salesforce/label/c.${name}`, () => words, { virtual: true });
}

/**
 * The words of a label.
 * @throws if there is no such label
 */
export function label(name: string): string {
  const text = LABELS.get(name);
  if (text === undefined) throw new Error(`No label ${name}`);
  return text;
}
