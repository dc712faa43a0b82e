/** Notifies when files change. Compares their times: Node 20 does not reliably notice replaced files on Linux. */
import { existsSync, statSync } from 'node:fs';
import { filesBelow } from '../support/project.ts';

const INTERVAL_MS = 300;

function times(folders: readonly string[], matters: (file: string) => boolean): Map<string, number> {
  const files = folders.filter((folder) => existsSync(folder)).flatMap(filesBelow);
  const entries = files.filter(matters).map((file): [string, number] => {
    return [file, statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0];
  });
  return new Map(entries);
}

function differences(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
  const changed = [...after].filter(([file, time]) => before.get(file) !== time).map(([file]) => file);
  return [...changed, ...[...before.keys()].filter((file) => !after.has(file))];
}

/**
 * Calls back with the files that changed, appeared or went, until stopped.
 * @param folders absolute paths
 * @param matters false for files that are none of the caller's business, such as generated ones
 * @param changed awaited before the next look, so a slow answer never overlaps
 * @returns stops watching
 */
export function watch(
  folders: readonly string[],
  matters: (file: string) => boolean,
  changed: (files: readonly string[]) => Promise<void>,
): () => void {
  let before = times(folders, matters);
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const look = async (): Promise<void> => {
    const after = times(folders, matters);
    const files = differences(before, after);
    before = after;
    if (files.length > 0) await changed(files);
    if (!stopped) timer = setTimeout(() => void look(), INTERVAL_MS);
  };
  timer = setTimeout(() => void look(), INTERVAL_MS);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
