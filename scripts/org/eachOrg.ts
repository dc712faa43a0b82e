/** Works on several orgs, a few at a time: one that fails is reported and stops no other. */
import { EXIT, Failure } from '../command/failure.ts';
import { inLanes } from '../support/lanes.ts';
import type { Context } from '../command/context.ts';
import type { Progress } from '../command/progress.ts';

/** What became of one org. */
type OrgEnd<T> =
  | { readonly org: string; readonly result: T; readonly failure: null }
  | { readonly org: string; readonly result: null; readonly failure: Failure };

/** Steps of several orgs at a time would not show which org they belong to. */
export const SILENT: Progress = { step: (_, work) => work(), note: () => undefined };

/** Names the org in each of its steps. */
export function progressOf(org: string, { step, note }: Progress): Progress {
  return { step: (title, work) => step(`${org}: ${title}`, work), note: (line) => note(`${org}: ${line}`) };
}

/**
 * Works on each org. After Ctrl-C no further one is begun, and those under way end by themselves; the caller reports it.
 * @param concurrency how many at a time
 * @param onEnd called as each ends, in that order; not for one that the interruption ended
 */
export async function eachOrg<T>(
  orgs: readonly string[],
  concurrency: number,
  work: (org: string) => Promise<T>,
  onEnd: (end: OrgEnd<T>) => Promise<void> | void,
  { signal }: Pick<Context, 'signal'>,
): Promise<void> {
  const workOn = async (org: string): Promise<void> => {
    const end = await endOf(org, work);
    if (end.failure?.exit !== EXIT.interruption) await onEnd(end);
  };
  await inLanes(orgs, concurrency, workOn, signal);
}

async function endOf<T>(org: string, work: (org: string) => Promise<T>): Promise<OrgEnd<T>> {
  try {
    return { org, result: await work(org), failure: null };
  } catch (error) {
    if (error instanceof Failure) return { org, result: null, failure: error };
    // Nothing that an org can answer may stop the others.
    return { org, result: null, failure: new Failure(EXIT.refused, `${org}: unexpected, ${String(error)}`) };
  }
}
