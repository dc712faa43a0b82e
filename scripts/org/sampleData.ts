/** The sample assessments into the demo's org: only those that it does not have. */
import { join } from 'node:path';
import { ASSESSMENT, ASSESSMENT_FIELDS } from 'c/syncAssessment';
import { BUILD } from '../support/project.ts';
import { SAMPLES } from '../support/sample.ts';
import { explain } from './explain.ts';
import { EXIT } from '../command/failure.ts';
import { reachOrg } from './org.ts';
import { treeOf, writePlan } from './samplePlan.ts';
import { PERMISSION_SET_LABEL } from './surfaces.ts';
import type { Queried } from './assignments.ts';
import type { Context } from '../command/context.ts';
import type { Sample } from '../support/sample.ts';
import type { Explanation } from './explain.ts';
import type { Failure } from '../command/failure.ts';
import type { SfAnswer } from './sf.ts';

/** Where the plan is written; it can be imported by hand too. */
export const SAMPLE_FOLDER = join(BUILD, 'demo-data');

/** What these errors mean where records are written, and not metadata. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    when: /DUPLICATE_VALUE/,
    exit: EXIT.refused,
    advice: ['Somebody has saved the same meanwhile: the next run finds it.'],
  },
  {
    when: /STORAGE_LIMIT_EXCEEDED/,
    exit: EXIT.refused,
    advice: ["The org's data storage is full: delete records that nobody needs, see Setup > Storage Usage."],
  },
  {
    when: /INVALID_FIELD|INVALID_TYPE|NOT_FOUND|INSUFFICIENT_ACCESS|CANNOT_INSERT_UPDATE|FlsError|have access to/,
    exit: EXIT.refused,
    advice: [
      `The user may not write these records: see that Setup > Permission Sets > ${PERMISSION_SET_LABEL} is assigned.`,
    ],
  },
  {
    when: /FIELD_CUSTOM_VALIDATION_EXCEPTION|REQUIRED_FIELD_MISSING|CANNOT_EXECUTE_FLOW_TRIGGER|DUPLICATES_DETECTED/,
    exit: EXIT.refused,
    advice: ['A rule that somebody has made in the org does not let these records in: turn it off there.'],
  },
];

/** One record's error, as `sf data import tree` reports it. */
interface RecordError {
  readonly referenceId: string;
  readonly StatusCode: string;
  readonly Message: string;
}

/** The org names each record and what is wrong with it beside the message, which says only that it failed. */
function failureOf(answer: SfAnswer, doing: string): Failure {
  const errors = (Array.isArray(answer.data) ? answer.data : []) as readonly RecordError[];
  const lines = errors.map(
    ({ referenceId, StatusCode, Message }) => `    ${referenceId}: ${StatusCode}, ${Message}`,
  );
  const message = [answer.message ?? answer.name ?? 'sf gave no reason', ...lines].join('\n');
  return explain({ ...answer, message }, doing, EXPLANATIONS);
}

async function askOrg<T>(doing: string, args: readonly string[], { sf, signal }: Context): Promise<T> {
  const answer = await sf(args, { signal });
  if (answer?.status !== 0) throw failureOf(answer ?? { status: 1 }, doing);
  return answer.result as T;
}

type Row = Readonly<Record<string, string>>;

async function queryRows(soql: string, targetOrg: string, context: Context): Promise<readonly Row[]> {
  const args = ['data', 'query', '--query', soql, '--target-org', targetOrg];
  return (await askOrg<Queried<Row>>('Looking for the sample assessments', args, context)).records;
}

/** @param text whatever it is: what stands in it is data and no part of the query */
function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

async function missingSamples(targetOrg: string, context: Context): Promise<readonly Sample[]> {
  const { key: field } = ASSESSMENT_FIELDS;
  const keys = SAMPLES.map(({ key }) => quote(key)).join(', ');
  const soql = `SELECT ${field} FROM ${ASSESSMENT} WHERE ${field} IN (${keys})`;
  const there = new Set((await queryRows(soql, targetOrg, context)).map((row) => row[field]));
  return SAMPLES.filter(({ key }) => !there.has(key));
}

/** All that is done was done by the user of the command: a scratch org has no other. */
async function userId(targetOrg: string, context: Context): Promise<string | null> {
  const { username } = await reachOrg(targetOrg, context);
  const soql = `SELECT Id FROM User WHERE Username = ${quote(username)}`;
  return (await queryRows(soql, targetOrg, context))[0]?.['Id'] ?? null;
}

/**
 * Imports the sample assessments that the org does not have. All or none: a second run doubles nothing.
 * @returns how many assessments were imported
 * @throws Failure with what to do; the wizard works without them
 */
export async function importSamples(targetOrg: string, context: Context): Promise<number> {
  const { progress } = context;
  const samples = await progress.step('Looking for the sample assessments', () =>
    missingSamples(targetOrg, context),
  );
  if (samples.length === 0) return 0;
  const plan = writePlan(SAMPLE_FOLDER, treeOf(samples, await userId(targetOrg, context)));
  const doing = `Importing ${samples.length} sample assessments`;
  const args = ['data', 'import', 'tree', '--plan', plan, '--target-org', targetOrg];
  await progress.step(doing, () => askOrg(doing, args, context));
  return samples.length;
}
