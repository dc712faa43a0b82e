/** The sample assessments as a plan for `sf data import tree`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSESSMENT, type RecordFields, TASK, TASKS_OF_ASSESSMENT } from 'c/syncAssessment';
import { type Sample, sampleRecords } from '../support/sample.ts';

/** A record as the SObject Tree API takes it; what is empty is left out. */
type TreeRecord = Readonly<Record<string, unknown>> & {
  readonly attributes: { readonly type: string; readonly referenceId: string };
};

const RECORDS = `${ASSESSMENT}.json`;

function treeRecord(type: string, referenceId: string, fields: RecordFields): TreeRecord {
  const filled = Object.entries(fields).filter(([, value]) => value !== null);
  return { attributes: { type, referenceId }, ...Object.fromEntries(filled) };
}

/**
 * Each assessment with its tasks inside it: so all of them are one request, which an org takes as a whole or not at all,
 * and no assessment is ever there without its tasks (SObject Tree, REST API Developer Guide: up to 200 records).
 * @param doneBy id of the user who did the tasks that are done, or null
 */
export function treeOf(samples: readonly Sample[], doneBy: string | null): TreeRecord[] {
  return samples.map((sample, index) => {
    const reference = `Assessment${index + 1}`;
    const { assessment, tasks } = sampleRecords(sample, doneBy);
    const records = tasks.map((task, place) => treeRecord(TASK, `${reference}Task${place + 1}`, task));
    return { ...treeRecord(ASSESSMENT, reference, assessment), [TASKS_OF_ASSESSMENT]: { records } };
  });
}

/**
 * Writes a plan and its records.
 * @param folder absolute; files of the same names are replaced
 * @returns the plan's path
 */
export function writePlan(folder: string, records: readonly TreeRecord[]): string {
  const plan = join(folder, 'plan.json');
  const write = (path: string, content: unknown): void =>
    writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
  mkdirSync(folder, { recursive: true });
  write(join(folder, RECORDS), { records });
  write(plan, [{ sobject: ASSESSMENT, files: [RECORDS] }]);
  return plan;
}
