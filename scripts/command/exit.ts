/** Clean-up when the process ends early: temporary folders are removed, children are ended. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const waiting = new Set<() => void>();

process.on('exit', () => {
  for (const act of waiting) act();
});

/**
 * Does something when the process ends, whatever ends it short of SIGKILL.
 * @param act synchronous: nothing else runs any more
 * @returns forgets it
 */
export function onExit(act: () => void): () => void {
  waiting.add(act);
  return () => waiting.delete(act);
}

/** Works in a temporary folder, which is gone afterwards, also when the process ends meanwhile. */
export async function withFolder<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), `sync-readiness-${name}-`));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const forget = onExit(remove);
  try {
    return await work(folder);
  } finally {
    remove();
    forget();
  }
}
