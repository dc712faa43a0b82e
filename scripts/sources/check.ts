/** Visits many sources: a few at once, the unreachable ones again. */
import { inLanes } from '../support/lanes.ts';
import type { Source, SourceVisit } from './judge.ts';

export interface Checking {
  readonly visit: (url: string) => Promise<SourceVisit>;
  /** How many pages are open at once. */
  readonly atOnce: number;
  /** How often an unreachable page is tried again. */
  readonly retries: number;
  /** Waits before a further try. @param tries how many there were */
  readonly pause: (tries: number) => Promise<void>;
  /** Called with each source that is done. */
  readonly done: (source: Source, visit: SourceVisit) => void;
  readonly signal: AbortSignal;
}

async function visitAgain(url: string, { visit, retries, pause, signal }: Checking): Promise<SourceVisit> {
  let found = await visit(url);
  for (let tries = 1; tries <= retries && found.kind === 'unreachable' && !signal.aborted; tries += 1) {
    await pause(tries);
    found = await visit(url);
  }
  return found;
}

/** @returns what was found, by the source's id; sources that were not begun when the signal came are not in it */
export async function visitAll(
  sources: readonly Source[],
  checking: Checking,
): Promise<ReadonlyMap<string, SourceVisit>> {
  const found = new Map<string, SourceVisit>();
  const work = async (source: Source): Promise<void> => {
    const visit = await visitAgain(source.url, checking);
    found.set(source.id, visit);
    checking.done(source, visit);
  };
  await inLanes(sources, checking.atOnce, work, checking.signal);
  return found;
}
