/** Writes an assessment so that it can be repeated: one record for each key, and no version overwritten but the one read. */
import type { FieldValue } from 'lightning/uiRecordApi';
import {
  ASSESSMENT,
  assessmentFields,
  type RecordFields,
  type Loaded,
  type RecordProblem,
  problemOf,
  type RecordResult,
  sameAssessment,
  type SavedAssessment,
} from 'c/syncAssessment';
import type { AssessmentReader, Limit } from './assessmentReader';
import type { RecordPort, Written } from './ports';

export class AssessmentWriter {
  private readonly records: RecordPort;
  private readonly reader: AssessmentReader;
  private readonly limit: Limit;
  /** What this page has tried to save as new, by key: what stands in the org may be any of it. */
  private readonly tried = new Map<string, SavedAssessment[]>();

  constructor(records: RecordPort, reader: AssessmentReader, limit: Limit) {
    this.records = records;
    this.reader = reader;
    this.limit = limit;
  }

  async create(assessment: SavedAssessment): Promise<RecordResult<Loaded>> {
    this.tried.set(assessment.key, [...(this.tried.get(assessment.key) ?? []), assessment]);
    const written = await this.insert(ASSESSMENT, assessmentFields(assessment));
    if (written.ok) return { ok: true, value: loadedAfter(written.value, assessment) };
    return written.problem.kind === 'duplicate' ? this.takeUp(assessment, written.problem) : written;
  }

  async update(assessment: SavedAssessment, base: Loaded): Promise<RecordResult<Loaded>> {
    const kept = { ...assessment, key: base.assessment.key };
    if (sameAssessment(kept, base.assessment)) return { ok: true, value: base };
    const written = await this.change(base.id, assessmentFields(kept), base.version);
    if (written.ok) {
      return {
        ok: true,
        value: { ...base, version: versionOf(written.value, base.version), assessment: kept },
      };
    }
    if (written.problem.kind !== 'stale') return written;
    const there = await this.reader.load(base.id);
    // An earlier try of ours may have got through although no answer came.
    if (there.ok && sameAssessment(there.value.assessment, kept)) return there;
    return staleResult(there.ok ? there.value : null);
  }

  /** @throws nothing: what goes wrong is the result */
  insert(apiName: string, fields: RecordFields): Promise<RecordResult<Written>> {
    return this.attempt(() => this.records.createRecord({ apiName, fields }));
  }

  /** @param version the one that was read; without one, any version is changed */
  change(id: string, fields: RecordFields, version?: string): Promise<RecordResult<Written>> {
    const input: { readonly fields: Record<string, FieldValue> } = { fields: { Id: id, ...fields } };
    return this.attempt(() =>
      version === undefined
        ? this.records.updateRecord(input)
        : this.records.updateRecord(input, { ifUnmodifiedSince: version }),
    );
  }

  /** The key is taken: an earlier try got through. Go on from what it saved, unless somebody has changed that since. */
  private async takeUp(assessment: SavedAssessment, problem: RecordProblem): Promise<RecordResult<Loaded>> {
    const found = await this.reader.byKey(assessment.key);
    if (!found.ok) return found;
    const there = found.value;
    if (!there) return { ok: false, problem };
    const tried = this.tried.get(assessment.key) ?? [];
    const ours = tried.some((each) => sameAssessment(each, there.assessment));
    return ours ? this.update(assessment, there) : staleResult(there);
  }

  private async attempt(call: () => Promise<Written>): Promise<RecordResult<Written>> {
    try {
      const value = await this.limit(call);
      // What has no id names no record: whether it was written, the next try finds out.
      if (typeof value?.id !== 'string') return { ok: false, problem: { kind: 'unknown', detail: '' } };
      return { ok: true, value };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  }
}

/** The version after a write; where the platform does not say, the old one, so that the next save asks. */
export function versionOf({ lastModifiedDate }: Written, before = ''): string {
  return typeof lastModifiedDate === 'string' ? lastModifiedDate : before;
}

function staleResult(theirs: Loaded | null): { readonly ok: false; readonly problem: RecordProblem } {
  return { ok: false, problem: { kind: 'stale', theirs } };
}

function loadedAfter(written: Written, assessment: SavedAssessment): Loaded {
  const name = written.fields?.Name?.value;
  return {
    id: written.id,
    name: typeof name === 'string' ? name : '',
    version: versionOf(written),
    assessment,
    tasks: [],
  };
}
