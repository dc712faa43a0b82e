/** The words of the labels, as `npm run generate` has read them from their files. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'build', 'words');

/** Texts by key, by the constant that has them. */
type Constants = Readonly<Record<string, Readonly<Record<string, string>>>>;

function read(file: string): [bundle: string, constants: Constants] {
  return [basename(file, '.json'), JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Constants];
}

/** What each generated bundle exports, by the bundle's name. */
export const WORDS: ReadonlyMap<string, Constants> = new Map(readdirSync(FOLDER).map(read));

/** Every label's words, by its name. */
export const LABELS: ReadonlyMap<string, string> = new Map(
  [...WORDS.values()]
    .flatMap(Object.values<Constants[string]>)
    .flatMap(Object.entries<string>)
    .map(([key, text]) => [`SR_${key}`, text]),
);

/**
 * The words of a label.
 * @throws if there is no such label
 */
export function label(name: string): string {
  const text = LABELS.get(name);
  if (text === undefined) throw new Error(`No label ${name}`);
  return text;
}
