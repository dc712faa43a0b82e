/** The stored readings of the sources: when each was read, its address, fingerprints of its paragraphs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from '../support/project.ts';

/** Not deployed: `.forceignore` names it. */
export const READINGS = join(PACKAGE, 'advice', 'sources.json');

/** A source that somebody may have read, but this tool has not. */
export const NEVER_READ = 'not yet fingerprinted';

export interface SourceReading {
  /** ISO day, where the reader was. */
  readonly read: string;
  /** Where the page was found, after all redirects. */
  readonly address: string;
  readonly paragraphs: readonly string[];
}

/** By the source's id in `ARTICLES`. */
type Readings = Readonly<Record<string, SourceReading | typeof NEVER_READ>>;

function isReading(value: unknown): value is SourceReading {
  if (typeof value !== 'object' || value === null) return false;
  const { read, address, paragraphs } = value as Record<string, unknown>;
  const hashes: unknown[] = Array.isArray(paragraphs) ? paragraphs : [null];
  return (
    typeof read === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(read) &&
    typeof address === 'string' &&
    URL.canParse(address) &&
    hashes.every((hash) => typeof hash === 'string' && /^[0-9a-f]{16}$/.test(hash))
  );
}

/** @throws an error that names the invalid entry */
export function readReadings(file: string = READINGS): Readings {
  const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
  const wrong = entries.find(([, value]) => value !== NEVER_READ && !isReading(value));
  if (wrong !== undefined) throw new Error(`${file}: the entry of "${wrong[0]}" is no reading.`);
  return Object.fromEntries(entries) as Readings;
}

/**
 * Writes the file anew.
 * @param ids of all sources there are: what is kept of others goes, and a new one is noted as never read
 */
export function writeReadings(readings: Readings, ids: readonly string[], file: string = READINGS): void {
  const entries = ids.map((id) => [id, readings[id] ?? NEVER_READ]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
