/** Notes sources as read. */
import { readingOf, type SourceVisit } from './judge.ts';
import { readReadings, READINGS, writeReadings } from './readings.ts';

/**
 * Keeps the fingerprints of the pages that were found; what is kept of the others stays as it is.
 * @param ids of all sources there are
 * @param day ISO day of the visits
 * @returns the sources that could not be read, each with the reason
 */
export function noteReadings(
  visits: ReadonlyMap<string, SourceVisit>,
  ids: readonly string[],
  day: string,
  file: string = READINGS,
): string[] {
  const unread: string[] = [];
  const readings = { ...readReadings(file) };
  for (const [id, visit] of visits) {
    if (visit.kind === 'page') readings[id] = readingOf(visit, day);
    else unread.push(`${id} (${visit.reason})`);
  }
  writeReadings(readings, ids, file);
  return unread;
}
