/** What has changed since the assessment was saved. */
import { type Changes, recheck } from 'c/syncAdvice';
import type { SavedAssessment } from 'c/syncAssessment';
import type { IsoDay } from 'c/syncFacts';
import type { State } from './start';

/**
 * The saved answers judged again on another day, until the admin has seen what came of it.
 * @returns null where nothing is saved, where it was saved for that day, and where all of it was seen
 */
export function changesOf({ record, saved }: Pick<State, 'record' | 'saved'>, asOf: IsoDay): Changes | null {
  if (!saved || saved.assessment.asOf === asOf) return null;
  const seen = record?.seen ?? null;
  if (seen !== null && !changesSince(seen, saved.assessment, asOf).any) return null;
  return changesSince(saved.assessment.asOf, saved.assessment, asOf);
}

/** Each judges a dozen sets of facts, and every action of the admin asks for the same again. */
const known = new WeakMap<SavedAssessment, Map<string, Changes>>();

function changesSince(since: IsoDay, assessment: SavedAssessment, asOf: IsoDay): Changes {
  const { answers, status, stops } = assessment;
  const own = known.get(assessment) ?? new Map<string, Changes>();
  known.set(assessment, own);
  const key = `${since} ${asOf}`;
  const said = since === assessment.asOf ? { said: { status, stops } } : {};
  const changes = own.get(key) ?? recheck({ answers, asOf: since, ...said }, asOf);
  own.set(key, changes);
  return changes;
}
