/** What has changed since the assessment was saved. */
import { type Changes, recheck } from 'c/syncAdvice';
import type { IsoDay } from 'c/syncFacts';
import type { State } from './start';

/**
 * The saved answers judged again on another day, until the admin has seen what came of it.
 * @returns null where nothing is saved, where it was saved for that day, and where all of it was seen
 */
export function changesOf({ record, saved }: Pick<State, 'record' | 'saved'>, asOf: IsoDay): Changes | null {
  if (!saved || saved.assessment.asOf === asOf) return null;
  const { answers, asOf: since, status, stops } = saved.assessment;
  const seen = record?.seen ?? null;
  if (seen !== null && !recheck({ answers, asOf: seen }, asOf).any) return null;
  return recheck({ answers, asOf: since, said: { status, stops } }, asOf);
}
