/** One record as `getRecord` of `lightning/uiRecordApi` hands it to a record page. */
import { readAssessment } from './fields';
import type { SavedAssessment } from './model';
import { problemOf, type RecordResult } from './problems';
import { ANSWER_FIELDS, ASSESSMENT, ASSESSMENT_FIELDS } from './schema';

const NAMES: readonly string[] = [...Object.values(ANSWER_FIELDS), ...Object.values(ASSESSMENT_FIELDS)];

/** The fields to ask `getRecord` for. */
export const RECORD_FIELDS: readonly string[] = NAMES.map((name) => `${ASSESSMENT}.${name}`);

/** @param result what the wire handed over, once it has data or an error */
export function readRecord({
  data,
  error,
}: {
  readonly data?: unknown;
  readonly error?: unknown;
}): RecordResult<SavedAssessment> {
  try {
    if (error !== undefined) return { ok: false, problem: problemOf(error) };
    const { fields } = data as { readonly fields: Readonly<Record<string, { readonly value: unknown }>> };
    const values = NAMES.map((name) => [name, fields[name]?.value ?? null] as const);
    return { ok: true, value: readAssessment(Object.fromEntries(values)) };
  } catch (caught) {
    return { ok: false, problem: problemOf(caught) };
  }
}
