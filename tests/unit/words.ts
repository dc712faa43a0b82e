/** The words of the labels, as `npm run generate` has read them from their files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'build', 'words');

function read(file: string): [name: string, text: string][] {
  const bundle = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  return Object.values(bundle)
    .flatMap(Object.entries<string>)
    .map(([key, text]) => [`SR_${key}`, text]);
}

/** Every label's words, by its name. */
export const LABELS: ReadonlyMap<string, string> = new Map(readdirSync(FOLDER).flatMap(read));

/**
 * The words of a label.
 * @throws if there is no such label
 */
export function label(name: string): string {
  const text = LABELS.get(name);
  if (text === undefined) throw new Error(`No label ${name}`);
  return text;
}
